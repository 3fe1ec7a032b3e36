// Generated from packages/contract by tools/generate.ts. Do not edit.

export interface AccountPortalJSON {
  object: "account_portal";
  allowed: boolean;
  enabled: boolean;
  internal_linking: boolean;
  after_sign_in_url: string;
  after_sign_up_url: string;
  after_join_waitlist_url: string;
  after_create_organization_url: string;
  after_leave_organization_url: string;
  logo_link_url: string;
  customization: {
    appearance: "auto" | "dark" | "light" | null;
    background_color_dark: string | null;
    background_color_light: string | null;
    primary_color_dark: string | null;
    primary_color_light: string | null;
  };
}

export interface AppleAppSiteAssociationJSON {
  webcredentials: {
    apps: string[];
  };
}

export interface AssetLinkJSON {
  relation: Array<"delegate_permission/common.handle_all_urls" | "delegate_permission/common.get_login_creds">;
  target: {
    namespace: "android_app";
    package_name: string;
    sha256_cert_fingerprints: string[];
  };
}

export interface BackupCodeJSON {
  object: "backup_code";
  id: string;
  codes: string[];
  created_at: number;
  updated_at: number;
}

export interface ClerkErrorJSON {
  code: string;
  message: string;
  long_message: string;
  meta: Record<string, any>;
}

export interface ClerkErrorsJSON {
  errors: ClerkErrorJSON[];
  meta?: Record<string, any>;
  clerk_trace_id: string;
}

export interface ClientJSON {
  object: "client";
  id: string;
  sessions: SessionJSON[];
  sign_in: SignInJSON | null;
  sign_up: SignUpJSON | null;
  last_active_session_id: string | null;
  last_authentication_strategy: string | null;
  cookie_expires_at: number | null;
  captcha_bypass: boolean;
  created_at: number;
  updated_at: number;
}

export interface DeletedObjectJSON {
  object: string;
  id?: string;
  slug?: string;
  deleted: boolean;
  external_id?: string;
}

export interface DevBrowserJSON {
  object: "dev_browser";
  id: string;
  instance_id: string;
  created_at: number;
  updated_at: number;
}

export interface EmailAddressJSON {
  object: "email_address";
  id: string;
  email_address: string;
  reserved: boolean;
  verification: VerificationJSON | null;
  linked_to: {
    type: string;
    id: string;
  }[];
  matches_sso_connection?: boolean;
  created_at: number;
  updated_at: number;
}

export interface EnterpriseAccountJSON {
  object: "enterprise_account";
  id: string;
  protocol: "saml" | "oauth";
  provider: string;
  active: boolean;
  email_address: string;
  first_name: string | null;
  last_name: string | null;
  provider_user_id: string | null;
  enterprise_connection_id: string | null;
  last_authenticated_at: number | null;
  public_metadata: Record<string, any>;
  verification: VerificationJSON | null;
}

