import { z } from "zod";
import { milliseconds, resource } from "../registry.ts";

const flag = z.boolean();
const nullableText = z.string().nullable();

const AuthConfig = z.object({
  object: z.literal("auth_config"),
  id: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  email_address: z.string(),
  phone_number: z.string(),
  username: z.string(),
  password: z.string(),
  identification_requirements: z.array(z.array(z.string())),
  identification_strategies: z.array(z.string()),
  first_factors: z.array(z.string()),
  second_factors: z.array(z.string()),
  email_address_verification_strategies: z.array(z.string()),
  single_session_mode: flag,
  enhanced_email_deliverability: flag,
  test_mode: flag,
  cookieless_dev: flag,
  url_based_session_syncing: flag,
  claimed_at: milliseconds().nullable(),
  reverification: flag,
  preferred_channels: z.record(z.string(), z.string()).nullable(),
  session_minter: flag,
});

const urlFields = [
  "home_url",
  "sign_in_url",
  "sign_up_url",
  "user_profile_url",
  "waitlist_url",
  "oauth_consent_url",
  "after_sign_in_url",
  "after_sign_up_url",
  "after_sign_out_one_url",
  "after_sign_out_all_url",
  "after_switch_session_url",
  "after_join_waitlist_url",
  "organization_profile_url",
  "create_organization_url",
  "after_leave_organization_url",
  "after_create_organization_url",
  "logo_link_url",
] as const;

type UrlShape = Record<(typeof urlFields)[number], z.ZodString>;
const urls = Object.fromEntries(urlFields.map((name) => [name, z.string()])) as UrlShape;

const Theme = z.object({
  buttons: z.record(z.string(), z.string()),
  general: z.record(z.string(), z.string()),
  accounts: z.record(z.string(), z.string()),
});

const DisplayConfig = z.object({
  object: z.literal("display_config"),
  id: z.string(),
  instance_environment_type: z.enum(["production", "development"]),
  application_name: z.string(),
  theme: Theme,
  preferred_sign_in_strategy: z.enum(["password", "otp"]),
  logo_image_url: nullableText,
  favicon_image_url: nullableText,
  logo_url: nullableText,
  favicon_url: nullableText,
  ...urls,
  support_email: nullableText,
  help_url: nullableText,
  privacy_policy_url: nullableText,
  terms_url: nullableText,
  branded: flag,
  experimental_force_oauth_first: flag,
  clerk_js_version: nullableText,
  show_devmode_warning: flag,
  google_one_tap_client_id: nullableText,
  captcha_public_key: nullableText,
  captcha_public_key_invisible: nullableText,
  captcha_widget_type: nullableText,
  captcha_provider: nullableText,
  captcha_oauth_bypass: z.array(z.string()),
  captcha_heartbeat: flag,
  /** Milliseconds. */
  captcha_heartbeat_interval_ms: z.int(),
});

const Attribute = z.object({
  enabled: flag,
  required: flag,
  used_for_first_factor: flag,
  first_factors: z.array(z.string()),
  used_for_second_factor: flag,
  second_factors: z.array(z.string()),
  verifications: z.array(z.string()),
  verify_at_sign_up: flag,
  immutable: flag,
  /** Phone numbers only: how codes travel. */
  channels: z.array(z.enum(["sms", "whatsapp"])).optional(),
});

export const attributeNames = [
  "email_address",
  "phone_number",
  "username",
  "web3_wallet",
  "first_name",
  "last_name",
  "password",
  "authenticator_app",
  "backup_code",
  "passkey",
  "ticket",
] as const;

type AttributesShape = Record<(typeof attributeNames)[number], typeof Attribute>;
const attributes = Object.fromEntries(attributeNames.map((name) => [name, Attribute])) as AttributesShape;

const Enabled = z.object({ enabled: flag });

const CustomField = z.object({
  key: z.string(),
  label: z.string(),
  type: z.enum(["text", "number", "boolean", "select", "date"]),
  required: flag,
  options: z.array(z.string()).optional(),
  min: z.number().or(z.string()).optional(),
  max: z.number().or(z.string()).optional(),
});

