import type { InstanceContext } from "../../context.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { consumeById, isLive, revokeById, selectSecret, type OneTimeSecret } from "../verifications/index.ts";
import type { Ticket } from "./find-ticket.ts";

/** What the tickets that sign in a user who is known beforehand are called, and what their refusals are. */
const kinds = {
  sign_in_token: {
    name: "sign-in token",
    irrevocable: "sign_in_token_cannot_be_revoked_code",
    revoked: "sign_in_token_revoked_code",
    used: "sign_in_token_already_used_code",
  },
  actor_token: {
    name: "actor token",
    irrevocable: "actor_token_cannot_be_revoked_code",
    revoked: "actor_token_revoked_code",
    used: "actor_token_already_used_code",
  },
} as const;

type Kind = keyof typeof kinds;

/** @throws resource_not_found, sign_in_token_cannot_be_revoked_code, actor_token_cannot_be_revoked_code */
export async function revokeUserTicket(ctx: InstanceContext, kind: Kind, id: string): Promise<OneTimeSecret> {
  const secret = await selectSecret(ctx.db, ctx.instance.id, kind, id);
  if (!secret) throw notFound(kinds[kind].name);
  const revokedAt = ctx.clock.now();
  if (!(await revokeById(ctx.db, ctx.instance.id, kind, id, revokedAt))) throw domainError(kinds[kind].irrevocable);
  return { ...secret, revokedAt };
}

/**
 * Uses a ticket up.
 *
 * @throws ticket_expired_code, sign_in_token_revoked_code, sign_in_token_already_used_code, actor_token_revoked_code,
 *   actor_token_already_used_code
 */
export async function useUserTicket(ctx: InstanceContext, kind: Kind, ticket: Ticket): Promise<void> {
  const now = ctx.clock.now();
  if (ticket.revokedAt) throw domainError(kinds[kind].revoked);
  if (ticket.consumedAt) throw domainError(kinds[kind].used);
  if (!isLive(ticket, now)) throw domainError("ticket_expired_code");
  if (!(await consumeById(ctx.db, ctx.instance.id, ticket.id, now))) throw domainError(kinds[kind].used);
}
