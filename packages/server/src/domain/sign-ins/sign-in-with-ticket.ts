import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { acceptInvitation, requirePendingInvitation } from "../invitations/index.ts";
import { allowInvited, requireAdmittedUser } from "../restrictions/index.ts";
import { findTicket, redeemActorToken, redeemSignInToken, type Ticket } from "../tickets/index.ts";
import { handOver } from "../hand-over/index.ts";
import {
  findClaim,
  findUser,
  hasSecondFactor,
  identifies,
  requireUsable,
  requireUser,
  type User,
} from "../users/index.ts";
import { completeWaiting } from "../waitlist/index.ts";
import { advanceNewSignIn } from "./complete-sign-in.ts";
import { emptyFacts, newSignIn, type SignIn, type SignInFacts } from "./sign-in.ts";

/**
 * Signs in whom a ticket is for, once: the user of a sign-in token, whoever acts as one, or the owner of an invited
 * address.
 *
 * @throws form_param_missing, ticket_invalid_code, ticket_expired_code, sign_in_token_*, actor_token_*, user_banned, user_locked,
 *   invitation_account_not_exists, invitation_already_accepted, revoked_invitation, not_allowed_access
 */
export async function signInWithTicket(ctx: BrowserContext, text: string | undefined): Promise<SignIn> {
  if (!text) throw domainError("form_param_missing", { param: "ticket" });
  const ticket = await findTicket(ctx, text);
  return withTransaction(ctx, async (tx) => {
    const { user, needs, impersonation } = await redeem(tx, ticket);
    const now = tx.clock.now();
    const firstFactor = {
      strategy: "ticket",
      identificationId: null,
      secretId: null,
      verifiedAt: now.toISOString(),
    } as const;
    const facts: SignInFacts = { ...emptyFacts, identified: true, firstFactor, needs, impersonation };
    return advanceNewSignIn(tx, newSignIn({ identifier: null, userId: user.id, facts }, now), user);
  });
}

type Redeemed = { user: User } & Pick<SignInFacts, "needs" | "impersonation">;

function redeem(tx: BrowserContext, ticket: Ticket): Promise<Redeemed> {
  switch (ticket.purpose) {
    case "sign_in_token":
      return redeemToken(tx, ticket);
    case "actor_token":
      return redeemActor(tx, ticket);
    case "invitation":
      return redeemInvitation(tx, ticket);
  }
}

async function redeemToken(tx: BrowserContext, ticket: Ticket): Promise<Redeemed> {
  const user = await requireUser(tx, await redeemSignInToken(tx, ticket));
  requireUsable(tx, user);
  return { user, needs: null, impersonation: null };
}

async function redeemActor(tx: BrowserContext, ticket: Ticket): Promise<Redeemed> {
  const { userId, impersonation } = await redeemActorToken(tx, ticket);
  const user = await findUser(tx, userId);
  if (!user) throw domainError("actor_token_subject_not_found");
  return { user, needs: null, impersonation };
}

/** The mail that brought the invitation proves the address and no more than that. */
async function redeemInvitation(tx: BrowserContext, ticket: Ticket): Promise<Redeemed> {
  const invitation = await requirePendingInvitation(tx, ticket.subjectId);
  const claim = await findClaim(tx, "email_address", invitation.emailAddress);
  const holder = claim && (await requireUser(tx, claim.userId));
  if (!holder || !identifies(holder, claim)) throw domainError("invitation_account_not_exists");
  requireUsable(tx, holder);
  await acceptInvitation(tx, invitation.id);
  await handOver(tx, claim, "ticket");
  const user = await requireUser(tx, claim.userId);
  await completeWaiting(tx, invitation.emailAddress);
  await allowInvited(tx, invitation.emailAddress, invitation.id);
  await requireAdmittedUser(tx, user);
  const needs = hasSecondFactor(user, tx.instance.settings) ? "second_factor" : null;
  return { user, needs, impersonation: null };
}
