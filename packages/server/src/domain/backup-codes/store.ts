import type { Insertable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { BackupCodesTable } from "../../db/schema.gen.ts";

export async function insertCodes(db: Db, rows: readonly Insertable<BackupCodesTable>[]): Promise<void> {
  if (rows.length > 0) await db.insertInto("backup_codes").values(rows).execute();
}

export async function deleteCodes(db: Db, instanceId: string, userId: string): Promise<void> {
  await db.deleteFrom("backup_codes").where("instance_id", "=", instanceId).where("user_id", "=", userId).execute();
}

/** Marks an unused code used; false when there is none with this hash. */
export async function takeCode(db: Db, instanceId: string, userId: string, hash: Buffer, now: Date): Promise<boolean> {
  const row = await db
    .updateTable("backup_codes")
    .set({ used_at: now })
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("code_hash", "=", hash)
    .where("used_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
