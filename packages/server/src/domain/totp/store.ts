import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { TotpsTable } from "../../db/schema.gen.ts";

export type TotpRow = Selectable<TotpsTable>;

export async function selectTotp(
  db: Db,
  instanceId: string,
  userId: string,
  state: "verified" | "pending",
): Promise<TotpRow | undefined> {
  return db
    .selectFrom("totps")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("verified_at", state === "verified" ? "is not" : "is", null)
    .executeTakeFirst();
}

/** Stores a secret that waits for its first code; it takes the place of one that waited before. */
export async function replacePendingTotp(
  db: Db,
  instanceId: string,
  row: { id: string; userId: string; sealed: Buffer },
  now: Date,
): Promise<void> {
  await sql`
    insert into totps (id, instance_id, user_id, secret_encrypted, created_at, updated_at)
    values (${row.id}, ${instanceId}, ${row.userId}, ${row.sealed}, ${now}, ${now})
    on conflict (instance_id, user_id) where verified_at is null do update
      set id = excluded.id, secret_encrypted = excluded.secret_encrypted, last_step = null, created_at = excluded.created_at`.execute(
    db,
  );
}

/** Takes a time step, once: false when it or a later one was taken before. */
export async function takeStep(db: Db, instanceId: string, id: string, step: number, now: Date): Promise<boolean> {
  const row = await db
    .updateTable("totps")
    .set({ last_step: step, updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where((eb) => eb.or([eb("last_step", "is", null), eb("last_step", "<", step)]))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function markTotpVerified(db: Db, instanceId: string, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable("totps")
    .set({ verified_at: now, updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("verified_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes the user's authenticator app, verified or waiting; the id of the verified one. */
export async function deleteTotps(
  db: Db,
  instanceId: string,
  userId: string,
  state: "verified" | "all",
): Promise<string | undefined> {
  let query = db.deleteFrom("totps").where("instance_id", "=", instanceId).where("user_id", "=", userId);
  if (state === "verified") query = query.where("verified_at", "is not", null);
  const rows = await query.returning(["id", "verified_at"]).execute();
  return rows.find((row) => row.verified_at !== null)?.id;
}
