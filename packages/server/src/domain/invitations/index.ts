import type { InstanceContext } from "../../context.ts";
import type { OrderedPage } from "../../db/listing.ts";
import type { Invitation } from "./invitation.ts";
import { selectInvitations, selectInvitationsById, type InvitationFilters } from "./store.ts";

export {
  createInvitation,
  createInvitations,
  type CreatedInvitation,
  type NewInvitation,
} from "./create-invitation.ts";
export { invitationStatus, type Invitation, type InvitationStatus } from "./invitation.ts";
export { acceptInvitation, requirePendingInvitation, revokeInvitation } from "./settle-invitation.ts";

export const findInvitationsById = (ctx: InstanceContext, ids: readonly string[]): Promise<Invitation[]> =>
  selectInvitationsById(ctx.db, ctx.instance.id, ids);

export const findInvitations = (
  ctx: InstanceContext,
  filters: InvitationFilters,
  page: OrderedPage,
): Promise<{ invitations: Invitation[]; total: number }> =>
  selectInvitations(ctx.db, ctx.instance.id, filters, page, ctx.clock.now());
