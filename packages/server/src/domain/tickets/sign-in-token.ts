import type { InstanceContext } from "../../context.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import {
  consumeById,
  isLive,
  issueToken,
  revokeById,
  selectSecret,
  type OneTimeSecret,
} from "../verifications/index.ts";
import { requireUser } from "../users/index.ts";
import { ticketStatus, type Ticket, type TicketStatus } from "./find-ticket.ts";

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
export async function revokeSignInToken(ctx: InstanceContext, id: string): Promise<SignInToken> {
  const secret = await selectSecret(ctx.db, ctx.instance.id, "sign_in_token", id);
  if (!secret) throw notFound("sign-in token");
  const now = ctx.clock.now();
  if (!(await revokeById(ctx.db, ctx.instance.id, "sign_in_token", id, now)))
    throw domainError("sign_in_token_cannot_be_revoked_code");
  return { ...toSignInToken(secret), status: "revoked" };
}

/**
 * Uses a sign-in token up and returns its user's id.
 *
 * @throws ticket_expired_code, sign_in_token_revoked_code, sign_in_token_already_used_code
 */
export async function redeemSignInToken(ctx: InstanceContext, ticket: Ticket): Promise<string> {
  const now = ctx.clock.now();
  if (ticket.revokedAt) throw domainError("sign_in_token_revoked_code");
  if (ticket.consumedAt) throw domainError("sign_in_token_already_used_code");
  if (!isLive(ticket, now)) throw domainError("ticket_expired_code");
  if (!(await consumeById(ctx.db, ctx.instance.id, ticket.id, now)))
    throw domainError("sign_in_token_already_used_code");
  return ticket.subjectId;
}
