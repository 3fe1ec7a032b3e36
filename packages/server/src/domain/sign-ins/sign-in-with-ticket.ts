import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { redeemSignInToken } from "../tickets/index.ts";
import { requireUsable, requireUser } from "../users/index.ts";
import { advanceNewSignIn } from "./complete-sign-in.ts";
import { emptyFacts, newSignIn, type SignIn, type SignInFacts } from "./sign-in.ts";

/**
 * Signs in the user of a sign-in token, once.
 *
 * @throws form_param_missing, ticket_invalid_code, ticket_expired_code, sign_in_token_*, user_banned, user_locked
 */
export async function signInWithTicket(ctx: BrowserContext, ticket: string | undefined): Promise<SignIn> {
  if (!ticket) throw domainError("form_param_missing", { param: "ticket" });
  const userId = await redeemSignInToken(ctx, ticket);
  const now = ctx.clock.now();
  const facts: SignInFacts = {
    ...emptyFacts,
    identified: true,
    firstFactor: { strategy: "ticket", identificationId: null, secretId: null, verifiedAt: now.toISOString() },
  };
  return withTransaction(ctx, async (tx) => {
    const user = await requireUser(tx, userId);
    requireUsable(tx, user);
    return advanceNewSignIn(tx, newSignIn({ identifier: null, userId, facts }, now), user);
  });
}
