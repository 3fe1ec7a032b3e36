import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { isLive, type TokenSession } from "../sessions/index.ts";
import { isPresentToken, readClientToken } from "./client-token.ts";
import type { HeldSession } from "./held-sessions.ts";

/** The session of a client that proves itself with its token; undefined when the token or the pair does not hold. */
export async function findSessionByClientToken(
  ctx: InstanceContext,
  token: string,
  sessionId: string,
): Promise<HeldSession | undefined> {
  const named = readClientToken(ctx, token);
  if (!named) return undefined;
  const held = await findSessionOfClient(ctx, named.clientId, sessionId);
  return held && isPresentToken(ctx, named, held.tokenHash) ? held : undefined;
}

/** The session of a client that is known already. */
export function findSessionOfClient(
  ctx: InstanceContext,
  clientId: string,
  sessionId: string,
): Promise<HeldSession | undefined> {
  return ctx.heldSessions.find({ instanceId: ctx.instance.id, clientId, sessionId });
}

/**
 * A session that a token may be minted for now. The refusal of anything else answers 401, which browsers take as
 * "look at your client again".
 *
 * @throws authentication_invalid, user_banned
 */
export function requireTokenSession(ctx: InstanceContext, held: HeldSession | undefined): TokenSession {
  if (!held || !isLive(held.session, ctx.clock.now())) throw domainError("authentication_invalid");
  if (held.banned) throw domainError("user_banned");
  return held.session;
}
