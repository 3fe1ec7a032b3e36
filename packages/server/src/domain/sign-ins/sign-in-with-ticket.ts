import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { redeemSignInToken } from "../tickets/index.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { emptyFacts, type SignIn, type SignInFacts } from "./sign-in.ts";

type Start = (userId: string, facts: SignInFacts) => Promise<SignIn>;

/**
 * Signs in the user of a sign-in token, once.
 *
 * @throws form_param_missing, ticket_invalid_code, ticket_expired_code, sign_in_token_*
 */
export async function signInWithTicket(ctx: BrowserContext, ticket: string | undefined, start: Start): Promise<SignIn> {
  if (!ticket) throw domainError("form_param_missing", { param: "ticket" });
  const userId = await redeemSignInToken(ctx, ticket);
  const facts: SignInFacts = {
    ...emptyFacts,
    identified: true,
    firstFactor: {
      strategy: "ticket",
      identificationId: null,
      secretId: null,
      verifiedAt: ctx.clock.now().toISOString(),
    },
  };
  const signIn = await start(userId, facts);
  return withTransaction(ctx, (tx) => completeSignIn(tx, signIn, facts));
}
