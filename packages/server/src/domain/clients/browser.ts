import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { Session } from "../sessions/index.ts";
import { createClient, rotateClientToken } from "./client-token.ts";
import { findClient, loadClientStates, type ClientState } from "./client-state.ts";
import type { Client } from "./client.ts";
import { linkDevBrowser, type DevBrowser } from "./dev-browser.ts";

/** The browser behind a request: its client, and what it has to be told when the request is answered. */
export interface Browser {
  client: Client | undefined;
  devBrowser: DevBrowser | undefined;
  /** New value for the `__client` cookie. */
  token: string | undefined;
  /** Sessions came or went, so the app's `__client_uat` has to follow. */
  sessionsChanged: boolean;
  /** The session that the page works with; absent when it named none. */
  sessionId: string | undefined;
}

export interface BrowserContext extends InstanceContext {
  readonly browser: Browser;
}

/** The browser's client; created when it has none. */
export async function requireClient(ctx: BrowserContext): Promise<Client> {
  const { browser } = ctx;
  if (browser.client) return browser.client;
  const { client, token } = await createClient(ctx);
  browser.client = client;
  browser.token = token;
  if (browser.devBrowser) await linkDevBrowser(ctx, browser.devBrowser, client);
  return client;
}

/** Notes that a session started on the client, which therefore gets a new secret. In the transaction that starts it. */
export async function rotateBrowserToken(tx: BrowserContext, client: Client): Promise<void> {
  const token = await rotateClientToken(tx, client.id);
  tx.afterCommit?.push(() => {
    tx.browser.token = token;
    tx.browser.sessionsChanged = true;
  });
}

/** The client as it is now, with its sessions; undefined when the browser has none. */
export async function loadBrowserState(ctx: BrowserContext): Promise<ClientState | undefined> {
  if (!ctx.browser.client) return undefined;
  const client = await findClient(ctx, ctx.browser.client.id);
  if (!client) return undefined;
  ctx.browser.client = client;
  const [state] = await loadClientStates(ctx, [client]);
  return state;
}

/**
 * The live session that a request acts in: the one the page named, else the one last used.
 *
 * @throws authentication_invalid
 */
export async function requireBrowserSession(ctx: BrowserContext): Promise<ClientState["sessions"][number]> {
  const state = await loadBrowserState(ctx);
  const wanted = ctx.browser.sessionId ?? state?.client.lastActiveSessionId;
  const found =
    state?.sessions.find(({ session }) => session.id === wanted) ??
    (ctx.browser.sessionId ? undefined : state?.sessions[0]);
  if (!found) throw domainError("authentication_invalid");
  return found;
}

/**
 * One session of the browser's own client.
 *
 * @throws resource_not_found
 */
export async function requireOwnSession(ctx: BrowserContext, id: string): Promise<Session> {
  const state = await loadBrowserState(ctx);
  const found = state?.sessions.find(({ session }) => session.id === id);
  if (!found) throw domainError("resource_not_found", { values: { resource: "session" } });
  return found.session;
}
