import type { InstanceContext } from "../../context.ts";
import { findInvitationsById } from "../invitations/index.ts";
import { selectEntries, type WaitlistFilters, type WaitlistPage } from "./store.ts";
import type { InvitedEntry } from "./waitlist-entry.ts";

/** A page of the waitlist; those that were invited with their invitation. */
export async function findEntries(
  ctx: InstanceContext,
  filters: WaitlistFilters,
  page: WaitlistPage,
): Promise<{ entries: InvitedEntry[]; total: number }> {
  const { entries, total } = await selectEntries(ctx.db, ctx.instance.id, filters, page);
  const ids = entries.flatMap(({ invitationId }) => invitationId ?? []);
  const invitations = new Map((await findInvitationsById(ctx, ids)).map((invitation) => [invitation.id, invitation]));
  return {
    entries: entries.map((entry) => ({ ...entry, invitation: invitations.get(entry.invitationId ?? "") ?? null })),
    total,
  };
}
