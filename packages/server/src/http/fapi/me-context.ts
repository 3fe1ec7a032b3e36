import { requireBrowserSession, type SignedInSession } from "../../domain/clients/index.ts";
import { requireReverified } from "../../domain/reverifications/index.ts";
import type { User } from "../../domain/users/index.ts";
import type { FapiContext } from "../route.ts";

/** The user of the session that a request acts in. @throws authentication_invalid */
export const me = async (ctx: FapiContext): Promise<User> => (await requireBrowserSession(ctx)).user;

/**
 * The session that a request acts in, for changes of how its user gets in or what identifies them.
 *
 * @throws authentication_invalid, session_reverification_required
 */
export async function verifiedMe(ctx: FapiContext): Promise<SignedInSession> {
  const found = await requireBrowserSession(ctx);
  requireReverified(ctx, found.session);
  return found;
}
