import { z } from "zod";
import { id, optionalFlag, optionalInt, optionalText, text } from "../fields.ts";
import { Instance, Jwks, SignInToken, TestingToken } from "../resources/index.ts";
import { bapi } from "./routes.ts";

export const getJwks = bapi({
  id: "getJwks",
  method: "GET",
  path: "/v1/jwks",
  summary: "The instance's public signing keys",
  response: Jwks,
});

export const createTestingToken = bapi({
  id: "createTestingToken",
  method: "POST",
  path: "/v1/testing_tokens",
  summary: "A token that lets automated tests past bot checks and rate limits",
  response: TestingToken,
});

export const createSignInToken = bapi({
  id: "createSignInToken",
  method: "POST",
  path: "/v1/sign_in_tokens",
  summary: "A ticket that signs a user in once",
  body: z.object({ user_id: text(128), org_id: optionalText(128), expires_in_seconds: optionalInt(1, 315_360_000) }),
  response: SignInToken,
  errors: ["resource_not_found"],
});

export const revokeSignInToken = bapi({
  id: "revokeSignInToken",
  method: "POST",
  path: "/v1/sign_in_tokens/{sign_in_token_id}/revoke",
  summary: "Revokes a pending sign-in token",
  params: z.object({ sign_in_token_id: id() }),
  response: SignInToken,
  errors: ["resource_not_found", "sign_in_token_cannot_be_revoked_code"],
});

export const getInstance = bapi({
  id: "getInstance",
  method: "GET",
  path: "/v1/instance",
  summary: "The instance of the secret key",
  response: Instance,
});

export const updateInstance = bapi({
  id: "updateInstance",
  method: "PATCH",
  path: "/v1/instance",
  summary: "Changes settings of the instance",
  body: z.object({
    test_mode: optionalFlag(),
    hibp: optionalFlag(),
    enhanced_email_deliverability: optionalFlag(),
    support_email: optionalText(320),
    clerk_js_version: optionalText(64),
    development_origin: optionalText(2_000),
    allowed_origins: z.array(z.string().max(2_000)).max(200).optional(),
    cookieless_dev: optionalFlag(),
    url_based_session_syncing: optionalFlag(),
    preferred_sign_in_strategy_when_password_required: z.enum(["password", "otp"]).optional(),
  }),
  response: z.void(),
  envelope: "empty",
  status: 204,
  errors: ["form_param_format_invalid"],
});
