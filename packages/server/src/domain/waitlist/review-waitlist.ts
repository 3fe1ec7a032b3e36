import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { emit } from "../../events/emit.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { createInvitation, revokeInvitation } from "../invitations/index.ts";
import { completeEntry, deleteEntryRow, lockEntry, updateEntry } from "./store.ts";
import type { InvitedEntry, WaitlistEntry, WaitlistStatus } from "./waitlist-entry.ts";

const refusals = {
  invited: "waitlist_entry_already_invited",
  rejected: "waitlist_entry_already_rejected",
  completed: "waitlist_entry_already_completed",
} as const;

/** Locks an entry that is in none of the given states. @throws resource_not_found, waitlist_entry_already_* */
async function requireEntry(
  tx: InstanceContext,
  id: string,
  settled: readonly Exclude<WaitlistStatus, "pending">[],
): Promise<WaitlistEntry> {
  const entry = await lockEntry(tx.db, tx.instance.id, id);
  if (!entry) throw notFound("waitlist entry");
  const status = settled.find((candidate) => candidate === entry.status);
  if (status) throw domainError(refusals[status]);
  return entry;
}

/**
 * Invites whoever waits. Somebody who was rejected can be invited after all.
 *
 * @throws resource_not_found, waitlist_entry_already_invited, waitlist_entry_already_completed, form_identifier_exists,
 *   duplicate_record
 */
export function inviteEntry(ctx: InstanceContext, id: string, ignoreExisting = false): Promise<InvitedEntry> {
  return withTransaction(ctx, async (tx) => {
    const { emailAddress } = await requireEntry(tx, id, ignoreExisting ? ["completed"] : ["completed", "invited"]);
    const invitation = await createInvitation(tx, { emailAddress, ignoreExisting, slug: "waitlist_invitation" });
    const now = tx.clock.now();
    const invited = await updateEntry(tx.db, tx.instance.id, id, {
      status: "invited",
      invitation_id: invitation.id,
      invited_at: now,
      updated_at: now,
    });
    // The ticket is for the invited alone: events are seen by many.
    const { url: _ticket, ...shown } = invitation;
    await emit(tx, "waitlistEntry.updated", { ...invited, invitation: shown });
    return { ...invited, invitation };
  });
}

/** Turns somebody down; an invitation that was sent is taken back. @throws resource_not_found, waitlist_entry_already_* */
export function rejectEntry(ctx: InstanceContext, id: string): Promise<InvitedEntry> {
  return withTransaction(ctx, async (tx) => {
    const { status, invitationId } = await requireEntry(tx, id, ["completed", "rejected"]);
    const invitation = status === "invited" && invitationId ? await revokeInvitation(tx, invitationId) : null;
    const rejected = await updateEntry(tx.db, tx.instance.id, id, { status: "rejected", updated_at: tx.clock.now() });
    const entry = { ...rejected, invitation };
    await emit(tx, "waitlistEntry.updated", entry);
    return entry;
  });
}

/** Forgets somebody who was not invited. @throws resource_not_found, waitlist_entry_already_* */
export function deleteEntry(ctx: InstanceContext, id: string): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    await requireEntry(tx, id, ["completed", "invited"]);
    await deleteEntryRow(tx.db, tx.instance.id, id);
  });
}

/** Notes that the owner of an address is in. In the transaction that lets them in. */
export async function completeWaiting(tx: InstanceContext, emailAddress: string): Promise<void> {
  const entry = await completeEntry(tx.db, tx.instance.id, emailAddress, tx.clock.now());
  if (entry) await emit(tx, "waitlistEntry.updated", entry);
}
