import type { InstanceContext } from "../../../context.ts";
import { isTestEmailAddress, isTestPhoneNumber } from "../../../crypto/codes.ts";
import { withTransaction } from "../../../db/transaction.ts";
import { domainError } from "../../../lib/errors.ts";
import { maskEmailAddress, maskPhoneNumber, parseEmailAddress, parsePhone } from "../../identifiers/index.ts";
import { isTestMode } from "../../instances/index.ts";
import { sendCode, sendCodeText } from "../../messages/index.ts";
import { identifies, type Identification, type IdentificationType, type User } from "../../users/user.ts";
import { attemptCode, issueCode } from "../codes.ts";
import type { OneTimeSecret } from "../one-time-secret.ts";
import type { Factor, Strategy, StrategyName, Target } from "./strategy.ts";

interface CodeKind {
  readonly name: StrategyName;
  readonly type: IdentificationType;
  readonly slug: "verification_code" | "reset_password_code";
  readonly isOffered: (ctx: InstanceContext, user: User) => boolean;
}

const channels = {
  email_address: { isTest: isTestEmailAddress, mask: maskEmailAddress, parse: parseEmailAddress },
  phone_number: { isTest: isTestPhoneNumber, mask: maskPhoneNumber, parse: parsePhone },
} as const;

const identificationsOf = (user: User, type: IdentificationType): readonly Identification[] =>
  type === "email_address" ? user.emailAddresses : user.phoneNumbers;

/** A six-digit code sent to an address or number. */
function codeStrategy({ name, type, slug, isOffered }: CodeKind): Strategy {
  const { mask, parse } = channels[type];
  return {
    name,
    identificationType: type,
    offer: (ctx, user) => (isOffered(ctx, user) ? factorsOf(name, type, user) : []),
    prepare: (ctx, target) => sendTo(ctx, target, type, slug),
    attempt(ctx, target, { code }) {
      if (!code) throw domainError("form_param_missing", { param: "code" });
      return attemptCode(ctx, target.purpose, target.secretId, code);
    },
    redact({ identification }, identifier) {
      if (!identification) return undefined;
      // In full for someone who typed it anyway.
      return identifier !== null && parse(identifier) === identification.value
        ? identification.value
        : mask(identification.value);
    },
  };
}

/** A factor for each address or number of a type that proves somebody to be the user. */
export function factorsOf(strategy: StrategyName, type: IdentificationType, user: User): Factor[] {
  const primaryId = type === "email_address" ? user.primaryEmailAddressId : user.primaryPhoneNumberId;
  return identificationsOf(user, type)
    .filter((identification) => identifies(user, identification) && !identification.reservedForSecondFactor)
    .map((identification) => ({ strategy, identification, primary: identification.id === primaryId }));
}

/** Issues a code for `target` and queues its message in one transaction. Nobody gets one when nobody is there. */
function sendTo(
  ctx: InstanceContext,
  target: Target,
  type: IdentificationType,
  slug: CodeKind["slug"],
): Promise<OneTimeSecret> {
  const { recipient } = target;
  if (!recipient) throw domainError("strategy_for_user_invalid");
  return withTransaction(ctx, async (tx) => {
    const isTest = isTestMode(tx.instance) && channels[type].isTest(recipient);
    const { secret, code } = await issueCode(tx, {
      purpose: target.purpose,
      subjectId: target.subjectId,
      about: `${slug}:${recipient}`,
      isTest,
    });
    if (!code || isTest || !target.isDelivered) return secret;
    const message = {
      slug,
      recipient,
      code,
      userId: target.user?.id ?? null,
      locale: target.user?.locale ?? null,
      identificationId: target.identificationId,
    };
    if (type === "email_address") await sendCode(tx, message);
    else await sendCodeText(tx, { ...message, channel: channelOf(tx, target) });
    return secret;
  });
}

/** @throws form_param_value_invalid on `channel` for one that is not turned on. */
function channelOf(ctx: InstanceContext, target: Target): "sms" | "whatsapp" {
  const { channels: enabled } = ctx.instance.settings.identifiers.phone_number;
  const channel = target.channel ?? enabled[0] ?? "sms";
  if (!enabled.some((name) => name === channel)) throw domainError("form_param_value_invalid", { param: "channel" });
  return channel as "sms" | "whatsapp";
}

const mayReset = (ctx: InstanceContext, user: User): boolean =>
  ctx.instance.settings.password.enabled && user.passwordEnabled;

export const emailCode = codeStrategy({
  name: "email_code",
  type: "email_address",
  slug: "verification_code",
  isOffered: ({ instance }) => instance.settings.identifiers.email_address.sign_in_strategies.includes("email_code"),
});

export const phoneCode = codeStrategy({
  name: "phone_code",
  type: "phone_number",
  slug: "verification_code",
  isOffered: ({ instance }) => {
    const { phone_number: rules } = instance.settings.identifiers;
    return rules.enabled && rules.sign_in_strategies.includes("phone_code");
  },
});

/** Codes that lead to a new password instead of a session. */
export const resetPasswordEmailCode = codeStrategy({
  name: "reset_password_email_code",
  type: "email_address",
  slug: "reset_password_code",
  isOffered: mayReset,
});

export const resetPasswordPhoneCode = codeStrategy({
  name: "reset_password_phone_code",
  type: "phone_number",
  slug: "reset_password_code",
  isOffered: (ctx, user) => mayReset(ctx, user) && ctx.instance.settings.identifiers.phone_number.enabled,
});
