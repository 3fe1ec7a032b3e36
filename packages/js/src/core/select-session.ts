import type { Client } from "../resources/client.ts";
import type { Core } from "./core.ts";

/** The session that a page begins with: the application's choice, else the last active one, else any. */
export function selectInitialSession(core: Core): void {
  const client = core.client as Client;
  const chosen = core.options.selectInitialSession?.(client);
  const wanted = typeof chosen === "string" ? core.findSession(chosen) : chosen;
  core.session = wanted ?? core.findSession(client.lastActiveSessionId) ?? client.signedInSessions[0] ?? null;
}
