import { requireBrowserSession, type SignedInSession } from "../../domain/clients/index.ts";
import { requireReverified } from "../../domain/reverifications/index.ts";
import type { User } from "../../domain/users/index.ts";
import { domainError } from "../../lib/errors.ts";
import type { FapiContext } from "../route.ts";

/**
 * The session that a request acts in, with its user. Whoever acts as a user sees the account and changes nothing of it.
 *
 * @throws authentication_invalid, authorization_invalid
 */
export async function mySession(ctx: FapiContext): Promise<SignedInSession> {
  const signedIn = await requireBrowserSession(ctx);
  if (signedIn.session.actor && ctx.incoming.method !== "GET") throw domainError("authorization_invalid");
  return signedIn;
}

/** The user of the session that a request acts in. @throws authentication_invalid, authorization_invalid */
export const me = async (ctx: FapiContext): Promise<User> => (await mySession(ctx)).user;

/** `me` for what somebody who acts as the user may change too. @throws authentication_invalid */
export const meOrActor = async (ctx: FapiContext): Promise<User> => (await requireBrowserSession(ctx)).user;

/**
 * `mySession` for changes of how its user gets in or what identifies them.
 *
 * @throws authentication_invalid, authorization_invalid, session_reverification_required
 */
export async function verifiedMe(ctx: FapiContext): Promise<SignedInSession> {
  const found = await mySession(ctx);
  requireReverified(ctx, found.session);
  return found;
}
