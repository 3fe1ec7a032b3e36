import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { revokeUserSessions } from "../sessions/index.ts";
import {
  requireIdentification,
  requireUsable,
  reserveAttempt,
  updateUser,
  verifyIdentification,
  type User,
} from "../users/index.ts";
import { consumeCode, type OneTimeSecret } from "../verifications/index.ts";
import { resetsPassword, type Proof, type Strategy } from "../verifications/strategies/index.ts";
import { advanceSignIn, saveFacts } from "./complete-sign-in.ts";
import { requireAction } from "./machine.ts";
import type { SignIn, SignInFacts } from "./sign-in.ts";
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
    if (!target.user) return transfer(tx, signIn, secret, target.recipient);
    if (target.identificationId) await proveIdentification(tx, target.user, target.identificationId, strategy);
    const facts: SignInFacts = {
      ...signIn.facts,
      firstFactor: {
        strategy: strategy.name,
        identificationId: target.identificationId,
        secretId: secret?.id ?? null,
        verifiedAt: tx.clock.now().toISOString(),
      },
      resetsPassword: resetsPassword(strategy.name),
    };
    return advanceSignIn(tx, signIn, target.user, facts);
  });
}

/**
 * The first proof of an address or number that was only held for the user. Whoever entered it may not have owned it, so
 * what they set up with it does not survive: password and sessions go.
 */
async function proveIdentification(tx: BrowserContext, user: User, id: string, strategy: Strategy): Promise<void> {
  if (!strategy.identificationType) return;
  const identification = await requireIdentification(tx, strategy.identificationType, id, user.id);
  if (identification.status === "verified") return;
  await verifyIdentification(tx, identification, strategy.name);
  await updateUser(tx, user.id, { password: null });
  await revokeUserSessions(tx, user);
}

/** An address or number without an account was proven: the client may carry the proof over into a sign-up. */
async function transfer(
  tx: BrowserContext,
  signIn: SignIn,
  secret: OneTimeSecret | null,
  recipient: string | null,
): Promise<SignIn> {
  if (!secret || !recipient || !signIn.facts.signUpIfMissing)
    throw domainError("form_code_incorrect", { param: "code" });
  return saveFacts(tx, signIn, { ...signIn.facts, transferable: recipient });
}