export interface EnvironmentJSON {
  object: "environment";
  id: string;
  auth_config: {
    object: "auth_config";
    id: string;
    first_name: string;
    last_name: string;
    email_address: string;
    phone_number: string;
    username: string;
    password: string;
    identification_requirements: string[][];
    identification_strategies: string[];
    first_factors: string[];
    second_factors: string[];
    email_address_verification_strategies: string[];
    single_session_mode: boolean;
    enhanced_email_deliverability: boolean;
    test_mode: boolean;
    cookieless_dev: boolean;
    url_based_session_syncing: boolean;
    claimed_at: number | null;
    reverification: boolean;
    preferred_channels: Record<string, string> | null;
    session_minter: boolean;
  };
  display_config: {
    object: "display_config";
    id: string;
    instance_environment_type: "production" | "development";
    application_name: string;
    theme: {
      buttons: Record<string, string>;
      general: Record<string, string>;
      accounts: Record<string, string>;
    };
    preferred_sign_in_strategy: "password" | "otp";
    logo_image_url: string | null;
    favicon_image_url: string | null;
    logo_url: string | null;
    favicon_url: string | null;
    home_url: string;
    sign_in_url: string;
    sign_up_url: string;
    user_profile_url: string;
    waitlist_url: string;
    oauth_consent_url: string;
    after_sign_in_url: string;
    after_sign_up_url: string;
    after_sign_out_one_url: string;
    after_sign_out_all_url: string;
    after_switch_session_url: string;
    after_join_waitlist_url: string;
    organization_profile_url: string;
    create_organization_url: string;
    after_leave_organization_url: string;
    after_create_organization_url: string;
    logo_link_url: string;
    support_email: string | null;
    help_url: string | null;
    privacy_policy_url: string | null;
    terms_url: string | null;
    branded: boolean;
    experimental_force_oauth_first: boolean;
    clerk_js_version: string | null;
    show_devmode_warning: boolean;
    google_one_tap_client_id: string | null;
    captcha_public_key: string | null;
    captcha_public_key_invisible: string | null;
    captcha_widget_type: string | null;
    captcha_provider: string | null;
    captcha_oauth_bypass: string[];
    captcha_heartbeat: boolean;
    captcha_heartbeat_interval_ms: number;
  };
  user_settings: {
    attributes: {
      email_address: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      phone_number: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      username: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      web3_wallet: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      first_name: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      last_name: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      password: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      authenticator_app: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      backup_code: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      passkey: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
      ticket: {
        enabled: boolean;
        required: boolean;
        used_for_first_factor: boolean;
        first_factors: string[];
        used_for_second_factor: boolean;
        second_factors: string[];
        verifications: string[];
        verify_at_sign_up: boolean;
        immutable: boolean;
        channels?: Array<"sms" | "whatsapp">;
      };
    };
    social: Record<string, Record<string, any>>;
    saml: {
      enabled: boolean;
    };
    enterprise_sso: {
      enabled: boolean;
      self_serve_sso: boolean;
    };
    sign_in: {
      second_factor: {
        required: boolean;
        enabled: boolean;
      };
    };
    sign_up: {
      allowlist_only: boolean;
      captcha_enabled: boolean;
      captcha_widget_type: string | null;
      custom_action_required: boolean;
      progressive: boolean;
      mode: "public" | "restricted" | "waitlist";
      legal_consent_enabled: boolean;
      mfa: {
        required: boolean;
      };
    };
    custom_fields?: Array<{
      key: string;
      label: string;
      type: "text" | "number" | "boolean" | "select" | "date";
      required: boolean;
      options?: string[];
      min?: number | string;
      max?: number | string;
    }>;
    restrictions: {
      allowlist: {
        enabled: boolean;
      };
      blocklist: {
        enabled: boolean;
      };
      allowlist_blocklist_disabled_on_sign_in: {
        enabled: boolean;
      };
      block_email_subaddresses: {
        enabled: boolean;
      };
      block_disposable_email_domains: {
        enabled: boolean;
      };
    };
    password_settings: {
      min_length: number;
      max_length: number;
      require_special_char: boolean;
      require_numbers: boolean;
      require_uppercase: boolean;
      require_lowercase: boolean;
      disable_hibp: boolean;
      enforce_hibp_on_sign_in: boolean;
      show_zxcvbn: boolean;
      min_zxcvbn_strength: number;
      allowed_special_characters: string;
      disable_password_reverification: boolean;
    };
    username_settings: {
      min_length: number | null;
      max_length: number | null;
      allow_extended_special_characters: boolean;
      allow_numeric_usernames: boolean;
    };
    passkey_settings: {
      allow_autofill: boolean;
      show_sign_in_button: boolean;
    };
    actions: {
      delete_self: boolean;
      create_organization: boolean;
      create_organizations_limit: number | null;
    };
    attack_protection: {
      user_lockout: {
        enabled: boolean;
        max_attempts: number;
        duration_in_minutes: number | null;
      };
      pii: {
        enabled: boolean;
      };
      email_link: {
        require_same_client: boolean;
      };
      enumeration_protection: {
        enabled: boolean;
      };
    };
  };
  organization_settings: {
    enabled: boolean;
    max_allowed_memberships: number;
    force_organization_selection: boolean;
    actions: {
      admin_delete: boolean;
    };
    domains: {
      enabled: boolean;
      enrollment_modes: string[];
      default_role: string | null;
    };
    slug: {
      disabled: boolean;
    };
    creator_role: string;
    organization_creation_defaults: {
      enabled: boolean;
    };
  };
  commerce_settings: {
    billing: {
      enabled: boolean;
      has_paid_user_plans: boolean;
      has_paid_org_plans: boolean;
      stripe_publishable_key: string | null;
      user: {
        enabled: boolean;
        has_paid_plans: boolean;
      };
      organization: {
        enabled: boolean;
        has_paid_plans: boolean;
      };
    };
  };
  api_keys_settings: {
    enabled: boolean;
    user_api_keys_enabled: boolean;
    orgs_api_keys_enabled: boolean;
  };
  fraud_settings: {
    object: "fraud_settings";
    native: {
      device_attestation_mode: string;
    };
  };
  native_settings: {
    object: "native_settings";
    api_enabled: boolean;
    trusted_device_sign_in_enabled: boolean;
    trusted_device_enrollment_prompt_after_sign_in_enabled: boolean;
    trusted_device_enrollment_prompt_after_sign_up_enabled: boolean;
  };
  protect_config: {
    object: "protect_config";
    id: string;
    loaders: unknown[];
  };
  maintenance_mode: boolean;
  client_debug_mode: boolean;
  partitioned_cookies: boolean;
}

