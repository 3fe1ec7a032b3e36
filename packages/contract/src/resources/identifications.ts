import { z } from "zod";
import { milliseconds, resource } from "../registry.ts";
import { Verification } from "./verification.ts";

const LinkedIdentification = z.object({ type: z.string(), id: z.string() });

export const EmailAddress = resource(
  "EmailAddress",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("email_address"),
    id: z.string(),
    email_address: z.string(),
    reserved: z.boolean(),
    verification: Verification.nullable(),
    linked_to: z.array(LinkedIdentification),
    matches_sso_connection: z.boolean().optional(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const PhoneNumber = resource(
  "PhoneNumber",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("phone_number"),
    id: z.string(),
    phone_number: z.string(),
    reserved_for_second_factor: z.boolean(),
    default_second_factor: z.boolean(),
    reserved: z.boolean(),
    verification: Verification.nullable(),
    linked_to: z.array(LinkedIdentification),
    backup_codes: z.array(z.string()).nullable().optional(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const Web3Wallet = resource(
  "Web3Wallet",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("web3_wallet"),
    id: z.string(),
    web3_wallet: z.string(),
    verification: Verification.nullable(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const Passkey = resource(
  "Passkey",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("passkey"),
    id: z.string(),
    name: z.string().nullable(),
    last_used_at: milliseconds().nullable(),
    verification: Verification.nullable(),
    created_at: milliseconds().optional(),
    updated_at: milliseconds().optional(),
  }),
);

export const ExternalAccount = resource(
  "ExternalAccount",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.string(),
    id: z.string(),
    provider: z.string(),
    identification_id: z.string(),
    provider_user_id: z.string(),
    approved_scopes: z.string(),
    email_address: z.string(),
    email_address_verified: z.boolean().nullable().optional(),
    first_name: z.string(),
    last_name: z.string(),
    avatar_url: z.string().optional(),
    image_url: z.string().nullable().optional(),
    username: z.string().nullable().optional(),
    phone_number: z.string().nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()),
    label: z.string().nullable().optional(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
    verification: Verification.nullable(),
  }),
);

export const SamlAccount = resource(
  "SamlAccount",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("saml_account"),
    id: z.string(),
    provider: z.string(),
    active: z.boolean(),
    email_address: z.string(),
    first_name: z.string().nullable().optional(),
    last_name: z.string().nullable().optional(),
    provider_user_id: z.string().nullable().optional(),
    last_authenticated_at: milliseconds().nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
    verification: Verification.nullable(),
  }),
);

export const EnterpriseAccount = resource(
  "EnterpriseAccount",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("enterprise_account"),
    id: z.string(),
    protocol: z.enum(["saml", "oauth"]),
    provider: z.string(),
    active: z.boolean(),
    email_address: z.string(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    provider_user_id: z.string().nullable(),
    enterprise_connection_id: z.string().nullable(),
    last_authenticated_at: milliseconds().nullable(),
    public_metadata: z.record(z.string(), z.unknown()),
    verification: Verification.nullable(),
  }),
);

export const OAuthAccessToken = resource(
  "OAuthAccessToken",
  ["bapi"],
  z.object({
    object: z.literal("oauth_access_token"),
    external_account_id: z.string(),
    provider_user_id: z.string(),
    token: z.string(),
    expires_at: milliseconds().nullable(),
    provider: z.string(),
    public_metadata: z.record(z.string(), z.unknown()),
    label: z.string().nullable(),
    scopes: z.array(z.string()),
    id_token: z.string().nullable(),
    token_secret: z.string().nullable(),
  }),
);
