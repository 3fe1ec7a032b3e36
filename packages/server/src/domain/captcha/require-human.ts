import type { InstanceContext } from "../../context.ts";
import { passChallenge, type CaptchaAction, type CaptchaAnswer } from "./pass-challenge.ts";

/** What a request says about who sends it. */
export interface Sender extends CaptchaAnswer {
  /** It says to come from a native app. */
  readonly isNative: boolean;
}

/** One who says nothing, and has to pass a challenge wherever there is one. */
export const silentSender: Sender = { token: undefined, error: undefined, isNative: false };

const settingsOf = (ctx: InstanceContext) => ctx.instance.settings.attack_protection.bot_protection;

/** Whether this request has to show that it comes from a human. */
export const demandsHumans = (ctx: InstanceContext, isNative = false): boolean =>
  settingsOf(ctx).enabled && !ctx.request?.testing && !(isNative && settingsOf(ctx).native_bypass);

/** Whether the provider that a strategy leads to vouches for the humanity of those it lets back. */
export const isVouchedFor = (ctx: InstanceContext, strategy: string | undefined): boolean =>
  strategy !== undefined &&
  settingsOf(ctx).oauth_bypass.includes(strategy === "google_one_tap" ? "oauth_google" : strategy);

/**
 * Lets those pass who have to show nothing, or whose answer to a challenge is right.
 *
 * @throws captcha_missing_token, captcha_invalid
 */
export async function requireHuman(ctx: InstanceContext, sender: Sender, action: CaptchaAction): Promise<void> {
  if (demandsHumans(ctx, sender.isNative)) await passChallenge(ctx, sender, [action]);
}