export interface ExternalAccountJSON {
  object: string;
  id: string;
  provider: string;
  identification_id: string;
  provider_user_id: string;
  approved_scopes: string;
  email_address: string;
  email_address_verified?: boolean | null;
  first_name: string;
  last_name: string;
  avatar_url?: string;
  image_url?: string | null;
  username?: string | null;
  phone_number?: string | null;
  public_metadata: Record<string, any>;
  label?: string | null;
  created_at: number;
  updated_at: number;
  verification: VerificationJSON | null;
}

export interface ImageJSON {
  object: "image";
  id: string;
  name: string;
  public_url: string;
}

export interface JWKSJSON {
  keys: {
    use: "sig";
    kty: "RSA";
    kid: string;
    alg: "RS256";
    n: string;
    e: string;
  }[];
}

export interface OrganizationJSON {
  object: "organization";
  id: string;
  name: string;
  slug: string;
  image_url: string;
  has_image: boolean;
  members_count?: number;
  pending_invitations_count?: number;
  max_allowed_memberships: number;
  admin_delete_enabled: boolean;
  public_metadata: Record<string, any>;
  created_at: number;
  updated_at: number;
}

export interface OrganizationMembershipJSON {
  object: "organization_membership";
  id: string;
  role: string;
  role_name: string;
  permissions: string[];
  public_metadata: Record<string, any>;
  organization: OrganizationJSON;
  created_at: number;
  updated_at: number;
}

export interface PasskeyJSON {
  object: "passkey";
  id: string;
  name: string | null;
  last_used_at: number | null;
  verification: VerificationJSON | null;
  created_at?: number;
  updated_at?: number;
}

export interface PhoneNumberJSON {
  object: "phone_number";
  id: string;
  phone_number: string;
  reserved_for_second_factor: boolean;
  default_second_factor: boolean;
  reserved: boolean;
  verification: VerificationJSON | null;
  linked_to: {
    type: string;
    id: string;
  }[];
  backup_codes?: string[] | null;
  created_at: number;
  updated_at: number;
}

