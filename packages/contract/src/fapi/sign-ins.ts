import { z } from "zod";
import { captchaFields, id, optionalChannel, optionalFlag, optionalText, text } from "../fields.ts";
import { SignIn } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const signInPath = z.object({ sign_in_id: id() });
const password = () => optionalText(4_096);

const Factor = z.object({
  strategy: text(64),
  email_address_id: optionalText(128),
  phone_number_id: optionalText(128),
  channel: optionalChannel(),
  redirect_url: optionalText(),
});

/** A first factor may lead through another site. */
const FirstFactor = Factor.extend({
  action_complete_redirect_url: optionalText(),
  oidc_prompt: optionalText(64),
  oidc_login_hint: optionalText(320),
});

const base = { auth: "client", bodyType: "form", response: SignIn, envelope: "piggyback" } as const;

export const createSignIn = fapi({
  ...base,
  id: "createSignIn",
  method: "POST",
  path: "/v1/client/sign_ins",
  summary: "Starts a sign-in; replaces the client's previous one",
  body: z.object({
    identifier: optionalText(320),
    password: password(),
    strategy: optionalText(64),
    ticket: optionalText(8_000),
    transfer: optionalFlag(),
    token: optionalText(8_000),
    redirect_url: optionalText(),
    action_complete_redirect_url: optionalText(),
    oidc_prompt: optionalText(64),
    oidc_login_hint: optionalText(320),
    sign_up_if_missing: optionalFlag(),
    channel: optionalChannel(),
    locale: optionalText(64),
    ...captchaFields,
  }),
  errors: [
    "captcha_invalid",
    "captcha_missing_token",
    "requires_captcha",
    "form_identifier_not_found",
    "form_password_incorrect",
    "form_password_or_identifier_incorrect",
    "strategy_for_user_invalid",
    "session_exists",
    "identifier_already_signed_in",
    "user_locked",
    "user_banned",
    "rate_limit_exceeded",
    "account_transfer_invalid",
    "oauth_provider_not_enabled",
    "oauth_unsupported_provider",
    "oauth_non_authenticatable_provider",
    "oauth_config_missing",
    "google_one_tap_token_invalid",
    "oauth_token_exchange_error",
    "external_account_not_found",
    "invalid_redirect_url",
    "prohibited_redirect_url",
    "ticket_invalid_code",
    "ticket_expired_code",
  ],
});

export const getSignIn = fapi({
  ...base,
  id: "getSignIn",
  method: "GET",
  path: "/v1/client/sign_ins/{sign_in_id}",
  summary: "The sign-in, when it belongs to the client",
  params: signInPath,
  errors: ["resource_not_found", "resource_forbidden"],
});

export const prepareFirstFactor = fapi({
  ...base,
  id: "prepareFirstFactor",
  method: "POST",
  path: "/v1/client/sign_ins/{sign_in_id}/prepare_first_factor",
  summary: "Sends the code of a first factor",
  params: signInPath,
  body: FirstFactor,
  errors: ["client_state_invalid", "strategy_for_user_invalid", "verification_code_too_many_requests", "user_locked"],
});

export const attemptFirstFactor = fapi({
  ...base,
  id: "attemptFirstFactor",
  method: "POST",
  path: "/v1/client/sign_ins/{sign_in_id}/attempt_first_factor",
  summary: "Proves a first factor",
  params: signInPath,
  body: z.object({
    strategy: text(64),
    code: optionalText(64),
    password: password(),
    public_key_credential: optionalText(20_000),
    ticket: optionalText(8_000),
  }),
  errors: [
    "form_code_incorrect",
    "form_password_incorrect",
    "no_password_set",
    "verification_expired",
    "verification_failed",
    "verification_missing",
    "user_locked",
    "client_state_invalid",
    "requires_captcha",
  ],
});

export const prepareSecondFactor = fapi({
  ...base,
  id: "prepareSecondFactor",
  method: "POST",
  path: "/v1/client/sign_ins/{sign_in_id}/prepare_second_factor",
  summary: "Sends the code of a second factor",
  params: signInPath,
  body: Factor,
  errors: [
    "client_state_invalid",
    "strategy_for_user_invalid",
    "no_second_factors",
    "verification_code_too_many_requests",
    "user_locked",
  ],
});

export const attemptSecondFactor = fapi({
  ...base,
  id: "attemptSecondFactor",
  method: "POST",
  path: "/v1/client/sign_ins/{sign_in_id}/attempt_second_factor",
  summary: "Proves a second factor",
  params: signInPath,
  body: z.object({ strategy: text(64), code: optionalText(64) }),
  errors: [
    "form_code_incorrect",
    "verification_expired",
    "verification_failed",
    "verification_missing",
    "user_locked",
    "client_state_invalid",
    "requires_captcha",
  ],
});

export const resetPassword = fapi({
  ...base,
  id: "resetPassword",
  method: "POST",
  path: "/v1/client/sign_ins/{sign_in_id}/reset_password",
  summary: "Sets a new password after a reset code was proven",
  params: signInPath,
  body: z.object({ password: text(4_096), sign_out_of_other_sessions: optionalFlag() }),
  errors: ["client_state_invalid", "form_password_length_too_short"],
});
