import type { InstanceContext } from "../../../context.ts";
import { domainError } from "../../../lib/errors.ts";
import { consumeBackupCode } from "../../backup-codes/index.ts";
import { consumeTotp } from "../../totp/index.ts";
import { secondFactorNumbers, type User } from "../../users/index.ts";
import { emailCode, phoneCode } from "./code.ts";
import type { Strategy, StrategyName } from "./strategy.ts";

interface OfflineCode {
  readonly name: StrategyName;
  readonly isOffered: (ctx: InstanceContext, user: User) => boolean;
  readonly consume: (ctx: InstanceContext, user: User, code: string) => Promise<boolean>;
}

/** A code that the user already has; each is used up by being right. */
function offlineCode({ name, isOffered, consume }: OfflineCode): Strategy {
  return {
    name,
    offer: (ctx, user) => (isOffered(ctx, user) ? [{ strategy: name }] : []),
    async attempt(ctx, { user }, { code }) {
      if (!code) throw domainError("form_param_missing", { param: "code" });
      if (!user || !(await consume(ctx, user, code.trim())))
        throw domainError("form_code_incorrect", { param: "code" });
      return null;
    },
    redact: () => undefined,
  };
}

const totp = offlineCode({
  name: "totp",
  isOffered: ({ instance }, user) => instance.settings.multi_factor.authenticator_app && user.totpEnabled,
  consume: consumeTotp,
});

const backupCode = offlineCode({
  name: "backup_code",
  isOffered: ({ instance }, user) => instance.settings.multi_factor.backup_code && user.backupCodeEnabled,
  consume: consumeBackupCode,
});

/** A code to a number that its owner reserved for this; numbers that also sign in on their own are no second factor. */
const secondPhoneCode: Strategy = {
  ...phoneCode,
  offer: ({ instance }, user) =>
    instance.settings.multi_factor.phone_code
      ? secondFactorNumbers(user).map((identification) => ({
          strategy: "phone_code",
          identification,
          default: identification.defaultSecondFactor,
        }))
      : [],
};

/** The second factors, in the order in which they are offered. */
export const secondFactors: readonly Strategy[] = [totp, secondPhoneCode, backupCode];

const trusted = (strategy: Strategy, list: "emailAddresses" | "phoneNumbers"): Strategy => ({
  ...strategy,
  offer: (_, user) =>
    user[list]
      .filter(({ status }) => status === "verified")
      .map((identification) => ({
        strategy: strategy.name,
        identification,
        primary: identification.id === user.primaryEmailAddressId || identification.id === user.primaryPhoneNumberId,
      })),
});

/** What a person proves on a browser that nobody knows yet. */
export const clientTrustFactors: readonly Strategy[] = [
  trusted(emailCode, "emailAddresses"),
  trusted(phoneCode, "phoneNumbers"),
];
