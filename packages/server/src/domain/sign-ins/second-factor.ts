import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { requireUsable, reserveAttempt } from "../users/index.ts";
import { consumeCode } from "../verifications/index.ts";
import type { Proof } from "../verifications/strategies/index.ts";
import { advanceSignIn, saveFacts } from "./complete-sign-in.ts";
import { requireAction } from "./machine.ts";
import type { SignIn } from "./sign-in.ts";
import { chooseSecondFactor, type FactorChoice } from "./target.ts";

/**
 * Sends the code of a second factor.
 *
 * @throws client_state_invalid, strategy_for_user_invalid, no_second_factors, verification_strategy_invalid, user_locked
 */
export async function prepareSecondFactor(ctx: BrowserContext, signIn: SignIn, choice: FactorChoice): Promise<SignIn> {
  requireAction(signIn.status, "prepare_second_factor");
  const { strategy, target } = await chooseSecondFactor(ctx, signIn, choice);
  const { prepare } = strategy;
  if (!prepare) throw domainError("verification_strategy_invalid", { values: { strategy: strategy.name } });
  if (target.user) requireUsable(ctx, target.user);
  return withTransaction(ctx, async (tx) => {
    const secret = await prepare(tx, target);
    const { identificationId } = target;
    const secondFactor = { strategy: strategy.name, identificationId, secretId: secret.id, verifiedAt: null };
    return saveFacts(tx, signIn, { ...signIn.facts, secondFactor });
  });
}

/**
 * Proves a second factor, which completes the sign-in. Every try counts towards the lockout, which only a finished
 * sign-in forgets: knowing the password does not buy more guesses.
 *
 * @throws form_code_incorrect, verification_*, user_locked, client_state_invalid, strategy_for_user_invalid
 */
export async function attemptSecondFactor(
  ctx: BrowserContext,
  signIn: SignIn,
  choice: { strategy: string } & Proof,
): Promise<SignIn> {
  requireAction(signIn.status, "attempt_second_factor");
  const prepared = signIn.facts.secondFactor?.strategy === choice.strategy ? signIn.facts.secondFactor : null;
  const { strategy, target } = await chooseSecondFactor(ctx, signIn, {
    strategy: choice.strategy,
    identificationId: prepared?.identificationId ?? undefined,
  });
  const { user } = target;
  if (!user) throw domainError("sign_in_identification_or_user_deleted");
  requireUsable(ctx, user);
  await reserveAttempt(ctx, user);
  const secret = await strategy.attempt(ctx, { ...target, secretId: prepared?.secretId ?? null }, choice);
  return withTransaction(ctx, async (tx) => {
    if (secret) await consumeCode(tx, secret);
    const secondFactor = {
      strategy: strategy.name,
      identificationId: target.identificationId,
      secretId: secret?.id ?? null,
      verifiedAt: tx.clock.now().toISOString(),
    };
    return advanceSignIn(tx, signIn, user, { ...signIn.facts, secondFactor });
  });
}
