import { sql, type Insertable, type Selectable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { PasskeysTable } from "../../db/schema.gen.ts";
import type { Passkey, StoredCredential } from "./passkey.ts";

type PasskeyRow = Pick<
  Selectable<PasskeysTable>,
  "id" | "user_id" | "name" | "verified_at" | "secret_id" | "last_used_at" | "created_at" | "updated_at"
>;

const shown = [
  "id",
  "user_id",
  "name",
  "verified_at",
  "secret_id",
  "last_used_at",
  "created_at",
  "updated_at",
] as const;

const toPasskey = (row: PasskeyRow): Passkey => ({
  id: row.id,
  userId: row.user_id,
  name: row.name,
  verifiedAt: row.verified_at,
  secretId: row.secret_id,
  lastUsedAt: row.last_used_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const toCredential = (row: Selectable<PasskeysTable>): StoredCredential => ({
  passkeyId: row.id,
  userId: row.user_id,
  credentialId: row.credential_id as string,
  publicKey: new Uint8Array(row.public_key as Uint8Array),
  counter: Number(row.counter),
  transports: row.transports,
});

export async function insertPasskey(db: Db, row: Insertable<PasskeysTable>): Promise<void> {
  await db.insertInto("passkeys").values(row).execute();
}

/** One passkey of the user, registered or waiting. */
export async function selectPasskey(
  db: Db,
  instanceId: string,
  userId: string,
  id: string,
): Promise<Passkey | undefined> {
  const row = await db
    .selectFrom("passkeys")
    .select(shown)
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toPasskey(row);
}

export async function selectCredential(
  db: Db,
  instanceId: string,
  credentialId: string,
): Promise<StoredCredential | undefined> {
  const row = await db
    .selectFrom("passkeys")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("credential_id", "=", credentialId)
    .executeTakeFirst();
  return row && toCredential(row);
}

export async function selectCredentialsOfUser(db: Db, instanceId: string, userId: string): Promise<StoredCredential[]> {
  const rows = await db
    .selectFrom("passkeys")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("verified_at", "is not", null)
    .orderBy("created_at")
    .execute();
  return rows.map(toCredential);
}

export interface NewCredential {
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
  backedUp: boolean;
}

/** Gives a waiting passkey its credential; false when it has one already. */
export async function registerCredential(
  db: Db,
  instanceId: string,
  id: string,
  credential: NewCredential,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable("passkeys")
    .set({
      credential_id: credential.credentialId,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: [...credential.transports],
      backed_up: credential.backedUp,
      verified_at: now,
      secret_id: null,
      updated_at: now,
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("verified_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes a use; false when the counter moved meanwhile, as it does when a passkey was copied. */
export async function recordUse(
  db: Db,
  instanceId: string,
  credential: StoredCredential,
  use: { counter: number; backedUp: boolean },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update passkeys set counter = ${use.counter}, backed_up = ${use.backedUp}, last_used_at = ${now}
    where instance_id = ${instanceId} and id = ${credential.passkeyId} and counter = ${credential.counter}
    returning id`.execute(db);
  return rows.length > 0;
}

export async function renamePasskeyRow(
  db: Db,
  instanceId: string,
  userId: string,
  id: string,
  name: string,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable("passkeys")
    .set({ name, updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deletePasskeyRow(db: Db, instanceId: string, userId: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom("passkeys")
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns whether there were any that could be used. */
export async function deletePasskeyRows(db: Db, instanceId: string, userId: string): Promise<boolean> {
  const rows = await db
    .deleteFrom("passkeys")
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .returning("verified_at")
    .execute();
  return rows.some(({ verified_at: verifiedAt }) => verifiedAt !== null);
}

/** Removes what waits for its registration; a user has one such at a time. */
export async function deletePending(db: Db, instanceId: string, userId: string): Promise<void> {
  await db
    .deleteFrom("passkeys")
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("verified_at", "is", null)
    .execute();
}
