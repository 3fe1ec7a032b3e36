import { z } from "zod";
import { id, optionalChannel, optionalText, text } from "../fields.ts";
import { SessionVerification } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const base = {
  method: "POST",
  auth: "client",
  params: z.object({ session_id: id() }),
  bodyType: "form",
  response: SessionVerification,
  envelope: "piggyback",
} as const;

const Preparation = z.object({
  strategy: text(64),
  email_address_id: optionalText(128),
  phone_number_id: optionalText(128),
  channel: optionalChannel(),
});
const runErrors = ["session_reverification_missing", "invalid_action_for_session_reverification"] as const;
const prepareErrors = [
  ...runErrors,
  "strategy_for_user_invalid",
  "verification_code_too_many_requests",
  "user_locked",
] as const;
const attemptErrors = [
  ...runErrors,
  "form_code_incorrect",
  "form_password_incorrect",
  "verification_expired",
  "verification_failed",
  "verification_missing",
  "user_locked",
] as const;

export const startReverification = fapi({
  ...base,
  id: "startReverification",
  path: "/v1/client/sessions/{session_id}/verify",
  summary: "Begins to verify the session again",
  body: z.object({ level: z.enum(["first_factor", "second_factor", "multi_factor"]) }),
  errors: ["resource_not_found"],
});

export const prepareReverificationFirstFactor = fapi({
  ...base,
  id: "prepareReverificationFirstFactor",
  path: "/v1/client/sessions/{session_id}/verify/prepare_first_factor",
  summary: "Sends the code of a first factor that is proven again",
  body: Preparation,
  errors: prepareErrors,
});

export const attemptReverificationFirstFactor = fapi({
  ...base,
  id: "attemptReverificationFirstFactor",
  path: "/v1/client/sessions/{session_id}/verify/attempt_first_factor",
  summary: "Proves a first factor again",
  body: z.object({
    strategy: text(64),
    code: optionalText(64),
    password: optionalText(4_096),
    public_key_credential: optionalText(20_000),
  }),
  errors: attemptErrors,
});

export const prepareReverificationSecondFactor = fapi({
  ...base,
  id: "prepareReverificationSecondFactor",
  path: "/v1/client/sessions/{session_id}/verify/prepare_second_factor",
  summary: "Sends the code of a second factor that is proven again",
  body: Preparation.omit({ email_address_id: true }),
  errors: prepareErrors,
});

export const attemptReverificationSecondFactor = fapi({
  ...base,
  id: "attemptReverificationSecondFactor",
  path: "/v1/client/sessions/{session_id}/verify/attempt_second_factor",
  summary: "Proves a second factor again",
  body: z.object({ strategy: text(64), code: optionalText(64) }),
  errors: attemptErrors,
});
