import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { isClaimed } from "../users/index.ts";
import { consumeCode, type Purpose } from "../verifications/index.ts";
import { findStrategy, type Target } from "../verifications/strategies/index.ts";
import { completeWhenReady } from "./complete-sign-up.ts";
import { requireAction } from "./machine.ts";
import type { SignUp } from "./sign-up.ts";
import { updateFacts } from "./store.ts";

const PURPOSE: Purpose = "sign_up_email_address";

/**
 * Sends the code that verifies the sign-up's address.
 *
 * @throws client_state_invalid, verification_strategy_invalid, verification_already_verified
 */
export async function prepareVerification(ctx: BrowserContext, signUp: SignUp, strategyName: string): Promise<SignUp> {
  requireAction(signUp.status, "prepare_verification");
  requireEmailCode(ctx, strategyName);
  if (signUp.facts.emailVerification?.verifiedAt) throw domainError("verification_already_verified");
  const prepare = findStrategy(strategyName)?.prepare;
  const target = targetOf(signUp);
  if (!prepare || !target) throw domainError("verification_strategy_invalid", { values: { strategy: strategyName } });
  return withTransaction(ctx, async (tx) => {
    const secret = await prepare(tx, target);
    return save(tx, signUp, { strategy: strategyName, secretId: secret.id, verifiedAt: null });
  });
}

/**
 * Proves the sign-up's address; completes the sign-up when nothing else is open.
 *
 * @throws form_code_incorrect, verification_expired, verification_failed, verification_missing,
 *   form_identifier_exists when somebody else has claimed the address.
 */
export async function attemptVerification(
  ctx: BrowserContext,
  signUp: SignUp,
  strategyName: string,
  code: string,
): Promise<SignUp> {
  requireAction(signUp.status, "attempt_verification");
  requireEmailCode(ctx, strategyName);
  const target = targetOf(signUp);
  const strategy = findStrategy(strategyName);
  const prepared = signUp.facts.emailVerification;
  if (prepared?.verifiedAt) throw domainError("verification_already_verified");
  if (!target || !strategy || !prepared) throw domainError("verification_missing");
  const secret = await strategy.attempt(ctx, { ...target, secretId: prepared.secretId }, { code });
  return withTransaction(ctx, async (tx) => {
    if (secret) await consumeCode(tx, secret);
    if (target.recipient && (await isClaimed(tx, "email_address", target.recipient)))
      throw domainError("form_identifier_exists", { param: "email_address" });
    const verified = await save(tx, signUp, { ...prepared, verifiedAt: tx.clock.now().toISOString() });
    return completeWhenReady(tx, verified);
  });
}

function requireEmailCode(ctx: BrowserContext, strategy: string): void {
  const { verifications } = ctx.instance.settings.identifiers.email_address;
  if (strategy !== "email_code" || !verifications.includes(strategy))
    throw domainError("verification_strategy_invalid", { values: { strategy } });
}

function targetOf(signUp: SignUp): Target | undefined {
  const recipient = signUp.facts.emailAddress;
  return recipient === null
    ? undefined
    : { purpose: PURPOSE, subjectId: signUp.id, user: null, recipient, identificationId: null, isDelivered: true };
}

async function save(
  tx: BrowserContext,
  signUp: SignUp,
  emailVerification: SignUp["facts"]["emailVerification"],
): Promise<SignUp> {
  const updated = await updateFacts(
    tx.db,
    tx.instance.id,
    signUp.id,
    { ...signUp.facts, emailVerification },
    tx.clock.now(),
  );
  if (!updated) throw domainError("client_state_invalid");
  return updated;
}
