import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { isOAuthStrategy } from "../oauth-connections/index.ts";
import { requireUsable } from "../users/index.ts";
import { saveFacts } from "./complete-sign-in.ts";
import { requireAction } from "./machine.ts";
import { prepareOAuthFactor } from "./sign-in-with-oauth.ts";
import type { SignIn } from "./sign-in.ts";
import { chooseFirstFactor, type FactorChoice } from "./target.ts";

/**
 * Sends the code of a first factor.
 *
 * @throws client_state_invalid, strategy_for_user_invalid, verification_strategy_invalid, user_locked
 */
export async function prepareFirstFactor(ctx: BrowserContext, signIn: SignIn, choice: FactorChoice): Promise<SignIn> {
  requireAction(signIn.status, "prepare_first_factor");
  const {
    strategy: name,
    redirectUrl,
    actionCompleteRedirectUrl,
    oidcLoginHint: loginHint,
    oidcPrompt: prompt,
  } = choice;
  if (isOAuthStrategy(name))
    return prepareOAuthFactor(ctx, signIn, {
      strategy: name,
      redirectUrl,
      actionCompleteRedirectUrl,
      loginHint,
      prompt,
    });
  const { strategy, target } = await chooseFirstFactor(ctx, signIn, choice);
  const { prepare } = strategy;
  if (!prepare) throw domainError("verification_strategy_invalid", { values: { strategy: strategy.name } });
  if (target.user) requireUsable(ctx, target.user);
  return withTransaction(ctx, async (tx) => {
    const secret = await prepare(tx, target);
    const { identificationId } = target;
    const firstFactor = { strategy: strategy.name, identificationId, secretId: secret.id, verifiedAt: null };
    return saveFacts(tx, signIn, { ...signIn.facts, firstFactor });
  });
}
