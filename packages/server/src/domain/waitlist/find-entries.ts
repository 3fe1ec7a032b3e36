import type { InstanceContext } from "../../context.ts";
import type { OrderedPage } from "../../db/listing.ts";
import { findInvitationsById } from "../invitations/index.ts";
import { selectEntries, type WaitlistFilters } from "./store.ts";
import type { InvitedEntry } from "./waitlist-entry.ts";

/** A page of the waitlist; those that were invited with their invitation. */
export async function findEntries(
  ctx: InstanceContext,
  filters: WaitlistFilters,
  page: OrderedPage,
): Promise<{ entries: InvitedEntry[]; total: number }> {
  const { entries, total } = await selectEntries(ctx.db, ctx.instance.id, filters, page);
  const ids = entries.flatMap(({ invitationId }) => invitationId ?? []);
  const invitations = new Map((await findInvitationsById(ctx, ids)).map((invitation) => [invitation.id, invitation]));
  return {
    entries: entries.map((entry) => ({ ...entry, invitation: invitations.get(entry.invitationId ?? "") ?? null })),
    total,
  };
}
