import type { Insertable, Selectable } from "kysely";
import type { Db } from "../../db/connect.ts";
import { countRows, type Page } from "../../db/listing.ts";
import type { ClientsTable } from "../../db/schema.gen.ts";
import type { Client, ClientContent } from "./client.ts";

function toClient(row: Selectable<ClientsTable>): Client {
  return {
    id: row.id,
    lastActiveSessionId: row.last_active_session_id,
    lastAuthenticationStrategy: row.last_authentication_strategy,
    signInId: row.sign_in_id,
    signUpId: row.sign_up_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export interface ClientWithHash {
  client: Client;
  tokenHash: Buffer;
  /** Until when the token before the present one finds the client; null for never. */
  graceUntil: Date | null;
}

export function toClientRow(instanceId: string, client: Client, tokenHash: Buffer): Insertable<ClientsTable> {
  return {
    id: client.id,
    instance_id: instanceId,
    token_hash: tokenHash,
    last_active_session_id: client.lastActiveSessionId,
    last_authentication_strategy: client.lastAuthenticationStrategy,
    sign_in_id: client.signInId,
    sign_up_id: client.signUpId,
    created_at: client.createdAt,
    updated_at: client.updatedAt,
  };
}

export async function insertClient(db: Db, row: Insertable<ClientsTable>): Promise<void> {
  await db.insertInto("clients").values(row).execute();
}

export async function selectClient(db: Db, instanceId: string, id: string): Promise<ClientWithHash | undefined> {
  const row = await db
    .selectFrom("clients")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { client: toClient(row), tokenHash: Buffer.from(row.token_hash), graceUntil: row.grace_until };
}

export interface ClientChange extends ClientContent {
  tokenHash?: Buffer;
  graceUntil?: Date | null;
  updatedAt?: Date;
}

/** Changes what is given; undefined when the client is gone. */
export async function updateClientRow(
  db: Db,
  instanceId: string,
  id: string,
  change: ClientChange,
): Promise<Client | undefined> {
  const row = await db
    .updateTable("clients")
    .set({
      token_hash: change.tokenHash,
      grace_until: change.graceUntil,
      last_active_session_id: change.lastActiveSessionId,
      last_authentication_strategy: change.lastAuthenticationStrategy,
      sign_in_id: change.signInId,
      sign_up_id: change.signUpId,
      updated_at: change.updatedAt,
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row && toClient(row);
}

export async function deleteClientRow(db: Db, instanceId: string, id: string): Promise<void> {
  await db.deleteFrom("clients").where("instance_id", "=", instanceId).where("id", "=", id).execute();
}

export async function selectClients(
  db: Db,
  instanceId: string,
  page: Page,
): Promise<{ clients: Client[]; total: number }> {
  const query = db.selectFrom("clients").where("instance_id", "=", instanceId);
  const total = await countRows(query);
  const rows = await query
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { clients: rows.map(toClient), total };
}

export async function insertDevBrowser(
  db: Db,
  instanceId: string,
  row: { id: string; tokenHash: Buffer; clientId: string | null; now: Date },
): Promise<void> {
  await db
    .insertInto("dev_browsers")
    .values({
      id: row.id,
      instance_id: instanceId,
      token_hash: row.tokenHash,
      client_id: row.clientId,
      created_at: row.now,
      updated_at: row.now,
    })
    .execute();
}

export interface DevBrowserRow {
  id: string;
  clientId: string | null;
}

export async function selectDevBrowser(
  db: Db,
  instanceId: string,
  tokenHash: Buffer,
): Promise<DevBrowserRow | undefined> {
  const row = await db
    .selectFrom("dev_browsers")
    .select(["id", "client_id"])
    .where("instance_id", "=", instanceId)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row && { id: row.id, clientId: row.client_id };
}

export async function linkDevBrowserRow(
  db: Db,
  instanceId: string,
  id: string,
  clientId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable("dev_browsers")
    .set({ client_id: clientId, updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .execute();
}
