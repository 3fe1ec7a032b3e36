import { z } from "zod";
import {
  captchaFields,
  clearableText,
  id,
  optionalChannel,
  optionalFlag,
  optionalJsonObject,
  optionalText,
  text,
} from "../fields.ts";
import { SignUp } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const signUpPath = z.object({ sign_up_id: id() });

const SignUpFields = z.object({
  email_address: clearableText(320),
  phone_number: clearableText(64),
  email_address_or_phone_number: optionalText(320),
  username: clearableText(128),
  password: optionalText(4_096),
  first_name: clearableText(256),
  last_name: clearableText(256),
  unsafe_metadata: optionalJsonObject(),
  custom_fields: optionalJsonObject(),
  legal_accepted: optionalFlag(),
  locale: optionalText(64),
  strategy: optionalText(64),
  ticket: optionalText(8_000),
  transfer: optionalFlag(),
  token: optionalText(8_000),
  channel: optionalChannel(),
  redirect_url: optionalText(),
  action_complete_redirect_url: optionalText(),
  oidc_prompt: optionalText(64),
  oidc_login_hint: optionalText(320),
});

const base = { auth: "client", bodyType: "form", response: SignUp, envelope: "piggyback" } as const;
const fieldErrors = [
  "form_identifier_exists",
  "form_param_format_invalid",
  "form_password_length_too_short",
  "form_username_invalid_character",
] as const;

export const createSignUp = fapi({
  ...base,
  id: "createSignUp",
  method: "POST",
  path: "/v1/client/sign_ups",
  summary: "Starts a sign-up; replaces the client's previous one",
  body: SignUpFields.extend(captchaFields),
  errors: [
    ...fieldErrors,
    "captcha_invalid",
    "captcha_missing_token",
    "sign_up_mode_restricted",
    "session_exists",
    "rate_limit_exceeded",
    "account_transfer_invalid",
    "oauth_provider_not_enabled",
    "oauth_unsupported_provider",
    "oauth_non_authenticatable_provider",
    "oauth_config_missing",
    "google_one_tap_token_invalid",
    "oauth_token_exchange_error",
  ],
});

export const getSignUp = fapi({
  ...base,
  id: "getSignUp",
  method: "GET",
  path: "/v1/client/sign_ups/{sign_up_id}",
  summary: "The sign-up, when it belongs to the client",
  params: signUpPath,
  errors: ["resource_not_found", "resource_forbidden"],
});

export const updateSignUp = fapi({
  ...base,
  id: "updateSignUp",
  method: "PATCH",
  path: "/v1/client/sign_ups/{sign_up_id}",
  summary: "Adds or changes fields of the sign-up",
  params: signUpPath,
  body: SignUpFields,
  errors: [...fieldErrors, "resource_forbidden", "client_state_invalid", "requires_captcha"],
});

export const prepareSignUpVerification = fapi({
  ...base,
  id: "prepareSignUpVerification",
  method: "POST",
  path: "/v1/client/sign_ups/{sign_up_id}/prepare_verification",
  summary: "Sends the code that verifies a field of the sign-up",
  params: signUpPath,
  body: z.object({ strategy: text(64), channel: optionalChannel(), redirect_url: optionalText() }),
  errors: [
    "verification_strategy_invalid",
    "verification_already_verified",
    "verification_code_too_many_requests",
    "client_state_invalid",
    "requires_captcha",
  ],
});

export const attemptSignUpVerification = fapi({
  ...base,
  id: "attemptSignUpVerification",
  method: "POST",
  path: "/v1/client/sign_ups/{sign_up_id}/attempt_verification",
  summary: "Proves a field of the sign-up by its code",
  params: signUpPath,
  body: z.object({ strategy: text(64), code: text(64) }),
  errors: [
    "form_code_incorrect",
    "verification_expired",
    "verification_failed",
    "verification_missing",
    "client_state_invalid",
    "requires_captcha",
  ],
});
