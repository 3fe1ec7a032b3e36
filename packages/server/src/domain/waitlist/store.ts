import type { Selectable, Updateable } from "kysely";
import type { Db } from "../../db/connect.ts";
import { countRows, hasIdOrAddress, type OrderedPage } from "../../db/listing.ts";
import type { WaitlistEntriesTable } from "../../db/schema.gen.ts";
import type { WaitlistEntry, WaitlistStatus } from "./waitlist-entry.ts";

const toEntry = (row: Selectable<WaitlistEntriesTable>): WaitlistEntry => ({
  id: row.id,
  emailAddress: row.email_address,
  status: row.status as WaitlistStatus,
  invitationId: row.invitation_id,
  invitedAt: row.invited_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Adds an address; undefined when it waits already. */
export async function insertEntry(
  db: Db,
  instanceId: string,
  entry: { id: string; emailAddress: string },
  now: Date,
): Promise<WaitlistEntry | undefined> {
  const row = await db
    .insertInto("waitlist_entries")
    .values({
      id: entry.id,
      instance_id: instanceId,
      email_address: entry.emailAddress,
      status: "pending",
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(["instance_id", "email_address"]).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toEntry(row);
}

export async function selectEntryOf(
  db: Db,
  instanceId: string,
  emailAddress: string,
): Promise<WaitlistEntry | undefined> {
  const row = await db
    .selectFrom("waitlist_entries")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("email_address", "=", emailAddress)
    .executeTakeFirst();
  return row && toEntry(row);
}

/** Reads an entry and locks it until the transaction ends. */
export async function lockEntry(db: Db, instanceId: string, id: string): Promise<WaitlistEntry | undefined> {
  const row = await db
    .selectFrom("waitlist_entries")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toEntry(row);
}

export async function updateEntry(
  db: Db,
  instanceId: string,
  id: string,
  change: Updateable<WaitlistEntriesTable>,
): Promise<WaitlistEntry> {
  const row = await db
    .updateTable("waitlist_entries")
    .set(change)
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toEntry(row);
}

/** Marks the entry of an address completed; undefined when there is none left to complete. */
export async function completeEntry(
  db: Db,
  instanceId: string,
  emailAddress: string,
  now: Date,
): Promise<WaitlistEntry | undefined> {
  const row = await db
    .updateTable("waitlist_entries")
    .set({ status: "completed", updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("email_address", "=", emailAddress)
    .where("status", "<>", "completed")
    .returningAll()
    .executeTakeFirst();
  return row && toEntry(row);
}

export async function deleteEntryRow(db: Db, instanceId: string, id: string): Promise<void> {
  await db.deleteFrom("waitlist_entries").where("instance_id", "=", instanceId).where("id", "=", id).execute();
}

export interface WaitlistFilters {
  status: WaitlistStatus | undefined;
  /** Part of the address, or the whole id. */
  query: string | undefined;
}

const orders = { created_at: "created_at", email_address: "email_address", invited_at: "invited_at" } as const;

export async function selectEntries(
  db: Db,
  instanceId: string,
  { status, query: text }: WaitlistFilters,
  { limit, offset, orderBy }: OrderedPage,
): Promise<{ entries: WaitlistEntry[]; total: number }> {
  let query = db.selectFrom("waitlist_entries").where("instance_id", "=", instanceId);
  if (status) query = query.where("status", "=", status);
  if (text) query = query.where(hasIdOrAddress(text));
  const total = await countRows(query);
  const direction = orderBy.startsWith("-") ? "desc" : "asc";
  const rows = await query
    .selectAll()
    .orderBy(orders[orderBy.slice(1) as keyof typeof orders], (order) =>
      direction === "desc" ? order.desc().nullsLast() : order.asc().nullsLast(),
    )
    .orderBy("id", direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return { entries: rows.map(toEntry), total };
}
