import { z } from "zod";
import { milliseconds, resource } from "../registry.ts";
import { Verification } from "./verification.ts";

export const SignInStatus = z.enum([
  "needs_identifier",
  "needs_first_factor",
  "needs_second_factor",
  "needs_client_trust",
  "needs_new_password",
  "complete",
  "abandoned",
]);

export const SignInFactor = resource(
  "SignInFactor",
  ["fapi"],
  z.object({
    strategy: z.string(),
    safe_identifier: z.string().optional(),
    email_address_id: z.string().optional(),
    phone_number_id: z.string().optional(),
    web3_wallet_id: z.string().optional(),
    enterprise_connection_id: z.string().optional(),
    enterprise_connection_name: z.string().optional(),
    primary: z.boolean().optional(),
    default: z.boolean().optional(),
    channel: z.enum(["sms", "whatsapp"]).optional(),
  }),
);

export const SignIn = resource(
  "SignIn",
  ["fapi"],
  z.object({
    object: z.literal("sign_in_attempt"),
    id: z.string(),
    status: SignInStatus,
    supported_identifiers: z.array(z.string()),
    identifier: z.string().nullable(),
    supported_first_factors: z.array(SignInFactor).nullable(),
    supported_second_factors: z.array(SignInFactor).nullable(),
    first_factor_verification: Verification.nullable(),
    second_factor_verification: Verification.nullable(),
    user_data: z
      .object({
        first_name: z.string().nullable(),
        last_name: z.string().nullable(),
        image_url: z.string(),
        has_image: z.boolean(),
      })
      .nullable(),
    created_session_id: z.string().nullable(),
    client_trust_state: z.enum(["pending", "new", "known"]).nullable(),
    abandon_at: milliseconds(),
  }),
);