export interface PublicUserDataJSON {
  user_id: string;
  first_name: string | null;
  last_name: string | null;
  profile_image_url: string;
  image_url: string;
  has_image: boolean;
  identifier: string;
  username: string | null;
  banned: boolean;
  deprovisioned: boolean;
}

export interface SamlAccountJSON {
  object: "saml_account";
  id: string;
  provider: string;
  active: boolean;
  email_address: string;
  first_name?: string | null;
  last_name?: string | null;
  provider_user_id?: string | null;
  last_authenticated_at?: number | null;
  public_metadata?: Record<string, any>;
  verification: VerificationJSON | null;
}

export interface SessionJSON {
  object: "session";
  id: string;
  status: "active" | "pending" | "ended" | "expired" | "removed" | "abandoned" | "replaced" | "revoked";
  last_active_organization_id: string | null;
  last_active_at: number;
  expire_at: number;
  abandon_at: number;
  created_at: number;
  updated_at: number;
  last_active_token: TokenJSON | null;
  actor: Record<string, any> | null;
  tasks: Array<{
    key: "choose-organization" | "reset-password" | "setup-mfa";
  }> | null;
  factor_verification_age: number[] | null;
  user: UserJSON;
  public_user_data: PublicUserDataJSON;
}

export interface SessionActivityJSON {
  object: "session_activity";
  id: string;
  is_mobile: boolean;
  device_type: string | null;
  browser_name: string | null;
  browser_version: string | null;
  ip_address: string | null;
  city: string | null;
  country: string | null;
}

export interface SessionReverificationJSON {
  object: "session_reverification";
  status: "needs_first_factor" | "needs_second_factor" | "complete";
  level: "first_factor" | "second_factor" | "multi_factor";
  session: SessionJSON;
  supported_first_factors: SignInFactorJSON[] | null;
  supported_second_factors: SignInFactorJSON[] | null;
  first_factor_verification: VerificationJSON | null;
  second_factor_verification: VerificationJSON | null;
}

export interface SessionWithActivitiesJSON {
  object: "session";
  id: string;
  status: "active" | "pending" | "ended" | "expired" | "removed" | "abandoned" | "replaced" | "revoked";
  last_active_organization_id: string | null;
  last_active_at: number;
  expire_at: number;
  abandon_at: number;
  created_at: number;
  updated_at: number;
  actor: Record<string, any> | null;
  factor_verification_age: number[] | null;
  public_user_data: PublicUserDataJSON;
  latest_activity: SessionActivityJSON;
}

export interface SignInJSON {
  object: "sign_in_attempt";
  id: string;
  status: "needs_identifier" | "needs_first_factor" | "needs_second_factor" | "needs_client_trust" | "needs_new_password" | "complete" | "abandoned";
  supported_identifiers: string[];
  identifier: string | null;
  supported_first_factors: SignInFactorJSON[] | null;
  supported_second_factors: SignInFactorJSON[] | null;
  first_factor_verification: VerificationJSON | null;
  second_factor_verification: VerificationJSON | null;
  user_data: {
    first_name: string | null;
    last_name: string | null;
    image_url: string;
    has_image: boolean;
  } | null;
  created_session_id: string | null;
  client_trust_state: "pending" | "new" | "known" | null;
  abandon_at: number;
}

export interface SignInFactorJSON {
  strategy: string;
  safe_identifier?: string;
  email_address_id?: string;
  phone_number_id?: string;
  web3_wallet_id?: string;
  enterprise_connection_id?: string;
  enterprise_connection_name?: string;
  primary?: boolean;
  default?: boolean;
  channel?: "sms" | "whatsapp";
}

