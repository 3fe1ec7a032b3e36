import type { Selectable } from "kysely";
import type { Db } from "../../db/connect.ts";
import { countRows, hasIdOrAddress, type OrderedPage } from "../../db/listing.ts";
import type { InvitationsTable } from "../../db/schema.gen.ts";
import type { Invitation, InvitationStatus } from "./invitation.ts";

function toInvitation(row: Selectable<InvitationsTable>): Invitation {
  return {
    id: row.id,
    emailAddress: row.email_address,
    publicMetadata: row.public_metadata,
    redirectUrl: row.redirect_url,
    secretId: row.secret_id,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export async function insertInvitation(db: Db, instanceId: string, invitation: Invitation): Promise<void> {
  await db
    .insertInto("invitations")
    .values({
      id: invitation.id,
      instance_id: instanceId,
      email_address: invitation.emailAddress,
      public_metadata: JSON.stringify(invitation.publicMetadata),
      redirect_url: invitation.redirectUrl,
      secret_id: invitation.secretId,
      expires_at: invitation.expiresAt,
      created_at: invitation.createdAt,
      updated_at: invitation.updatedAt,
    })
    .execute();
}

export async function selectInvitation(db: Db, instanceId: string, id: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom("invitations")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toInvitation(row);
}

export async function selectInvitationsById(db: Db, instanceId: string, ids: readonly string[]): Promise<Invitation[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("invitations")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "in", [...ids])
    .execute();
  return rows.map(toInvitation);
}

/** The pending invitations of an address, newest first. */
export async function selectPending(
  db: Db,
  instanceId: string,
  emailAddress: string,
  now: Date,
): Promise<Invitation[]> {
  const rows = await db
    .selectFrom("invitations")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("email_address", "=", emailAddress)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map(toInvitation);
}

/** Settles a pending invitation; undefined when it is not pending any more. */
export async function settleInvitation(
  db: Db,
  instanceId: string,
  id: string,
  outcome: "accepted_at" | "revoked_at",
  now: Date,
): Promise<Invitation | undefined> {
  let query = db
    .updateTable("invitations")
    .set({ [outcome]: now, updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null);
  // One that ran out can still be taken back.
  if (outcome === "accepted_at") query = query.where("expires_at", ">", now);
  const row = await query.returningAll().executeTakeFirst();
  return row && toInvitation(row);
}

export interface InvitationFilters {
  /** Undefined for all that were not revoked. */
  status: InvitationStatus | undefined;
  /** Part of the address, or the whole id. */
  query: string | undefined;
}

const orders = { created_at: "created_at", email_address: "email_address", expires_at: "expires_at" } as const;

export async function selectInvitations(
  db: Db,
  instanceId: string,
  { status, query: text }: InvitationFilters,
  { limit, offset, orderBy }: OrderedPage,
  now: Date,
): Promise<{ invitations: Invitation[]; total: number }> {
  let query = db.selectFrom("invitations").where("instance_id", "=", instanceId);
  if (status === "accepted") query = query.where("accepted_at", "is not", null);
  else if (status === "revoked") query = query.where("revoked_at", "is not", null);
  else query = query.where("revoked_at", "is", null);
  if (status === "pending" || status === "expired")
    query = query.where("accepted_at", "is", null).where("expires_at", status === "pending" ? ">" : "<=", now);
  if (text) query = query.where(hasIdOrAddress(text));
  const total = await countRows(query);
  const direction = orderBy.startsWith("-") ? "desc" : "asc";
  const rows = await query
    .selectAll()
    .orderBy(orders[orderBy.slice(1) as keyof typeof orders], direction)
    .orderBy("id", direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return { invitations: rows.map(toInvitation), total };
}
