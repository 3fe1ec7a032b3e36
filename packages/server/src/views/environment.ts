import type { attributeNames, Environment } from "@latchkey/contract/resources";
import type { Settings } from "@latchkey/contract/settings";
import type { AppContext } from "../context.ts";
import { isDevelopment, isTestMode, type Instance } from "../domain/instances/instance.ts";
import { homeUrl, pageUrl } from "../domain/instances/urls.ts";
import { captchaConfig } from "./captcha.ts";
import { socialStrategies, socialView } from "./social.ts";
import type { Output } from "./wire.ts";

type Wire = Output<typeof Environment>;
type ViewContext = Pick<AppContext, "publicUrl"> & { instance: Instance };

/** What a browser needs to know of the instance before it renders anything. `origin` is the calling app's, if known. */
export function environmentView(ctx: ViewContext, origin: string | undefined): Wire {
  const { instance } = ctx;
  const { settings } = instance;
  return {
    object: "environment",
    id: instance.id,
    auth_config: authConfig(instance),
    display_config: displayConfig(ctx, origin),
    user_settings: userSettings(settings),
    organization_settings: organizationSettings(settings),
    commerce_settings: {
      billing: {
        enabled: false,
        has_paid_user_plans: false,
        has_paid_org_plans: false,
        stripe_publishable_key: null,
        user: { enabled: false, has_paid_plans: false },
        organization: { enabled: false, has_paid_plans: false },
      },
    },
    api_keys_settings: { enabled: false, user_api_keys_enabled: false, orgs_api_keys_enabled: false },
    fraud_settings: { object: "fraud_settings", native: { device_attestation_mode: "disabled" } },
    native_settings: {
      object: "native_settings",
      api_enabled: settings.native.api_enabled,
      trusted_device_sign_in_enabled: false,
      trusted_device_enrollment_prompt_after_sign_in_enabled: false,
      trusted_device_enrollment_prompt_after_sign_up_enabled: false,
    },
    protect_config: { object: "protect_config", id: instance.id, loaders: [] },
    maintenance_mode: false,
    client_debug_mode: false,
    partitioned_cookies: false,
  };
}

const level = ({ enabled, required }: { enabled: boolean; required: boolean }): string =>
  enabled ? (required ? "required" : "on") : "off";

function authConfig(instance: Instance): Wire["auth_config"] {
  const { identifiers, first_name, last_name, passkeys, password, session } = instance.settings;
  const signInNames = Object.entries(identifiers)
    .filter(([, rule]) => rule.enabled && rule.sign_in)
    .map(([name]) => name);
  return {
    object: "auth_config",
    id: instance.id,
    first_name: level(first_name),
    last_name: level(last_name),
    email_address: level(identifiers.email_address),
    phone_number: level(identifiers.phone_number),
    username: level(identifiers.username),
    password: level(password),
    identification_requirements: [signInNames],
    identification_strategies: [...signInNames, ...socialStrategies(instance.settings)],
    first_factors: [
      ...(passkeys.enabled ? ["passkey"] : []),
      ...(password.enabled ? ["password"] : []),
      ...identifiers.email_address.sign_in_strategies,
      ...(identifiers.phone_number.enabled ? identifiers.phone_number.sign_in_strategies : []),
      ...socialStrategies(instance.settings),
    ],
    second_factors: secondFactorStrategies(instance.settings),
    email_address_verification_strategies: identifiers.email_address.verifications,
    single_session_mode: !session.multi_session,
    enhanced_email_deliverability: false,
    test_mode: isTestMode(instance),
    cookieless_dev: isDevelopment(instance),
    url_based_session_syncing: isDevelopment(instance),
    claimed_at: null,
    reverification: session.reverification,
    preferred_channels: null,
    session_minter: false,
  };
}

