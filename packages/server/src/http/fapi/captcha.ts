import type { Output } from "@latchkey/contract";
import { getCaptchaChallenge, verifyClient } from "@latchkey/contract/fapi";
import {
  demandsHumans,
  forgetAttempts,
  issueChallenge,
  passChallenge,
  type CaptchaAnswer,
  type Sender,
} from "../../domain/captcha/index.ts";
import { loadBrowserState, requireClient } from "../../domain/clients/index.ts";
import { takeFromAddress } from "../../domain/rate-limits/index.ts";
import { noteHuman } from "../../domain/sign-ups/index.ts";
import { domainError } from "../../lib/errors.ts";
import { handle, type FapiContext } from "../route.ts";
import { renderClient } from "./render.ts";

export interface CaptchaFields {
  captcha_token?: string | undefined;
  captcha_error?: string | undefined;
  captcha_widget_type?: string | undefined;
}

const toAnswer = (body: CaptchaFields): CaptchaAnswer => ({ token: body.captcha_token, error: body.captcha_error });

/** What a request says about who sends it. */
export const toSender = (ctx: FapiContext, body: CaptchaFields): Sender => ({
  ...toAnswer(body),
  isNative: ctx.incoming.isNative,
});

/** A sign-up takes a challenge, and another one after each fault in its form. */
const limit = (ctx: FapiContext, name: string): Promise<void> =>
  takeFromAddress(ctx, {
    name,
    max: 2 * ctx.instance.settings.attack_protection.rate_limits.create_per_ten_seconds,
    windowSeconds: 10,
  });

export const captchaRoutes = [
  handle(getCaptchaChallenge, async (ctx) => {
    await limit(ctx, "captcha:challenge");
    return (await issueChallenge(ctx)) as Output<typeof getCaptchaChallenge>;
  }),
  handle(verifyClient, async (ctx, { body }) => {
    await limit(ctx, "captcha:verify");
    if (!ctx.instance.settings.attack_protection.bot_protection.enabled) throw domainError("captcha_not_enabled");
    if (demandsHumans(ctx)) await passChallenge(ctx, toAnswer(body), ["verify", "heartbeat"]);
    await requireClient(ctx);
    await forgetAttempts(ctx);
    await noteHuman(ctx);
    const state = await loadBrowserState(ctx);
    if (!state) throw domainError("client_not_found");
    return renderClient(ctx, state);
  }),
];
