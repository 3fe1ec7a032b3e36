import { z } from "zod";
import { jsonObject, milliseconds, resource } from "../registry.ts";
import {
  EmailAddress,
  EnterpriseAccount,
  ExternalAccount,
  Passkey,
  PhoneNumber,
  SamlAccount,
  Web3Wallet,
} from "./identifications.ts";
import { OrganizationMembership } from "./organization.ts";

const common = {
  object: z.literal("user"),
  id: z.string(),
  external_id: z.string().nullable(),
  primary_email_address_id: z.string().nullable(),
  primary_phone_number_id: z.string().nullable(),
  primary_web3_wallet_id: z.string().nullable(),
  username: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  locale: z.string().nullable(),
  profile_image_url: z.string(),
  image_url: z.string(),
  has_image: z.boolean(),
  public_metadata: jsonObject(),
  unsafe_metadata: jsonObject(),
  email_addresses: z.array(EmailAddress),
  phone_numbers: z.array(PhoneNumber),
  web3_wallets: z.array(Web3Wallet),
  passkeys: z.array(Passkey),
  external_accounts: z.array(ExternalAccount),
  saml_accounts: z.array(SamlAccount),
  enterprise_accounts: z.array(EnterpriseAccount),
  password_enabled: z.boolean(),
  two_factor_enabled: z.boolean(),
  totp_enabled: z.boolean(),
  backup_code_enabled: z.boolean(),
  mfa_enabled_at: milliseconds().nullable(),
  mfa_disabled_at: milliseconds().nullable(),
  password_last_updated_at: milliseconds().nullable(),
  last_sign_in_at: milliseconds().nullable(),
  last_active_at: milliseconds().nullable(),
  banned: z.boolean(),
  locked: z.boolean(),
  deprovisioned: z.boolean(),
  lockout_expires_in_seconds: z.int().nullable(),
  verification_attempts_remaining: z.int().nullable(),
  delete_self_enabled: z.boolean(),
  create_organization_enabled: z.boolean(),
  create_organizations_limit: z.int().nullable(),
  legal_accepted_at: milliseconds().nullable(),
  created_at: milliseconds(),
  updated_at: milliseconds(),
};

/** The user as a browser sees it: private metadata never leaves the server. */
export const FapiUser = resource(
  "User",
  ["fapi"],
  z.object({ ...common, organization_memberships: z.array(OrganizationMembership) }),
);

/** The user as a holder of the secret key and a webhook receiver see it. */
export const BapiUser = resource(
  "User",
  ["bapi", "webhooks"],
  z.object({ ...common, private_metadata: jsonObject(), bypass_client_trust: z.boolean() }),
);

export const PublicUserData = resource(
  "PublicUserData",
  ["fapi", "bapi", "webhooks"],
  z.object({
    user_id: z.string(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    profile_image_url: z.string(),
    image_url: z.string(),
    has_image: z.boolean(),
    identifier: z.string(),
    username: z.string().nullable(),
    banned: z.boolean(),
    deprovisioned: z.boolean(),
  }),
);