/** Where the app's pages are: as set, else the hosted ones; its home is as set, else the origin that asks. */
function displayConfig(ctx: ViewContext, origin: string | undefined): Wire["display_config"] {
  const { instance } = ctx;
  const { settings } = instance;
  const { urls } = settings;
  const home = homeUrl(ctx, instance, origin);
  const at = (path: string): string => new URL(path, home).href;
  const start = at("/");
  const page = (name: Parameters<typeof pageUrl>[2]): string => pageUrl(ctx, instance, name, origin).href;
  return {
    object: "display_config",
    id: instance.id,
    instance_environment_type: instance.environment,
    application_name: settings.application_name,
    theme: { buttons: {}, general: {}, accounts: {} },
    preferred_sign_in_strategy: settings.preferred_sign_in_strategy,
    logo_image_url: urls.logo_image,
    favicon_image_url: urls.favicon_image,
    logo_url: urls.logo_image,
    favicon_url: urls.favicon_image,
    home_url: start,
    sign_in_url: page("sign_in"),
    sign_up_url: page("sign_up"),
    user_profile_url: page("user_profile"),
    waitlist_url: page("waitlist"),
    oauth_consent_url: at("/oauth-consent"),
    after_sign_in_url: urls.after_sign_in ?? start,
    after_sign_up_url: urls.after_sign_up ?? start,
    after_sign_out_one_url: urls.after_sign_out_one ?? start,
    after_sign_out_all_url: urls.after_sign_out_all ?? start,
    after_switch_session_url: start,
    after_join_waitlist_url: start,
    organization_profile_url: at("/organization"),
    create_organization_url: at("/create-organization"),
    after_leave_organization_url: start,
    after_create_organization_url: start,
    logo_link_url: start,
    support_email: settings.support_email,
    help_url: urls.help,
    privacy_policy_url: urls.privacy_policy,
    terms_url: urls.terms,
    branded: false,
    experimental_force_oauth_first: false,
    clerk_js_version: settings.clerk_js_version,
    show_devmode_warning: false,
    google_one_tap_client_id: settings.social["google"]?.enabled ? settings.social["google"].client_id : null,
    ...captchaConfig(ctx),
  };
}

type AttributeName = (typeof attributeNames)[number];
type Attribute = Wire["user_settings"]["attributes"]["email_address"];

const off: Attribute = {
  enabled: false,
  required: false,
  used_for_first_factor: false,
  first_factors: [],
  used_for_second_factor: false,
  second_factors: [],
  verifications: [],
  verify_at_sign_up: false,
  immutable: false,
};

const secondFactor = (strategy: string, enabled: boolean): Attribute =>
  enabled ? { ...off, enabled, used_for_second_factor: true, second_factors: [strategy] } : off;

function secondFactorStrategies({ multi_factor: factors, identifiers }: Settings): string[] {
  return [
    ...(factors.authenticator_app ? ["totp"] : []),
    ...(factors.phone_code && identifiers.phone_number.enabled ? ["phone_code"] : []),
    ...(factors.backup_code ? ["backup_code"] : []),
  ];
}

function attributes(settings: Settings): Record<AttributeName, Attribute> {
  const { identifiers, first_name, last_name, password, passkeys, multi_factor: factors } = settings;
  const { email_address: email, phone_number: phone, username } = identifiers;
  return {
    email_address: {
      ...off,
      enabled: email.enabled,
      required: email.required,
      used_for_first_factor: email.enabled && email.sign_in,
      first_factors: email.sign_in_strategies,
      verifications: email.verifications,
      verify_at_sign_up: email.verify_at_sign_up,
    },
    phone_number: {
      ...off,
      enabled: phone.enabled,
      required: phone.required,
      used_for_first_factor: phone.enabled && phone.sign_in,
      first_factors: phone.sign_in_strategies,
      verifications: phone.verifications,
      verify_at_sign_up: phone.verify_at_sign_up,
      channels: phone.channels,
      used_for_second_factor: phone.enabled && factors.phone_code,
      second_factors: phone.enabled && factors.phone_code ? ["phone_code"] : [],
    },
    username: {
      ...off,
      enabled: username.enabled,
      required: username.required,
      used_for_first_factor: username.enabled && username.sign_in,
    },
    web3_wallet: off,
    first_name: { ...off, ...first_name },
    last_name: { ...off, ...last_name },
    password: { ...off, enabled: password.enabled, required: password.required },
    authenticator_app: secondFactor("totp", factors.authenticator_app),
    backup_code: secondFactor("backup_code", factors.backup_code),
    passkey: passkeys.enabled
      ? { ...off, enabled: true, used_for_first_factor: true, first_factors: ["passkey"] }
      : off,
    ticket: { ...off, enabled: true },
  };
}

