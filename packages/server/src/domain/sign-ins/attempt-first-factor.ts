import { withTransaction } from "../../db/transaction.ts";
import type { BrowserContext } from "../clients/index.ts";
import { requireUsable, reserveAttempt } from "../users/index.ts";
import { consumeCode } from "../verifications/index.ts";
import type { Proof } from "../verifications/strategies/index.ts";
import { requireAction } from "./machine.ts";
import { advanceByProof } from "./prove-first-factor.ts";
import type { SignIn } from "./sign-in.ts";
import { isNameless, signInWithPasskey } from "./sign-in-with-passkey.ts";
import { chooseFirstFactor } from "./target.ts";

/**
 * Proves a first factor. A right one completes the sign-in, or leads to a second factor, or to a new password after a
 * reset code.
 *
 * @throws form_code_incorrect, form_password_incorrect, verification_*, user_locked, client_state_invalid,
 *   sign_up_if_missing_transfer when the proven address has no account and the sign-in allows to continue by signing up.
 */
export async function attemptFirstFactor(
  ctx: BrowserContext,
  signIn: SignIn,
  choice: { strategy: string } & Proof,
): Promise<SignIn> {
  requireAction(signIn.status, "attempt_first_factor");
  if (isNameless(signIn)) return signInWithPasskey(ctx, signIn, choice.publicKeyCredential);
  const prepared = signIn.facts.firstFactor;
  const isPrepared = prepared?.strategy === choice.strategy;
  const { strategy, target } = await chooseFirstFactor(ctx, signIn, {
    strategy: choice.strategy,
    identificationId: (isPrepared && prepared.identificationId) || undefined,
  });
  if (target.user) requireUsable(ctx, target.user);
  if (target.user && strategy.prepare) await reserveAttempt(ctx, target.user);
  const secret = await strategy.attempt(ctx, { ...target, secretId: isPrepared ? prepared.secretId : null }, choice);
  return withTransaction(ctx, async (tx) => {
    if (secret) await consumeCode(tx, secret);
    return advanceByProof(tx, signIn, { strategy, target, secretId: secret?.id ?? null });
  });
}
