import type { InstanceContext } from "../../context.ts";
import { issueToken, type OneTimeSecret } from "../verifications/index.ts";
import { requireUser } from "../users/index.ts";
import { ticketStatus, type Ticket, type TicketStatus } from "./find-ticket.ts";
import { revokeUserTicket, useUserTicket } from "./user-ticket.ts";

const DEFAULT_TTL_SECONDS = 30 * 86_400;

/** A ticket that signs one user in, once. */
export interface SignInToken {
  id: string;
  status: TicketStatus;
  userId: string;
  createdAt: Date;
  /** Only when it was just created. */
  token?: string;
}

const toSignInToken = (secret: OneTimeSecret): SignInToken => ({
  id: secret.id,
  status: ticketStatus(secret),
  userId: secret.subjectId,
  createdAt: secret.createdAt,
});

/** @throws resource_not_found */
export async function createSignInToken(
  ctx: InstanceContext,
  userId: string,
  ttlSeconds = DEFAULT_TTL_SECONDS,
): Promise<SignInToken> {
  const user = await requireUser(ctx, userId);
  const { token, secret } = await issueToken(ctx, {
    purpose: "sign_in_token",
    subjectId: user.id,
    ttlSeconds,
    idKind: "signInToken",
  });
  return { ...toSignInToken(secret), token };
}

/** @throws resource_not_found, sign_in_token_cannot_be_revoked_code */
export const revokeSignInToken = async (ctx: InstanceContext, id: string): Promise<SignInToken> =>
  toSignInToken(await revokeUserTicket(ctx, "sign_in_token", id));

/**
 * Uses a sign-in token up and returns its user's id.
 *
 * @throws ticket_expired_code, sign_in_token_revoked_code, sign_in_token_already_used_code
 */
export async function redeemSignInToken(ctx: InstanceContext, ticket: Ticket): Promise<string> {
  await useUserTicket(ctx, "sign_in_token", ticket);
  return ticket.subjectId;
}
