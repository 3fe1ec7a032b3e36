import { setChallenge } from "../../adapters/captcha/altcha.ts";
import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { challengeSecret } from "./provider.ts";

/**
 * A proof of work for a browser. Nothing is stored until it is done.
 *
 * @throws captcha_not_enabled where the instance asks for none, or leaves challenges to somebody else.
 */
export function issueChallenge(ctx: InstanceContext): ReturnType<typeof setChallenge> {
  const { enabled, provider, difficulty } = ctx.instance.settings.attack_protection.bot_protection;
  if (!enabled || provider !== "altcha") throw domainError("captcha_not_enabled");
  return setChallenge({ secret: challengeSecret(ctx), clock: ctx.clock }, difficulty);
}
