import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { consumeCode } from "../verifications/index.ts";
import { findStrategy, type Target } from "../verifications/strategies/index.ts";
import { requireIdentification, verifyIdentification } from "./identifications.ts";
import { setVerificationSecret } from "./record.ts";
import { isVerified, type Identification, type User } from "./user.ts";

const targetOf = (user: User, address: Identification): Target => ({
  purpose: "email_address",
  subjectId: address.id,
  user,
  recipient: address.value,
  identificationId: address.id,
  isDelivered: true,
});

/**
 * Sends the code that verifies an address of the user's own.
 *
 * @throws verification_already_verified, verification_strategy_invalid, verification_code_too_many_requests
 */
export async function prepareOwnEmailAddress(
  ctx: InstanceContext,
  user: User,
  address: Identification,
  strategyName: string,
): Promise<Identification> {
  if (isVerified(address)) throw domainError("verification_already_verified");
  const prepare = strategyName === "email_code" ? findStrategy(strategyName)?.prepare : undefined;
  if (!prepare) throw domainError("verification_strategy_invalid", { values: { strategy: strategyName } });
  return withTransaction(ctx, async (tx) => {
    const secret = await prepare(tx, targetOf(user, address));
    await setVerificationSecret(tx, address.id, secret.id, strategyName);
    return requireIdentification(tx, "email_address", address.id, user.id);
  });
}

/** @throws form_code_incorrect, verification_expired, verification_failed, verification_missing, identification_claimed */
export async function attemptOwnEmailAddress(
  ctx: InstanceContext,
  user: User,
  address: Identification,
  code: string,
): Promise<Identification> {
  if (isVerified(address)) throw domainError("verification_already_verified");
  const strategy = findStrategy("email_code");
  if (!strategy) throw domainError("verification_missing");
  const secret = await strategy.attempt(ctx, { ...targetOf(user, address), secretId: address.secretId }, { code });
  return withTransaction(ctx, async (tx) => {
    if (secret) await consumeCode(tx, secret);
    return verifyIdentification(tx, address, "email_code");
  });
}
