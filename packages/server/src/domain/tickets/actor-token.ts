import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { requireUser } from "../users/index.ts";
import { issueToken, type OneTimeSecret } from "../verifications/index.ts";
import { ticketStatus, type Ticket, type TicketStatus } from "./find-ticket.ts";
import { revokeUserTicket, useUserTicket } from "./user-ticket.ts";

const DEFAULT_TTL_SECONDS = 3_600;
const DEFAULT_SESSION_SECONDS = 1_800;
/** As much as the `act` claim may take up of a token that has to fit into a cookie. */
const MAX_ACTOR_BYTES = 1_024;

/** Who acts in the place of a user: `sub` and whatever else the operator wants to see in tokens. */
export type Actor = Record<string, unknown> & { readonly sub: string };

/** Somebody who is a user for a while, as their session has it. */
export interface Impersonation {
  actor: Actor;
  /** How long the session lasts at most. */
  sessionSeconds: number;
}

/** A ticket that signs somebody in as a user, once. */
export interface ActorToken {
  id: string;
  status: TicketStatus;
  userId: string;
  actor: Actor;
  createdAt: Date;
  /** Only when it was just created. */
  token?: string;
}

export interface NewActorToken {
  userId: string;
  actor: Actor;
  ttlSeconds?: number | undefined;
  sessionSeconds?: number | undefined;
}

const impersonationOf = ({ payload }: OneTimeSecret): Impersonation => payload as Impersonation;

const toActorToken = (secret: OneTimeSecret): ActorToken => ({
  id: secret.id,
  status: ticketStatus(secret),
  userId: secret.subjectId,
  actor: impersonationOf(secret).actor,
  createdAt: secret.createdAt,
});

/** @throws resource_not_found, form_param_exceeds_allowed_size */
export async function createActorToken(ctx: InstanceContext, input: NewActorToken): Promise<ActorToken> {
  const { actor, ttlSeconds = DEFAULT_TTL_SECONDS, sessionSeconds = DEFAULT_SESSION_SECONDS } = input;
  if (Buffer.byteLength(JSON.stringify(actor)) > MAX_ACTOR_BYTES)
    throw domainError("form_param_exceeds_allowed_size", { param: "actor", values: { max: MAX_ACTOR_BYTES } });
  const user = await requireUser(ctx, input.userId);
  const payload: Impersonation = { actor, sessionSeconds };
  const { token, secret } = await issueToken(ctx, {
    purpose: "actor_token",
    subjectId: user.id,
    payload: { ...payload },
    ttlSeconds,
    idKind: "actorToken",
  });
  return { ...toActorToken(secret), token };
}

/** @throws resource_not_found, actor_token_cannot_be_revoked_code */
export const revokeActorToken = async (ctx: InstanceContext, id: string): Promise<ActorToken> =>
  toActorToken(await revokeUserTicket(ctx, "actor_token", id));

/**
 * Uses an actor token up and returns whose place is taken by whom.
 *
 * @throws ticket_expired_code, actor_token_revoked_code, actor_token_already_used_code
 */
export async function redeemActorToken(
  ctx: InstanceContext,
  ticket: Ticket,
): Promise<{ userId: string; impersonation: Impersonation }> {
  await useUserTicket(ctx, "actor_token", ticket);
  return { userId: ticket.subjectId, impersonation: impersonationOf(ticket) };
}
