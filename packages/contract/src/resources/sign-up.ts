import { z } from "zod";
import { jsonObject, milliseconds, resource } from "../registry.ts";
import { SignUpVerification, Verification } from "./verification.ts";

export const SignUpStatus = z.enum(["missing_requirements", "complete", "abandoned"]);

export const SignUp = resource(
  "SignUp",
  ["fapi"],
  z.object({
    object: z.literal("sign_up_attempt"),
    id: z.string(),
    status: SignUpStatus,
    required_fields: z.array(z.string()),
    optional_fields: z.array(z.string()),
    missing_fields: z.array(z.string()),
    unverified_fields: z.array(z.string()),
    verifications: z.object({
      email_address: SignUpVerification.nullable(),
      phone_number: SignUpVerification.nullable(),
      web3_wallet: SignUpVerification.nullable(),
      external_account: Verification.nullable(),
    }),
    username: z.string().nullable(),
    email_address: z.string().nullable(),
    phone_number: z.string().nullable(),
    web3_wallet: z.string().nullable(),
    password_enabled: z.boolean(),
    has_password: z.boolean(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    unsafe_metadata: jsonObject(),
    public_metadata: jsonObject(),
    custom_action: z.boolean(),
    external_id: z.string().nullable(),
    external_account: jsonObject().nullable(),
    external_account_strategy: z.string().nullable(),
    created_session_id: z.string().nullable(),
    created_user_id: z.string().nullable(),
    abandon_at: milliseconds(),
    legal_accepted_at: milliseconds().nullable(),
    locale: z.string().nullable(),
  }),
);
