import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import type { TextChannel } from "../messages/index.ts";
import { findStandingClaim, type IdentificationType } from "../users/index.ts";
import { consumeCode, type OneTimeSecret, type Purpose } from "../verifications/index.ts";
import { findStrategy, type Strategy, type Target } from "../verifications/strategies/index.ts";
import { completeWhenReady } from "./complete-sign-up.ts";
import { requireHumanSignUp } from "./humanity.ts";
import { requireAction } from "./machine.ts";
import { proofKeys, type SignUp, type SignUpVerificationFacts } from "./sign-up.ts";
import { selectSignUp, updateFacts } from "./store.ts";

const purposes: Record<IdentificationType, Purpose> = {
  email_address: "sign_up_email_address",
  phone_number: "sign_up_phone_number",
};

export interface VerificationChoice {
  strategy: string;
  channel?: TextChannel | undefined;
  redirectUrl?: string | undefined;
}

/**
 * Sends the code that verifies the sign-up's address or number.
 *
 * @throws client_state_invalid, requires_captcha, verification_strategy_invalid, verification_already_verified
 */
export async function prepareVerification(
  ctx: BrowserContext,
  signUp: SignUp,
  choice: VerificationChoice,
): Promise<SignUp> {
  requireAction(signUp.status, "prepare_verification");
  requireHumanSignUp(ctx, signUp);
  const { strategy, type } = requireStrategy(ctx, choice.strategy);
  if (signUp.facts[proofKeys[type].verification]?.verifiedAt) throw domainError("verification_already_verified");
  const target = targetOf(signUp, type);
  const { prepare } = strategy;
  if (!prepare || !target) throw domainError("verification_strategy_invalid", { values: { strategy: strategy.name } });
  return withTransaction(ctx, async (tx) => {
    const { channel, redirectUrl } = choice;
    const secret = await prepare(tx, { ...target, channel, redirectUrl });
    return save(tx, signUp, type, { strategy: strategy.name, secretId: secret.id, verifiedAt: null });
  });
}

/**
 * Proves the sign-up's address or number; completes the sign-up when nothing else is open.
 *
 * @throws requires_captcha, form_code_incorrect, verification_expired, verification_failed, verification_missing,
 *   form_identifier_exists when somebody else has claimed it meanwhile.
 */
export async function attemptVerification(
  ctx: BrowserContext,
  signUp: SignUp,
  strategyName: string,
  code: string,
): Promise<SignUp> {
  requireAction(signUp.status, "attempt_verification");
  requireHumanSignUp(ctx, signUp);
  const { strategy, type } = requireStrategy(ctx, strategyName);
  const target = targetOf(signUp, type);
  const prepared = signUp.facts[proofKeys[type].verification];
  if (prepared?.verifiedAt) throw domainError("verification_already_verified");
  if (!target?.recipient || !prepared) throw domainError("verification_missing");
  const { recipient } = target;
  const secret = await strategy.attempt(ctx, { ...target, secretId: prepared.secretId }, { code });
  return withTransaction(ctx, async (tx) => {
    if (secret) await consumeCode(tx, secret);
    return completeWhenReady(tx, await markProven(tx, signUp, type, recipient, prepared));
  });
}

/** @throws form_identifier_exists when somebody else has claimed the address or number meanwhile. */
async function markProven(
  tx: BrowserContext,
  signUp: SignUp,
  type: IdentificationType,
  recipient: string,
  prepared: SignUpVerificationFacts,
): Promise<SignUp> {
  if (await findStandingClaim(tx, type, recipient)) throw domainError("form_identifier_exists", { param: type });
  return save(tx, signUp, type, { ...prepared, verifiedAt: tx.clock.now().toISOString() });
}

/** The sign-up that waits for a link to be opened; undefined when it is over or waits for another one by now. */
export async function findSignUpOfLink(ctx: BrowserContext, secret: OneTimeSecret): Promise<SignUp | undefined> {
  const signUp = await selectSignUp(ctx.db, ctx.instance.id, secret.subjectId, ctx.clock.now());
  const isWaiting = signUp?.status === "missing_requirements" && signUp.facts.emailVerification?.secretId === secret.id;
  return isWaiting ? signUp : undefined;
}

/**
 * Proves the address of a sign-up by an opened link. In the client that asked for it this may complete the sign-up; in
 * another one the proof is only noted.
 *
 * @throws verification_missing, form_identifier_exists
 */
export async function proveByLink(tx: BrowserContext, signUp: SignUp): Promise<SignUp> {
  requireAction(signUp.status, "attempt_verification");
  const { emailAddress, emailVerification } = signUp.facts;
  if (!emailAddress || !emailVerification) throw domainError("verification_missing");
  const proven = await markProven(tx, signUp, "email_address", emailAddress, emailVerification);
  return tx.browser.client?.id === signUp.clientId ? completeWhenReady(tx, proven) : proven;
}

/** The sign-up, completed when its link was opened elsewhere since it was looked at last. */
export async function resumeSignUp(ctx: BrowserContext, signUp: SignUp): Promise<SignUp> {
  const { emailVerification } = signUp.facts;
  const isProvenElsewhere = emailVerification?.strategy === "email_link" && emailVerification.verifiedAt !== null;
  return signUp.status === "missing_requirements" && isProvenElsewhere ? completeWhenReady(ctx, signUp) : signUp;
}

/** @throws verification_strategy_invalid for one that the settings do not verify with. */
function requireStrategy(ctx: BrowserContext, name: string): { strategy: Strategy; type: IdentificationType } {
  const strategy = findStrategy(name);
  const type = strategy?.identificationType;
  const enabled: readonly string[] = type ? ctx.instance.settings.identifiers[type].verifications : [];
  if (!strategy || !type || !enabled.includes(name))
    throw domainError("verification_strategy_invalid", { values: { strategy: name } });
  return { strategy, type };
}

function targetOf(signUp: SignUp, type: IdentificationType): Target | undefined {
  const recipient = signUp.facts[proofKeys[type].value];
  return recipient === null
    ? undefined
    : {
        purpose: purposes[type],
        subjectId: signUp.id,
        clientId: signUp.clientId,
        user: null,
        recipient,
        identificationId: null,
        isDelivered: true,
      };
}

async function save(
  tx: BrowserContext,
  signUp: SignUp,
  type: IdentificationType,
  verification: SignUpVerificationFacts,
): Promise<SignUp> {
  const facts = { ...signUp.facts, [proofKeys[type].verification]: verification };
  const updated = await updateFacts(tx.db, tx.instance.id, signUp.id, facts, tx.clock.now());
  if (!updated) throw domainError("client_state_invalid");
  return updated;
}
