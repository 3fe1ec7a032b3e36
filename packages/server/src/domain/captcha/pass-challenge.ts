import type { PassedChallenge } from "../../adapters/captcha/captcha.ts";
import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { isAllowedHostname } from "../instances/index.ts";
import { spendToken } from "../verifications/index.ts";
import { captchaOf } from "./provider.ts";

/** What a challenge is passed for. */
export type CaptchaAction = "signup" | "signin" | "verify" | "heartbeat";

/** What a browser says of the challenge it was given. */
export interface CaptchaAnswer {
  readonly token: string | undefined;
  /** Why it has no answer. */
  readonly error: string | undefined;
}

/**
 * Takes the answer to a challenge, which is good once: of any number of parallel calls with it, one returns.
 *
 * @throws captcha_missing_token, captcha_invalid
 */
export async function passChallenge(
  ctx: InstanceContext,
  { token, error }: CaptchaAnswer,
  actions: readonly CaptchaAction[],
): Promise<void> {
  if (token === undefined) throw domainError(error === undefined ? "captcha_missing_token" : "captcha_invalid");
  const passed = await (await captchaOf(ctx))?.verify(token);
  if (!passed || !isForHere(ctx, passed, actions)) throw domainError("captcha_invalid");
  const { id, expiresAt } = passed;
  const answer = { purpose: "captcha_answer" as const, subjectId: ctx.instance.id, token: id, expiresAt };
  if (!(await spendToken(ctx, answer))) throw domainError("captcha_invalid");
}

function isForHere(
  ctx: InstanceContext,
  { action, hostname }: PassedChallenge,
  actions: readonly CaptchaAction[],
): boolean {
  return (
    (!action || actions.some((expected) => expected === action)) &&
    (!hostname || isAllowedHostname(ctx, ctx.instance, hostname))
  );
}