function userSettings(settings: Settings): Wire["user_settings"] {
  const {
    password,
    session,
    sign_up,
    restrictions,
    identifiers,
    multi_factor,
    passkeys,
    attack_protection: protection,
  } = settings;
  return {
    attributes: attributes(settings),
    social: socialView(settings),
    saml: { enabled: false },
    enterprise_sso: { enabled: false, self_serve_sso: false },
    sign_in: {
      second_factor: { required: multi_factor.required, enabled: secondFactorStrategies(settings).length > 0 },
    },
    sign_up: {
      allowlist_only: restrictions.allowlist,
      captcha_enabled: protection.bot_protection.enabled,
      captcha_widget_type: protection.bot_protection.enabled ? protection.bot_protection.widget_type : null,
      custom_action_required: false,
      progressive: sign_up.progressive,
      mode: sign_up.mode,
      legal_consent_enabled: sign_up.legal_consent_enabled,
      mfa: { required: multi_factor.required },
    },
    ...(sign_up.custom_fields.length > 0
      ? { custom_fields: sign_up.custom_fields.map(({ stored_in: _place, ...field }) => field) }
      : {}),
    restrictions: {
      allowlist: { enabled: restrictions.allowlist },
      blocklist: { enabled: restrictions.blocklist },
      allowlist_blocklist_disabled_on_sign_in: { enabled: restrictions.allowlist_blocklist_disabled_on_sign_in },
      block_email_subaddresses: { enabled: restrictions.block_email_subaddresses },
      block_disposable_email_domains: { enabled: restrictions.block_disposable_email_domains },
    },
    password_settings: {
      min_length: password.min_length,
      max_length: password.max_length,
      require_special_char: password.require_special_char,
      require_numbers: password.require_numbers,
      require_uppercase: password.require_uppercase,
      require_lowercase: password.require_lowercase,
      disable_hibp: !password.check_breached,
      enforce_hibp_on_sign_in: password.check_breached_at_sign_in,
      show_zxcvbn: password.show_strength,
      min_zxcvbn_strength: password.min_strength,
      allowed_special_characters: password.allowed_special_characters,
      disable_password_reverification: !session.reverification,
    },
    username_settings: {
      min_length: identifiers.username.min_length,
      max_length: identifiers.username.max_length,
      allow_extended_special_characters: false,
      allow_numeric_usernames: false,
    },
    passkey_settings: {
      allow_autofill: passkeys.enabled && passkeys.allow_autofill,
      show_sign_in_button: passkeys.enabled && passkeys.show_sign_in_button,
    },
    actions: {
      delete_self: settings.delete_self,
      create_organization: settings.create_organization,
      create_organizations_limit: settings.create_organizations_limit,
    },
    attack_protection: {
      user_lockout: protection.user_lockout,
      pii: { enabled: true },
      email_link: protection.email_link,
      enumeration_protection: protection.enumeration_protection,
    },
  };
}

function organizationSettings({ organizations }: Settings): Wire["organization_settings"] {
  return {
    enabled: organizations.enabled,
    max_allowed_memberships: organizations.max_allowed_memberships,
    force_organization_selection: organizations.force_selection,
    actions: { admin_delete: organizations.admin_delete_enabled },
    domains: { enabled: false, enrollment_modes: [], default_role: null },
    slug: { disabled: false },
    creator_role: "org:admin",
    organization_creation_defaults: { enabled: false },
  };
}
