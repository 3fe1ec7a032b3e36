import type { OrganizationEnrollmentMode } from "./organization-domain.ts";
import type { ClerkResource } from "./resource.ts";
import type { OAuthStrategy, PhoneCodeChannel } from "./strategies.ts";

export interface AuthConfigResource extends ClerkResource {
  /** One session per browser; a second sign-in is refused. */
  singleSessionMode: boolean;
  claimedAt: Date | null;
  /** Sensitive actions ask the user to prove themselves again. */
  reverification: boolean;
  preferredChannels: Record<string, PhoneCodeChannel> | null;
}

/** Names, pages and pictures of the instance. */
export interface DisplayConfigResource extends ClerkResource {
  applicationName: string;
  instanceEnvironmentType: string;
  preferredSignInStrategy: "password" | "otp";
  homeUrl: string;
  signInUrl: string;
  signUpUrl: string;
  userProfileUrl: string;
  waitlistUrl: string;
  afterSignInUrl: string;
  afterSignUpUrl: string;
  afterSignOutOneUrl: string;
  afterSignOutAllUrl: string;
  afterSwitchSessionUrl: string;
  afterJoinWaitlistUrl: string;
  organizationProfileUrl: string;
  createOrganizationUrl: string;
  afterLeaveOrganizationUrl: string;
  afterCreateOrganizationUrl: string;
  logoLinkUrl: string;
  logoImageUrl: string;
  faviconImageUrl: string;
  branded: boolean;
  showDevmodeWarning: boolean;
  supportEmail: string;
  helpUrl: string;
  privacyPolicyUrl: string;
  termsUrl: string;
  captchaPublicKey: string | null;
  captchaPublicKeyInvisible: string | null;
  captchaWidgetType: "smart" | "invisible" | null;
  captchaProvider: "turnstile" | null;
  captchaOauthBypass: OAuthStrategy[] | null;
  captchaHeartbeat: boolean;
  captchaHeartbeatIntervalMs?: number;
  googleOneTapClientId?: string | null;
}

export type Attribute =
  | "email_address"
  | "phone_number"
  | "username"
  | "web3_wallet"
  | "first_name"
  | "last_name"
  | "password"
  | "authenticator_app"
  | "backup_code"
  | "passkey";
/** How an instance uses one attribute of a user. Values keep the names of the wire. */
export interface AttributeData {
  enabled: boolean;
  required: boolean;
  immutable?: boolean;
  used_for_first_factor: boolean;
  first_factors: string[];
  used_for_second_factor: boolean;
  second_factors: string[];
  verifications: string[];
  verify_at_sign_up: boolean;
  channels?: PhoneCodeChannel[];
}
export type Attributes = Record<Attribute, AttributeData>;
export interface OAuthProviderSettings {
  enabled: boolean;
  required: boolean;
  authenticatable: boolean;
  strategy: OAuthStrategy;
  name: string;
  logo_url: string | null;
}
export interface PasswordSettingsData {
  min_length: number;
  max_length: number;
  require_special_char: boolean;
  require_numbers: boolean;
  require_uppercase: boolean;
  require_lowercase: boolean;
  show_zxcvbn: boolean;
  min_zxcvbn_strength: number;
  allowed_special_characters: string;
  disable_hibp: boolean;
  disable_password_reverification?: boolean;
}
export interface UsernameSettingsData {
  min_length: number;
  max_length: number;
  allow_extended_special_characters?: boolean;
  allow_numeric_usernames?: boolean;
}
export interface SignUpData {
  mode: "public" | "restricted" | "waitlist";
  progressive: boolean;
  captcha_enabled: boolean;
  captcha_widget_type?: "smart" | "invisible" | null;
  custom_action_required?: boolean;
  legal_consent_enabled: boolean;
  mfa?: { required: boolean };
}

export interface UserSettingsResource {
  attributes: Attributes;
  social: Record<OAuthStrategy, OAuthProviderSettings>;
  enterpriseSSO: { enabled: boolean; self_serve_sso?: boolean };
  signIn: { second_factor: { required: boolean; enabled?: boolean } };
  signUp: SignUpData;
  passwordSettings: PasswordSettingsData;
  usernameSettings: UsernameSettingsData;
  passkeySettings: { allow_autofill: boolean; show_sign_in_button: boolean };
  actions: {
    delete_self: boolean;
    create_organization: boolean;
    create_organizations_limit: number | null;
  };
  attackProtection?: {
    enumeration_protection?: { enabled: boolean };
    email_link?: { require_same_client: boolean };
  };
}

export interface OrganizationSettingsResource {
  enabled: boolean;
  maxAllowedMemberships: number;
  forceOrganizationSelection: boolean;
  actions: { adminDelete: boolean };
  domains: {
    enabled: boolean;
    enrollmentModes: OrganizationEnrollmentMode[];
    defaultRole: string | null;
  };
  slug: { disabled: boolean };
}

/** The configuration of the instance, as far as browsers need it. */
export interface EnvironmentResource extends ClerkResource {
  authConfig: AuthConfigResource;
  displayConfig: DisplayConfigResource;
  userSettings: UserSettingsResource;
  organizationSettings: OrganizationSettingsResource;
  maintenanceMode: boolean;
  partitionedCookies: boolean;
  isSingleSession: () => boolean;
  isProduction: () => boolean;
  isDevelopmentOrStaging: () => boolean;
}
