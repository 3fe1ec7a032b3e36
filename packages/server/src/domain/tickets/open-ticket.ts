import { withTransaction } from "../../db/transaction.ts";
import { loadBrowserState, type BrowserContext } from "../clients/index.ts";
import { pageUrl } from "../instances/index.ts";
import { acceptInvitation, requirePendingInvitation, type Invitation } from "../invitations/index.ts";
import { findClaim } from "../users/index.ts";
import { completeWaiting } from "../waitlist/index.ts";
import { findTicket } from "./find-ticket.ts";

/** Where the link of a ticket leads, and what is to be done there. */
export interface OpenedTicket {
  redirectUrl: URL;
  /** `complete`: the person is signed in already, and the ticket is used up. */
  status: "sign_in" | "sign_up" | "complete";
}

/**
 * Follows the link of a ticket. Nothing is used up by it, so that programs which follow the links of mails spoil none,
 * unless whoever was invited is signed in.
 *
 * @throws ticket_invalid_code, ticket_expired_code, revoked_invitation, invitation_already_accepted
 */
export async function openTicket(ctx: BrowserContext, ticket: string): Promise<OpenedTicket> {
  const { purpose, subjectId } = await findTicket(ctx, ticket);
  if (purpose !== "invitation") return { redirectUrl: pageUrl(ctx, ctx.instance, "sign_in"), status: "sign_in" };
  const invitation = await requirePendingInvitation(ctx, subjectId);
  const claim = await findClaim(ctx, "email_address", invitation.emailAddress);
  if (!claim) return { redirectUrl: targetOf(ctx, invitation, "sign_up"), status: "sign_up" };
  const redirectUrl = targetOf(ctx, invitation, "sign_in");
  const state = await loadBrowserState(ctx);
  const isSignedIn = state?.sessions.some(({ user }) => user.id === claim.userId) ?? false;
  if (!isSignedIn || claim.status !== "verified") return { redirectUrl, status: "sign_in" };
  await withTransaction(ctx, async (tx) => {
    await acceptInvitation(tx, invitation.id);
    await completeWaiting(tx, invitation.emailAddress);
  });
  return { redirectUrl, status: "complete" };
}

const targetOf = (ctx: BrowserContext, { redirectUrl }: Invitation, page: "sign_in" | "sign_up"): URL =>
  redirectUrl === null ? pageUrl(ctx, ctx.instance, page) : new URL(redirectUrl);
