import { z } from "zod";
import { jsonObject, milliseconds, resource } from "../registry.ts";

export const VerificationStatus = z.enum(["unverified", "verified", "failed", "expired", "transferable"]);

export const VerificationError = z.object({
  code: z.string(),
  message: z.string(),
  long_message: z.string().optional(),
  meta: jsonObject().optional(),
});

export const Verification = resource(
  "Verification",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.string(),
    status: VerificationStatus,
    strategy: z.string(),
    attempts: z.int().nullable(),
    expire_at: milliseconds().nullable(),
    verified_at_client: z.string().nullable().optional(),
    error: VerificationError.nullable().optional(),
    external_verification_redirect_url: z.string().nullable().optional(),
    nonce: z.string().optional(),
    message: z.string().optional(),
    channel: z.enum(["sms", "whatsapp"]).optional(),
  }),
);

export const SignUpVerification = resource(
  "SignUpVerification",
  ["fapi", "bapi"],
  Verification.extend({
    next_action: z.enum(["needs_prepare", "needs_attempt", ""]),
    supported_strategies: z.array(z.string()),
  }),
);
