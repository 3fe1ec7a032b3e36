import type { InstanceContext } from "../../../context.ts";
import { DomainError, domainError, type ErrorItem } from "../../../lib/errors.ts";
import { hidesAccounts } from "../../instances/index.ts";
import { isBreached } from "../../passwords/index.ts";
import { attemptsLeft, tryPassword, type User } from "../../users/index.ts";
import type { Strategy } from "./strategy.ts";

/** So few attempts left that their owner should think of another way in. */
const FEW_ATTEMPTS = 3;

/** Comes second, beside what clients act upon. */
function warningOf(ctx: InstanceContext, user: User | null): ErrorItem[] {
  const remaining = user && attemptsLeft(ctx, user);
  const isDue = remaining !== null && remaining > 0 && remaining <= FEW_ATTEMPTS;
  return isDue ? [{ code: "account_lockout_warning", values: { remaining } }] : [];
}

/** The user's password. */
export const password: Strategy = {
  name: "password",
  offer: (ctx, user) =>
    ctx.instance.settings.password.enabled && user.passwordEnabled ? [{ strategy: "password" }] : [],
  async attempt(ctx, { user }, proof) {
    if (!ctx.instance.settings.password.enabled) throw domainError("strategy_for_user_invalid");
    if (!proof.password) throw domainError("form_param_missing", { param: "password" });
    const isHidden = hidesAccounts(ctx.instance);
    if (user && !user.passwordEnabled && !isHidden) throw domainError("no_password_set");
    const isRight = await tryPassword(ctx, user, proof.password);
    if (!isRight && isHidden) throw domainError("form_password_or_identifier_incorrect");
    if (!isRight)
      throw new DomainError([{ code: "form_password_incorrect", param: "password" }, ...warningOf(ctx, user)]);
    if (user?.passwordCompromised) throw domainError("form_password_compromised", { param: "password" });
    if (ctx.instance.settings.password.check_breached_at_sign_in && (await isBreached(ctx, proof.password)))
      throw domainError("form_password_pwned", { param: "password" });
    return null;
  },
  redact: () => undefined,
};
