import type { InstanceContext } from "../../context.ts";
import { hashSecret, randomSecret } from "../../crypto/secrets.ts";
import { newId } from "../../lib/ids.ts";
import type { Client } from "./client.ts";
import { insertDevBrowser, linkDevBrowserRow, selectClient, selectDevBrowser } from "./store.ts";

/** A development browser: stands in for the client cookie where an app can not share cookies with this server. */
export interface DevBrowser {
  id: string;
  token: string;
  client: Client | undefined;
}

/** A new development browser, for the given client or for none yet. */
export async function createDevBrowser(ctx: InstanceContext, client?: Client): Promise<DevBrowser> {
  const now = ctx.clock.now();
  const token = `dvb_${randomSecret(32).replaceAll(/[-_]/g, "")}`;
  const id = newId("devBrowser", now);
  await insertDevBrowser(ctx.db, ctx.instance.id, {
    id,
    tokenHash: hashSecret(token),
    clientId: client?.id ?? null,
    now,
  });
  return { id, token, client };
}

/** The development browser of a token; undefined for an unknown one. */
export async function findDevBrowser(ctx: InstanceContext, token: string): Promise<DevBrowser | undefined> {
  const row = await selectDevBrowser(ctx.db, ctx.instance.id, hashSecret(token));
  if (!row) return undefined;
  const found = row.clientId ? await selectClient(ctx.db, ctx.instance.id, row.clientId) : undefined;
  return { id: row.id, token, client: found?.client };
}

export function linkDevBrowser(ctx: InstanceContext, devBrowser: DevBrowser, client: Client): Promise<void> {
  return linkDevBrowserRow(ctx.db, ctx.instance.id, devBrowser.id, client.id, ctx.clock.now());
}