const UserSettings = z.object({
  attributes: z.object(attributes),
  social: z.record(z.string(), z.record(z.string(), z.unknown())),
  saml: Enabled,
  enterprise_sso: z.object({ enabled: flag, self_serve_sso: flag }),
  sign_in: z.object({ second_factor: z.object({ required: flag, enabled: flag }) }),
  sign_up: z.object({
    allowlist_only: flag,
    captcha_enabled: flag,
    captcha_widget_type: nullableText,
    custom_action_required: flag,
    progressive: flag,
    mode: z.enum(["public", "restricted", "waitlist"]),
    legal_consent_enabled: flag,
    mfa: z.object({ required: flag }),
  }),
  /** Questions of the operator's own at sign-up; absent where there are none. */
  custom_fields: z.array(CustomField).optional(),
  restrictions: z.object({
    allowlist: Enabled,
    blocklist: Enabled,
    allowlist_blocklist_disabled_on_sign_in: Enabled,
    block_email_subaddresses: Enabled,
    block_disposable_email_domains: Enabled,
  }),
  password_settings: z.object({
    min_length: z.int(),
    max_length: z.int(),
    require_special_char: flag,
    require_numbers: flag,
    require_uppercase: flag,
    require_lowercase: flag,
    disable_hibp: flag,
    enforce_hibp_on_sign_in: flag,
    show_zxcvbn: flag,
    min_zxcvbn_strength: z.int(),
    allowed_special_characters: z.string(),
    disable_password_reverification: flag,
  }),
  username_settings: z.object({
    min_length: z.int().nullable(),
    max_length: z.int().nullable(),
    allow_extended_special_characters: flag,
    allow_numeric_usernames: flag,
  }),
  passkey_settings: z.object({ allow_autofill: flag, show_sign_in_button: flag }),
  actions: z.object({ delete_self: flag, create_organization: flag, create_organizations_limit: z.int().nullable() }),
  attack_protection: z.object({
    user_lockout: z.object({ enabled: flag, max_attempts: z.int(), duration_in_minutes: z.int().nullable() }),
    pii: Enabled,
    email_link: z.object({ require_same_client: flag }),
    enumeration_protection: Enabled,
  }),
});

const OrganizationSettings = z.object({
  enabled: flag,
  max_allowed_memberships: z.int(),
  force_organization_selection: flag,
  actions: z.object({ admin_delete: flag }),
  domains: z.object({ enabled: flag, enrollment_modes: z.array(z.string()), default_role: nullableText }),
  slug: z.object({ disabled: flag }),
  creator_role: z.string(),
  organization_creation_defaults: Enabled,
});

const BillingParty = z.object({ enabled: flag, has_paid_plans: flag });

/** `GET /v1/environment`: what a browser needs to know of the instance before it renders anything. */
export const Environment = resource(
  "Environment",
  ["fapi"],
  z.object({
    object: z.literal("environment"),
    id: z.string(),
    auth_config: AuthConfig,
    display_config: DisplayConfig,
    user_settings: UserSettings,
    organization_settings: OrganizationSettings,
    commerce_settings: z.object({
      billing: z.object({
        enabled: flag,
        has_paid_user_plans: flag,
        has_paid_org_plans: flag,
        stripe_publishable_key: nullableText,
        user: BillingParty,
        organization: BillingParty,
      }),
    }),
    api_keys_settings: z.object({ enabled: flag, user_api_keys_enabled: flag, orgs_api_keys_enabled: flag }),
    fraud_settings: z.object({
      object: z.literal("fraud_settings"),
      native: z.object({ device_attestation_mode: z.string() }),
    }),
    native_settings: z.object({
      object: z.literal("native_settings"),
      api_enabled: flag,
      trusted_device_sign_in_enabled: flag,
      trusted_device_enrollment_prompt_after_sign_in_enabled: flag,
      trusted_device_enrollment_prompt_after_sign_up_enabled: flag,
    }),
    protect_config: z.object({ object: z.literal("protect_config"), id: z.string(), loaders: z.array(z.unknown()) }),
    maintenance_mode: flag,
    client_debug_mode: flag,
    partitioned_cookies: flag,
  }),
);
