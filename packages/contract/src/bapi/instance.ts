import { z } from "zod";
import { optionalFlag, optionalText } from "../fields.ts";
import { Instance, Jwks, TestingToken } from "../resources/index.ts";
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
