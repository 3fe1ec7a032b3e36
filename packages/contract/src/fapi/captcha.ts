import { z } from "zod";
import { captchaFields, optionalText } from "../fields.ts";
import { CaptchaChallenge, FapiClient } from "../resources/index.ts";
import { fapi } from "./routes.ts";

/** Latchkey's own: Clerk's browsers get their challenges from Cloudflare. */
export const getCaptchaChallenge = fapi({
  id: "getCaptchaChallenge",
  method: "GET",
  path: "/v1/client/captcha/challenge",
  summary: "A new challenge against bots: a proof of work (ALTCHA), good once and for five minutes",
  auth: "public",
  response: CaptchaChallenge,
  envelope: "bare",
  errors: ["captcha_not_enabled", "rate_limit_exceeded"],
});

export const verifyClient = fapi({
  id: "verifyClient",
  method: "POST",
  path: "/v1/client/verify",
  summary: "Passes a challenge against bots, because an answer asked for it (`requires_captcha`) or it was time again",
  auth: "client",
  bodyType: "form",
  body: z.object({ ...captchaFields, captcha_action: optionalText(32) }),
  response: FapiClient,
  envelope: "piggyback",
  errors: ["captcha_invalid", "captcha_missing_token", "captcha_not_enabled", "rate_limit_exceeded"],
});
