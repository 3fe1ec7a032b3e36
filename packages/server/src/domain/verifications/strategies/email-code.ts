import type { InstanceContext } from "../../../context.ts";
import { isTestEmailAddress } from "../../../crypto/codes.ts";
import { withTransaction } from "../../../db/transaction.ts";
import { domainError } from "../../../lib/errors.ts";
import { maskEmailAddress, parseEmailAddress } from "../../identifiers/index.ts";
import { isTestMode } from "../../instances/index.ts";
import { sendCode, type CodeMail } from "../../messages/index.ts";
import type { User } from "../../users/index.ts";
import { attemptCode, issueCode } from "../codes.ts";
import type { OneTimeSecret } from "../one-time-secret.ts";
import type { Factor, Strategy, Target } from "./strategy.ts";

const isUsable = (address: User["emailAddresses"][number]): boolean => address.status !== "unverified";

/** Issues a code for `target` and queues its mail in one transaction. Nobody is mailed when nobody is there. */
export function sendEmailCode(ctx: InstanceContext, target: Target, slug: CodeMail["slug"]): Promise<OneTimeSecret> {
  const recipient = target.recipient;
  if (!recipient) throw domainError("strategy_for_user_invalid");
  return withTransaction(ctx, async (tx) => {
    const isTest = isTestMode(tx.instance) && isTestEmailAddress(recipient);
    const { secret, code } = await issueCode(tx, {
      purpose: target.purpose,
      subjectId: target.subjectId,
      about: `${slug}:${recipient}`,
      isTest,
    });
    if (code && !isTest && target.isDelivered) {
      await sendCode(tx, {
        slug,
        recipient,
        code,
        userId: target.user?.id ?? null,
        identificationId: target.identificationId,
      });
    }
    return secret;
  });
}

function offerFor(name: "email_code" | "reset_password_email_code", user: User): Factor[] {
  return user.emailAddresses.filter(isUsable).map((identification) => ({
    strategy: name,
    identification,
    primary: identification.id === user.primaryEmailAddressId,
  }));
}

/** The address in full for someone who typed it anyway, else masked. */
function redact(factor: Factor, identifier: string | null): string | undefined {
  const address = factor.identification?.value;
  if (!address) return undefined;
  return identifier !== null && parseEmailAddress(identifier) === address ? address : maskEmailAddress(address);
}

/** A six-digit code sent to an e-mail address. */
export const emailCode: Strategy = {
  name: "email_code",
  offer: (ctx, user) =>
    ctx.instance.settings.identifiers.email_address.sign_in_strategies.includes("email_code")
      ? offerFor("email_code", user)
      : [],
  prepare: (ctx, target) => sendEmailCode(ctx, target, "verification_code"),
  attempt: (ctx, target, { code }) => requireCode(ctx, target, code),
  redact,
};

/** A code that leads to a new password instead of a session. */
export const resetPasswordEmailCode: Strategy = {
  name: "reset_password_email_code",
  offer: (ctx, user) =>
    ctx.instance.settings.password.enabled && user.passwordEnabled ? offerFor("reset_password_email_code", user) : [],
  prepare: (ctx, target) => sendEmailCode(ctx, target, "reset_password_code"),
  attempt: (ctx, target, { code }) => requireCode(ctx, target, code),
  redact,
};

function requireCode(
  ctx: InstanceContext,
  target: Target & { secretId: string | null },
  code: string | undefined,
): Promise<OneTimeSecret> {
  if (!code) throw domainError("form_param_missing", { param: "code" });
  return attemptCode(ctx, target.purpose, target.secretId, code);
}
