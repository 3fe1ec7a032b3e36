// Generated from packages/contract by tools/generate.ts. Do not edit.

export interface ActorTokenJSON {
  object: "actor_token";
  id: string;
  status: "pending" | "accepted" | "revoked";
  user_id: string;
  actor: Record<string, any>;
  token?: string;
  url?: string;
  created_at: number;
  updated_at: number;
}

export interface AllowlistIdentifierJSON {
  object: "allowlist_identifier";
  invitation_id?: string;
  id: string;
  identifier: string;
  identifier_type: "email_address" | "phone_number";
  instance_id: string;
  created_at: number;
  updated_at: number;
}

export interface BlocklistIdentifierJSON {
  object: "blocklist_identifier";
  id: string;
  identifier: string;
  identifier_type: "email_address" | "phone_number";
  instance_id: string;
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
  session_ids: string[];
  sessions: SessionJSON[];
  sign_in_id: string | null;
  sign_up_id: string | null;
  last_active_session_id: string | null;
  last_authentication_strategy: string | null;
  created_at: number;
  updated_at: number;
}

export interface CookiesJSON {
  object: "cookies";
  cookies: string[];
}

export interface DeletedObjectJSON {
  object: string;
  id?: string;
  slug?: string;
  deleted: boolean;
  external_id?: string;
}

export interface DomainJSON {
  object: "domain";
  id: string;
  name: string;
  is_satellite: boolean;
  frontend_api_url: string;
  accounts_portal_url: string | null;
  proxy_url: string | null;
  development_origin: string;
  cname_targets: {
    host: string;
    value: string;
    required: boolean;
  }[];
}

export interface DomainsJSON {
  data: DomainJSON[];
  total_count: number;
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

export interface HandshakePayloadJSON {
  directives: string[];
}

export interface InstanceJSON {
  object: "instance";
  id: string;
  environment_type: "development" | "production";
  allowed_origins: string[] | null;
  workspace_id: string | null;
}

export interface InstanceRestrictionsJSON {
  object: "instance_restrictions";
  allowlist: boolean;
  blocklist: boolean;
  allowlist_blocklist_disabled_on_sign_in: boolean;
  block_email_subaddresses: boolean;
  block_disposable_email_domains: boolean;
}

export interface InvitationJSON {
  object: "invitation";
  id: string;
  email_address: string;
  public_metadata: Record<string, any>;
  revoked: boolean;
  status: "pending" | "accepted" | "revoked" | "expired";
  url?: string;
  expires_at: number | null;
  created_at: number;
  updated_at: number;
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

export interface OAuthAccessTokenJSON {
  object: "oauth_access_token";
  external_account_id: string;
  provider_user_id: string;
  token: string;
  expires_at: number | null;
  provider: string;
  public_metadata: Record<string, any>;
  label: string | null;
  scopes: string[];
  id_token: string | null;
  token_secret: string | null;
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

export interface RedirectURLJSON {
  object: "redirect_url";
  id: string;
  url: string;
  created_at: number;
  updated_at: number;
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
  client_id: string;
  user_id: string;
  status: "active" | "pending" | "ended" | "expired" | "removed" | "abandoned" | "replaced" | "revoked";
  last_active_organization_id: string | null;
  last_active_at: number;
  expire_at: number;
  abandon_at: number;
  created_at: number;
  updated_at: number;
  actor: Record<string, any> | null;
  latest_activity: SessionActivityJSON | null;
  tasks: Array<{
    key: "choose-organization" | "reset-password" | "setup-mfa";
  }> | null;
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

export interface SignInTokenJSON {
  object: "sign_in_token";
  id: string;
  status: "pending" | "accepted" | "revoked";
  user_id: string;
  token?: string;
  url?: string | null;
  created_at: number;
  updated_at: number;
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

export interface TestingTokenJSON {
  object: "testing_token";
  token: string;
  expires_at: number;
}

export interface TokenJSON {
  object: "token";
  jwt: string;
}

export interface TotalCountJSON {
  object: "total_count";
  total_count: number;
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
  private_metadata: Record<string, any>;
  bypass_client_trust: boolean;
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
  email_address: string;
  status: "pending" | "invited" | "rejected" | "completed";
  is_locked: boolean;
  invitation: InvitationJSON | null;
}

export interface Web3WalletJSON {
  object: "web3_wallet";
  id: string;
  web3_wallet: string;
  verification: VerificationJSON | null;
  created_at: number;
  updated_at: number;
}
