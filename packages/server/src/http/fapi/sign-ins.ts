import type { Input } from "@latchkey/contract";
import {
  attemptFirstFactor,
  attemptSecondFactor,
  createSignIn,
  getSignIn,
  prepareFirstFactor,
  prepareSecondFactor,
  resetPassword,
} from "@latchkey/contract/fapi";
import { countAttempt } from "../../domain/captcha/index.ts";
import { takeFromAddress } from "../../domain/rate-limits/index.ts";
import * as signIns from "../../domain/sign-ins/index.ts";
import { handle, type FapiContext } from "../route.ts";
import { toSender } from "./captcha.ts";
import { renderSignIn } from "./render.ts";

const limitCreation = (ctx: FapiContext): Promise<void> =>
  takeFromAddress(ctx, {
    name: "sign_in:create",
    max: ctx.instance.settings.attack_protection.rate_limits.create_per_ten_seconds,
    windowSeconds: 10,
  });
const limitAttempts = (ctx: FapiContext): Promise<void> =>
  takeFromAddress(ctx, {
    name: "sign_in:attempt",
    max: ctx.instance.settings.attack_protection.rate_limits.attempt_per_ten_seconds,
    windowSeconds: 10,
  });

const toRequest = (body: Input<typeof createSignIn>["body"]) => ({
  signUpIfMissing: body.sign_up_if_missing,
  redirectUrl: body.redirect_url,
  actionCompleteRedirectUrl: body.action_complete_redirect_url,
  oidcPrompt: body.oidc_prompt,
  oidcLoginHint: body.oidc_login_hint,
});

const toChoice = (body: Input<typeof prepareSecondFactor>["body"]) => ({
  strategy: body.strategy,
  identificationId: body.email_address_id ?? body.phone_number_id,
  channel: body.channel,
  redirectUrl: body.redirect_url,
});

const toFirstChoice = (body: Input<typeof prepareFirstFactor>["body"]) => ({
  ...toChoice(body),
  redirectUrl: body.redirect_url,
  actionCompleteRedirectUrl: body.action_complete_redirect_url,
  oidcPrompt: body.oidc_prompt,
  oidcLoginHint: body.oidc_login_hint,
});

export const signInRoutes = [
  handle(
    createSignIn,
    async (ctx, { body }) => {
      await limitCreation(ctx);
      if (body.password !== undefined) await countAttempt(ctx);
      const request = { ...body, ...toRequest(body) };
      return renderSignIn(ctx, await signIns.createSignIn(ctx, request, toSender(ctx, body)));
    },
    { tellsAccounts: true },
  ),
  handle(
    getSignIn,
    async (ctx, { params }) => {
      const signIn = await signIns.requireSignIn(ctx, params.sign_in_id);
      return renderSignIn(ctx, await signIns.resumeSignIn(ctx, signIn));
    },
    { tellsAccounts: true },
  ),
  handle(
    prepareFirstFactor,
    async (ctx, { params, body }) => {
      const signIn = await signIns.requireSignIn(ctx, params.sign_in_id);
      return renderSignIn(ctx, await signIns.prepareFirstFactor(ctx, signIn, toFirstChoice(body)));
    },
    { tellsAccounts: true },
  ),
  handle(
    attemptFirstFactor,
    async (ctx, { params, body }) => {
      await limitAttempts(ctx);
      await countAttempt(ctx);
      const signIn = await signIns.requireSignIn(ctx, params.sign_in_id);
      return renderSignIn(
        ctx,
        await signIns.attemptFirstFactor(ctx, signIn, { ...body, publicKeyCredential: body.public_key_credential }),
      );
    },
    { tellsAccounts: true },
  ),
  handle(prepareSecondFactor, async (ctx, { params, body }) => {
    const signIn = await signIns.requireSignIn(ctx, params.sign_in_id);
    return renderSignIn(ctx, await signIns.prepareSecondFactor(ctx, signIn, toChoice(body)));
  }),
  handle(attemptSecondFactor, async (ctx, { params, body }) => {
    await limitAttempts(ctx);
    await countAttempt(ctx);
    const signIn = await signIns.requireSignIn(ctx, params.sign_in_id);
    return renderSignIn(ctx, await signIns.attemptSecondFactor(ctx, signIn, body));
  }),
  handle(resetPassword, async (ctx, { params, body }) => {
    const signIn = await signIns.requireSignIn(ctx, params.sign_in_id);
    return renderSignIn(
      ctx,
      await signIns.resetPassword(ctx, signIn, body.password, body.sign_out_of_other_sessions ?? false),
    );
  }),
];
