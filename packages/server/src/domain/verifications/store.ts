import { sql, type Selectable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { OneTimeSecretsTable } from "../../db/schema.gen.ts";
import type { OneTimeSecret, Purpose } from "./one-time-secret.ts";

function toSecret(row: Selectable<OneTimeSecretsTable>): OneTimeSecret & { hash: Buffer } {
  return {
    id: row.id,
    purpose: row.purpose as Purpose,
    subjectId: row.subject_id,
    payload: row.payload,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    expiresAt: row.expires_at,
    consumedAt: row.consumed_at,
    revokedAt: row.revoked_at,
    createdAt: row.created_at,
    hash: Buffer.from(row.secret_hash),
  };
}

const toRow = (instanceId: string, secret: OneTimeSecret & { hash: Buffer }) => ({
  id: secret.id,
  instance_id: instanceId,
  purpose: secret.purpose,
  subject_id: secret.subjectId,
  secret_hash: secret.hash,
  payload: JSON.stringify(secret.payload),
  max_attempts: secret.maxAttempts,
  expires_at: secret.expiresAt,
  consumed_at: secret.consumedAt,
  created_at: secret.createdAt,
});

export async function insertSecret(
  db: Db,
  instanceId: string,
  secret: OneTimeSecret & { hash: Buffer },
): Promise<void> {
  await db.insertInto("one_time_secrets").values(toRow(instanceId, secret)).execute();
}

/** Adds a secret that is used already; false when there is one with its hash. */
export async function insertSpent(
  db: Db,
  instanceId: string,
  secret: OneTimeSecret & { hash: Buffer },
): Promise<boolean> {
  const inserted = await db
    .insertInto("one_time_secrets")
    .values(toRow(instanceId, secret))
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function selectSecret(
  db: Db,
  instanceId: string,
  purpose: Purpose,
  id: string,
): Promise<(OneTimeSecret & { hash: Buffer }) | undefined> {
  const row = await db
    .selectFrom("one_time_secrets")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("purpose", "=", purpose)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toSecret(row);
}

export async function selectNewest(
  db: Db,
  instanceId: string,
  purpose: Purpose,
  subjectId: string,
): Promise<OneTimeSecret | undefined> {
  const row = await db
    .selectFrom("one_time_secrets")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("purpose", "=", purpose)
    .where("subject_id", "=", subjectId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row && toSecret(row);
}

/** Takes one attempt of a code; undefined when none may be taken. */
export async function reserveAttempt(
  db: Db,
  instanceId: string,
  purpose: Purpose,
  id: string,
  now: Date,
): Promise<(OneTimeSecret & { hash: Buffer }) | undefined> {
  const row = await db
    .updateTable("one_time_secrets")
    .set((eb) => ({ attempts: eb("attempts", "+", 1) }))
    .where("instance_id", "=", instanceId)
    .where("purpose", "=", purpose)
    .where("id", "=", id)
    .where("consumed_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .whereRef("attempts", "<", "max_attempts")
    .returningAll()
    .executeTakeFirst();
  return row && toSecret(row);
}

/** Marks a secret used; false when it was used, revoked or expired before. */
export async function consumeById(db: Db, instanceId: string, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable("one_time_secrets")
    .set({ consumed_at: now })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("consumed_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** `consumeById`, noting who did it. */
export async function consumeOpened(
  db: Db,
  instanceId: string,
  id: string,
  openedBy: string | null,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable("one_time_secrets")
    .set({ consumed_at: now, payload: sql`payload || jsonb_build_object('openedBy', ${openedBy}::text)` })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("consumed_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function selectByHash(
  db: Db,
  instanceId: string,
  purpose: Purpose,
  hash: Buffer,
): Promise<OneTimeSecret | undefined> {
  const row = await db
    .selectFrom("one_time_secrets")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("purpose", "=", purpose)
    .where("max_attempts", "=", 0)
    .where("secret_hash", "=", hash)
    .executeTakeFirst();
  return row && toSecret(row);
}

/** `selectByHash` for several purposes, each with the hash that the token has for it. */
export async function selectByHashes(
  db: Db,
  instanceId: string,
  hashes: readonly { purpose: Purpose; hash: Buffer }[],
): Promise<OneTimeSecret | undefined> {
  const row = await db
    .selectFrom("one_time_secrets")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("max_attempts", "=", 0)
    .where((eb) =>
      eb.or(hashes.map(({ purpose, hash }) => eb.and([eb("purpose", "=", purpose), eb("secret_hash", "=", hash)]))),
    )
    .executeTakeFirst();
  return row && toSecret(row);
}

/** Revokes a secret that was neither used nor revoked; false otherwise. */
export async function revokeById(
  db: Db,
  instanceId: string,
  purpose: Purpose,
  id: string,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable("one_time_secrets")
    .set({ revoked_at: now })
    .where("instance_id", "=", instanceId)
    .where("purpose", "=", purpose)
    .where("id", "=", id)
    .where("consumed_at", "is", null)
    .where("revoked_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function revokeBySubject(
  db: Db,
  instanceId: string,
  purpose: Purpose,
  subjectIds: readonly string[],
  now: Date,
): Promise<void> {
  if (subjectIds.length === 0) return;
  await db
    .updateTable("one_time_secrets")
    .set({ revoked_at: now })
    .where("instance_id", "=", instanceId)
    .where("purpose", "=", purpose)
    .where("subject_id", "in", [...subjectIds])
    .where("revoked_at", "is", null)
    .execute();
}

/** Removes secrets that expired more than a day before `now`; at most `limit` at a time. */
export async function deleteExpired(db: Db, now: Date, limit: number): Promise<number> {
  const day = new Date(now.getTime() - 86_400_000);
  const { rows } = await sql<{ id: string }>`
    delete from one_time_secrets where id in (select id from one_time_secrets where expires_at < ${day} limit ${limit}) returning id`.execute(
    db,
  );
  return rows.length;
}