export interface SignUpJSON {
  object: "sign_up_attempt";
  id: string;
  status: "missing_requirements" | "complete" | "abandoned";
  required_fields: string[];
  optional_fields: string[];
  missing_fields: string[];
  unverified_fields: string[];
  verifications: {
    email_address: SignUpVerificationJSON | null;
    phone_number: SignUpVerificationJSON | null;
    web3_wallet: SignUpVerificationJSON | null;
    external_account: VerificationJSON | null;
  };
  username: string | null;
  email_address: string | null;
  phone_number: string | null;
  web3_wallet: string | null;
  password_enabled: boolean;
  has_password: boolean;
  first_name: string | null;
  last_name: string | null;
  unsafe_metadata: Record<string, any>;
  public_metadata: Record<string, any>;
  custom_action: boolean;
  external_id: string | null;
  external_account: Record<string, any> | null;
  external_account_strategy: string | null;
  created_session_id: string | null;
  created_user_id: string | null;
  abandon_at: number;
  legal_accepted_at: number | null;
  locale: string | null;
}

export interface SignUpVerificationJSON {
  object: string;
  status: "unverified" | "verified" | "failed" | "expired" | "transferable";
  strategy: string;
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
  error?: {
    code: string;
    message: string;
    long_message?: string;
    meta?: Record<string, any>;
  } | null;
  external_verification_redirect_url?: string | null;
  nonce?: string;
  message?: string;
  channel?: "sms" | "whatsapp";
  next_action: "needs_prepare" | "needs_attempt" | "";
  supported_strategies: string[];
}

export interface TOTPJSON {
  object: "totp";
  id: string;
  secret: string | null;
  uri: string | null;
  verified: boolean;
  backup_codes: string[] | null;
  created_at: number;
  updated_at: number;
}

export interface TokenJSON {
  object: "token";
  jwt: string;
}

export interface UserJSON {
  object: "user";
  id: string;
  external_id: string | null;
  primary_email_address_id: string | null;
  primary_phone_number_id: string | null;
  primary_web3_wallet_id: string | null;
  username: string | null;
  first_name: string | null;
  last_name: string | null;
  locale: string | null;
  profile_image_url: string;
  image_url: string;
  has_image: boolean;
  public_metadata: Record<string, any>;
  unsafe_metadata: Record<string, any>;
  email_addresses: EmailAddressJSON[];
  phone_numbers: PhoneNumberJSON[];
  web3_wallets: Web3WalletJSON[];
  passkeys: PasskeyJSON[];
  external_accounts: ExternalAccountJSON[];
  saml_accounts: SamlAccountJSON[];
  enterprise_accounts: EnterpriseAccountJSON[];
  password_enabled: boolean;
  two_factor_enabled: boolean;
  totp_enabled: boolean;
  backup_code_enabled: boolean;
  mfa_enabled_at: number | null;
  mfa_disabled_at: number | null;
  password_last_updated_at: number | null;
  last_sign_in_at: number | null;
  last_active_at: number | null;
  banned: boolean;
  locked: boolean;
  deprovisioned: boolean;
  lockout_expires_in_seconds: number | null;
  verification_attempts_remaining: number | null;
  delete_self_enabled: boolean;
  create_organization_enabled: boolean;
  create_organizations_limit: number | null;
  legal_accepted_at: number | null;
  created_at: number;
  updated_at: number;
  organization_memberships: OrganizationMembershipJSON[];
}

export interface VerificationJSON {
  object: string;
  status: "unverified" | "verified" | "failed" | "expired" | "transferable";
  strategy: string;
  attempts: number | null;
  expire_at: number | null;
  verified_at_client?: string | null;
  error?: {
    code: string;
    message: string;
    long_message?: string;
    meta?: Record<string, any>;
  } | null;
  external_verification_redirect_url?: string | null;
  nonce?: string;
  message?: string;
  channel?: "sms" | "whatsapp";
}

export interface WaitlistEntryJSON {
  object: "waitlist_entry";
  id: string;
  created_at: number;
  updated_at: number;
}

export interface Web3WalletJSON {
  object: "web3_wallet";
  id: string;
  web3_wallet: string;
  verification: VerificationJSON | null;
  created_at: number;
  updated_at: number;
}
