import { CliError } from "../cli-error.ts";
import { callServer, secretKeyOf } from "../client.ts";
import type { Flags } from "../main.ts";

const endpoints = "/platform/v1/webhook_endpoints";
const deliveries = "/platform/v1/webhook_deliveries";

type Action = (flags: Flags, key: string, argument: string) => Promise<unknown>;

const actions: Record<string, Action> = {
  list: (flags, key) => callServer(flags, "GET", endpoints, key),
  add: (flags, key, url) =>
    callServer(flags, "POST", endpoints, key, { url, event_types: flags.events ? flags.events.split(",") : null }),
  remove: (flags, key, id) => callServer(flags, "DELETE", `${endpoints}/${encodeURIComponent(id)}`, key),
  secret: (flags, key, id) => callServer(flags, "GET", `${endpoints}/${encodeURIComponent(id)}/secret`, key),
  rotate: (flags, key, id) => callServer(flags, "POST", `${endpoints}/${encodeURIComponent(id)}/secret/rotate`, key),
  deliveries: (flags, key, id) => callServer(flags, "GET", `${endpoints}/${encodeURIComponent(id)}/deliveries`, key),
  attempts: (flags, key, id) => callServer(flags, "GET", `${deliveries}/${encodeURIComponent(id)}/attempts`, key),
  resend: (flags, key, id) => callServer(flags, "POST", `${deliveries}/${encodeURIComponent(id)}/resend`, key),
};

/** `latchkey webhooks ACTION [ARGUMENT]` */
export async function webhooks(flags: Flags, [name = "list", argument = ""]: string[]): Promise<void> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new CliError(`There is no action ${name}. Choose one of ${Object.keys(actions).join(", ")}.`);
  if (name !== "list" && argument === "")
    throw new CliError(`latchkey webhooks ${name} needs ${name === "add" ? "a URL" : "an id"}.`);
  const result = await action(flags, await secretKeyOf(flags), argument);
  console.log(flags.json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
}
