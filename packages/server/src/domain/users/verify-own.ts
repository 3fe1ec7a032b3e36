import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { TextChannel } from "../messages/index.ts";
import { consumeCode } from "../verifications/index.ts";
import { findStrategy, type Strategy, type Target } from "../verifications/strategies/index.ts";
import { requireIdentification, verifyIdentification } from "./identifications.ts";
import { setVerificationSecret } from "./record.ts";
import { isVerified, type Identification, type User } from "./user.ts";

const codeStrategies = { email_address: "email_code", phone_number: "phone_code" } as const;
const strategies: Record<Identification["type"], readonly string[]> = {
  email_address: ["email_code", "email_link"],
  phone_number: ["phone_code"],
};

const targetOf = (user: User, identification: Identification): Target => ({
  purpose: identification.type,
  subjectId: identification.id,
  user,
  recipient: identification.value,
  identificationId: identification.id,
  isDelivered: true,
});

export interface OwnVerificationChoice {
  strategy: string;
  channel?: TextChannel | undefined;
  redirectUrl?: string | undefined;
  /** The client that asks; a link may have to be opened there. */
  clientId?: string | undefined;
}

/** @throws verification_strategy_invalid */
function requireStrategy(type: Identification["type"], name: string): Strategy {
  const strategy = strategies[type].includes(name) ? findStrategy(name) : undefined;
  if (!strategy) throw domainError("verification_strategy_invalid", { values: { strategy: name } });
  return strategy;
}

/**
 * Sends the code that verifies an address or number of the user's own.
 *
 * @throws verification_already_verified, verification_strategy_invalid, verification_code_too_many_requests
 */
export async function prepareOwnIdentification(
  ctx: InstanceContext,
  user: User,
  identification: Identification,
  choice: OwnVerificationChoice,
): Promise<Identification> {
  if (isVerified(identification)) throw domainError("verification_already_verified");
  const { name, prepare } = requireStrategy(identification.type, choice.strategy);
  if (!prepare) throw domainError("verification_strategy_invalid", { values: { strategy: name } });
  return withTransaction(ctx, async (tx) => {
    const { channel, redirectUrl, clientId } = choice;
    const secret = await prepare(tx, { ...targetOf(user, identification), channel, redirectUrl, clientId });
    await setVerificationSecret(tx, identification.id, secret.id, name);
    return requireIdentification(tx, identification.type, identification.id, user.id);
  });
}

/** @throws form_code_incorrect, verification_expired, verification_failed, verification_missing, identification_claimed */
export async function attemptOwnIdentification(
  ctx: InstanceContext,
  user: User,
  identification: Identification,
  code: string,
): Promise<Identification> {
  if (isVerified(identification)) throw domainError("verification_already_verified");
  const strategy = requireStrategy(identification.type, codeStrategies[identification.type]);
  const target = { ...targetOf(user, identification), secretId: identification.secretId };
  const secret = await strategy.attempt(ctx, target, { code });
  return withTransaction(ctx, async (tx) => {
    if (secret) await consumeCode(tx, secret);
    return verifyIdentification(tx, identification, strategy.name);
  });
}
