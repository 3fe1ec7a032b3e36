import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { requirePendingInvitation } from "../invitations/index.ts";
import { findTicket } from "../tickets/index.ts";
import { isClaimed } from "../users/index.ts";
import type { SignUpFacts } from "./sign-up.ts";

/**
 * The facts with the address of an invitation, proven by the mail that brought the ticket. The invitation is used up
 * when the sign-up is complete, so that its ticket may come again with further fields.
 *
 * @throws ticket_invalid_code, ticket_expired_code, sign_in_token_not_in_sign_in_code,
 *   actor_token_not_in_sign_in_code, invitation_account_exists,
 *   invitation_already_accepted, revoked_invitation
 */
export async function applyInvitation(ctx: InstanceContext, facts: SignUpFacts, text: string): Promise<SignUpFacts> {
  const ticket = await findTicket(ctx, text);
  if (ticket.purpose !== "invitation")
    throw domainError(
      ticket.purpose === "actor_token" ? "actor_token_not_in_sign_in_code" : "sign_in_token_not_in_sign_in_code",
    );
  const invitation = await requirePendingInvitation(ctx, ticket.subjectId);
  if (facts.invitationId === invitation.id) return facts;
  if (await isClaimed(ctx, "email_address", invitation.emailAddress)) throw domainError("invitation_account_exists");
  return {
    ...facts,
    emailAddress: invitation.emailAddress,
    emailVerification: { strategy: "ticket", secretId: null, verifiedAt: ctx.clock.now().toISOString() },
    publicMetadata: invitation.publicMetadata,
    invitationId: invitation.id,
  };
}
