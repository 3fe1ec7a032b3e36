import type { InstanceContext } from "../../context.ts";
import { newCode, TEST_CODE } from "../../crypto/codes.ts";
import { equalBytes } from "../../crypto/secrets.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import {
  CODE_MAX_ATTEMPTS,
  CODE_TTL_SECONDS,
  RESEND_SECONDS,
  type OneTimeSecret,
  type Purpose,
} from "./one-time-secret.ts";
import { consumeById, insertSecret, reserveAttempt, selectNewest, selectSecret } from "./store.ts";

export interface IssuedCode {
  secret: OneTimeSecret;
  /** The code to send; absent when the last one was issued a moment ago and stays good. */
  code?: string;
}

interface CodeRequest {
  purpose: Purpose;
  subjectId: string;
  /** Distinguishes codes for one subject, such as those for different addresses of one sign-in. */
  about: string;
  isTest: boolean;
}

const hashOf = (ctx: InstanceContext, secret: { id: string; purpose: Purpose }, code: string): Buffer =>
  ctx.secrets.keyedHash("one-time-code", `${ctx.instance.id}|${secret.purpose}|${secret.id}|${code}`);

/**
 * Issues a six-digit code, valid for ten minutes and five attempts.
 *
 * @throws verification_code_too_many_requests when a code was used up less than thirty seconds after it was sent.
 */
export async function issueCode(
  ctx: InstanceContext,
  { purpose, subjectId, about, isTest }: CodeRequest,
): Promise<IssuedCode> {
  const now = ctx.clock.now();
  const previous = await selectNewest(ctx.db, ctx.instance.id, purpose, subjectId);
  const waited = previous ? (now.getTime() - previous.createdAt.getTime()) / 1_000 : Infinity;
  if (previous && waited < RESEND_SECONDS && previous.payload["about"] === about && !previous.consumedAt) {
    if (previous.attempts < previous.maxAttempts) return { secret: previous };
    const seconds = Math.ceil(RESEND_SECONDS - waited);
    throw domainError("verification_code_too_many_requests", { values: { seconds }, retryAfter: seconds });
  }
  const secret: OneTimeSecret = {
    id: newId("oneTimeSecret", now),
    purpose,
    subjectId,
    payload: { about },
    attempts: 0,
    maxAttempts: CODE_MAX_ATTEMPTS,
    expiresAt: addSeconds(now, CODE_TTL_SECONDS),
    consumedAt: null,
    revokedAt: null,
    createdAt: now,
  };
  const code = isTest ? TEST_CODE : newCode();
  await insertSecret(ctx.db, ctx.instance.id, { ...secret, hash: hashOf(ctx, secret, code) });
  return { secret, code };
}

/**
 * Checks a code. The attempt is taken, and stays taken, before the code is looked at.
 * The code is not consumed yet: call `consumeCode` in the transaction that acts on it.
 *
 * @throws form_code_incorrect, verification_expired, verification_failed, verification_already_verified, verification_missing
 */
export async function attemptCode(
  ctx: InstanceContext,
  purpose: Purpose,
  secretId: string | null,
  code: string,
): Promise<OneTimeSecret> {
  if (!secretId) throw domainError("verification_missing");
  const now = ctx.clock.now();
  const secret = await reserveAttempt(ctx.db, ctx.instance.id, purpose, secretId, now);
  if (!secret) throw await refusal(ctx, purpose, secretId, now);
  const isRight = equalBytes(secret.hash, hashOf(ctx, secret, code.replaceAll(/\s/g, "")));
  if (!isRight) throw domainError("form_code_incorrect", { param: "code" });
  return secret;
}

/** Uses a proven code up. @throws verification_already_verified when a parallel request was faster. */
export async function consumeCode(tx: InstanceContext, secret: OneTimeSecret): Promise<void> {
  if (!(await consumeById(tx.db, tx.instance.id, secret.id, tx.clock.now())))
    throw domainError("verification_already_verified");
}

async function refusal(ctx: InstanceContext, purpose: Purpose, secretId: string, now: Date): Promise<Error> {
  const secret = await selectSecret(ctx.db, ctx.instance.id, purpose, secretId);
  if (!secret) return domainError("verification_missing");
  if (secret.consumedAt) return domainError("verification_already_verified");
  if (secret.expiresAt <= now) return domainError("verification_expired");
  return domainError("verification_failed");
}
