import {
  attemptSignUpVerification,
  createSignUp,
  getSignUp,
  prepareSignUpVerification,
  updateSignUp,
} from "@latchkey/contract/fapi";
import type { Input } from "@latchkey/contract";
import { takeFromAddress } from "../../domain/rate-limits/index.ts";
import * as signUps from "../../domain/sign-ups/index.ts";
import { handle, type FapiContext } from "../route.ts";
import { toSender } from "./captcha.ts";
import { renderSignUp } from "./render.ts";

type Body = Input<typeof updateSignUp>["body"];

const toRequest = (body: Body): signUps.SignUpRequest => ({
  emailAddress: body.email_address,
  phoneNumber: body.phone_number,
  emailAddressOrPhoneNumber: body.email_address_or_phone_number,
  username: body.username,
  password: body.password,
  firstName: body.first_name,
  lastName: body.last_name,
  unsafeMetadata: body.unsafe_metadata,
  customFields: body.custom_fields,
  legalAccepted: body.legal_accepted,
  locale: body.locale,
  strategy: body.strategy,
  ticket: body.ticket,
  transfer: body.transfer,
  token: body.token,
  redirectUrl: body.redirect_url,
  actionCompleteRedirectUrl: body.action_complete_redirect_url,
  oidcPrompt: body.oidc_prompt,
  oidcLoginHint: body.oidc_login_hint,
});

const limitAttempts = (ctx: FapiContext): Promise<void> =>
  takeFromAddress(ctx, {
    name: "sign_up:attempt",
    max: ctx.instance.settings.attack_protection.rate_limits.attempt_per_ten_seconds,
    windowSeconds: 10,
  });

export const signUpRoutes = [
  handle(
    createSignUp,
    async (ctx, { body }) => {
      await takeFromAddress(ctx, {
        name: "sign_up:create",
        max: ctx.instance.settings.attack_protection.rate_limits.create_per_ten_seconds,
        windowSeconds: 10,
      });
      return renderSignUp(ctx, await signUps.createSignUp(ctx, toRequest(body), toSender(ctx, body)));
    },
    { tellsAccounts: true },
  ),
  handle(getSignUp, async (ctx, { params }) => {
    const signUp = await signUps.requireSignUp(ctx, params.sign_up_id);
    return renderSignUp(ctx, await signUps.resumeSignUp(ctx, signUp));
  }),
  handle(
    updateSignUp,
    async (ctx, { params, body }) => {
      const signUp = await signUps.requireSignUp(ctx, params.sign_up_id);
      return renderSignUp(ctx, await signUps.updateSignUp(ctx, signUp, toRequest(body)));
    },
    { tellsAccounts: true },
  ),
  handle(
    prepareSignUpVerification,
    async (ctx, { params, body }) => {
      const signUp = await signUps.requireSignUp(ctx, params.sign_up_id);
      return renderSignUp(
        ctx,
        await signUps.prepareVerification(ctx, signUp, { ...body, redirectUrl: body.redirect_url }),
      );
    },
    { tellsAccounts: true },
  ),
  handle(
    attemptSignUpVerification,
    async (ctx, { params, body }) => {
      await limitAttempts(ctx);
      const signUp = await signUps.requireSignUp(ctx, params.sign_up_id);
      return renderSignUp(ctx, await signUps.attemptVerification(ctx, signUp, body.strategy, body.code));
    },
    { tellsAccounts: true },
  ),
];
