// Generated from the migrations by tools/generate.ts. Do not edit.
import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Timestamp = ColumnType<Date, Date, Date>;
type Json = JSONColumnType<Record<string, any>>;
type JsonWithDefault = ColumnType<Record<string, any>, string | undefined, string>;

export interface ApplicationsTable {
  id: string;
  name: string;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface BackupCodesTable {
  id: string;
  instance_id: string;
  user_id: string;
  code_hash: Buffer;
  used_at: Timestamp | null;
  created_at: Timestamp;
}

export interface ClientsTable {
  id: string;
  instance_id: string;
  token_hash: Buffer;
  last_active_session_id: string | null;
  last_authentication_strategy: string | null;
  sign_in_id: string | null;
  sign_up_id: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
  grace_until: Timestamp | null;
}

export interface DevBrowsersTable {
  id: string;
  instance_id: string;
  token_hash: Buffer;
  client_id: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface EventsTable {
  id: string;
  instance_id: string;
  type: string;
  payload: string;
  created_at: Timestamp;
}

export interface ExternalAccountsTable {
  id: string;
  instance_id: string;
  user_id: string;
  identification_id: string;
  strategy: string;
  status: string;
  issuer: string | null;
  subject: string | null;
  email_address: string | null;
  email_address_verified: Generated<boolean>;
  first_name: string | null;
  last_name: string | null;
  username: string | null;
  image_url: string | null;
  scopes: Generated<string>;
  error: Json | null;
  tokens_encrypted: Buffer | null;
  tokens_expire_at: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface IdentificationsTable {
  id: string;
  instance_id: string;
  user_id: string;
  type: string;
  value: string;
  status: string;
  strategy: string | null;
  verified_at: Timestamp | null;
  secret_id: string | null;
  reserved_for_second_factor: Generated<boolean>;
  default_second_factor: Generated<boolean>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface ImagesTable {
  id: string;
  instance_id: string;
  owner_id: string;
  content_type: string;
  bytes: Buffer;
  created_at: Timestamp;
}

export interface InstancesTable {
  id: string;
  application_id: string;
  environment: string;
  frontend_hosts: string[];
  proxy_url: string | null;
  home_url: string | null;
  allowed_origins: Generated<string[]>;
  publishable_key: string;
  settings: JsonWithDefault;
  settings_version: Generated<number>;
  created_at: Timestamp;
  updated_at: Timestamp;
  redirect_urls: JsonWithDefault;
}

export interface InvitationsTable {
  id: string;
  instance_id: string;
  email_address: string;
  public_metadata: JsonWithDefault;
  redirect_url: string | null;
  secret_id: string;
  expires_at: Timestamp;
  accepted_at: Timestamp | null;
  revoked_at: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface ListedIdentifiersTable {
  id: string;
  instance_id: string;
  list: string;
  identifier: string;
  identifier_type: string;
  invitation_id: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface MessagesTable {
  id: string;
  instance_id: string;
  channel: string;
  slug: string;
  recipient: string;
  user_id: string | null;
  identification_id: string | null;
  from_address: string | null;
  from_name: string | null;
  reply_to: string | null;
  subject: string | null;
  html: string | null;
  text: string;
  status: string;
  error: string | null;
  attempts: Generated<number>;
  sent_at: Timestamp | null;
  created_at: Timestamp;
}

export interface OneTimeSecretsTable {
  id: string;
  instance_id: string;
  purpose: string;
  subject_id: string;
  secret_hash: Buffer;
  payload: JsonWithDefault;
  attempts: Generated<number>;
  max_attempts: number;
  expires_at: Timestamp;
  consumed_at: Timestamp | null;
  revoked_at: Timestamp | null;
  created_at: Timestamp;
}

export interface PasskeysTable {
  id: string;
  instance_id: string;
  user_id: string;
  name: string | null;
  credential_id: string | null;
  public_key: Buffer | null;
  counter: Generated<number | string>;
  transports: Generated<string[]>;
  backed_up: Generated<boolean>;
  secret_id: string | null;
  verified_at: Timestamp | null;
  last_used_at: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface RateLimitsTable {
  instance_id: string;
  bucket: string;
  window_start: Timestamp;
  hits: number;
}

export interface ReverificationsTable {
  session_id: string;
  instance_id: string;
  facts: Json;
  expires_at: Timestamp;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface SatellitesTable {
  id: string;
  instance_id: string;
  name: string;
  proxy_url: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface SecretKeysTable {
  id: string;
  instance_id: string;
  name: string;
  secret_hash: Buffer;
  secret_encrypted: Buffer;
  created_at: Timestamp;
}

export interface SessionsTable {
  id: string;
  instance_id: string;
  client_id: string;
  user_id: string;
  status: string;
  actor: Json | null;
  last_active_organization_id: string | null;
  last_active_at: Timestamp;
  expire_at: Timestamp;
  abandon_at: Timestamp;
  first_factor_verified_at: Timestamp | null;
  second_factor_verified_at: Timestamp | null;
  ip_address: string | null;
  user_agent: string | null;
  city: string | null;
  country: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
  tasks: Generated<string[]>;
}

export interface SettingsSecretsTable {
  instance_id: string;
  path: string;
  secret_encrypted: Buffer;
  updated_at: Timestamp;
}

export interface SignInsTable {
  id: string;
  instance_id: string;
  client_id: string;
  status: string;
  identifier: string | null;
  user_id: string | null;
  facts: JsonWithDefault;
  created_session_id: string | null;
  abandon_at: Timestamp;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface SignUpsTable {
  id: string;
  instance_id: string;
  client_id: string;
  status: string;
  facts: JsonWithDefault;
  password_digest: string | null;
  created_session_id: string | null;
  created_user_id: string | null;
  abandon_at: Timestamp;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface SigningKeysTable {
  kid: string;
  instance_id: string;
  public_jwk: Json;
  private_key_encrypted: Buffer;
  created_at: Timestamp;
  retired_at: Timestamp | null;
}

export interface TotpsTable {
  id: string;
  instance_id: string;
  user_id: string;
  secret_encrypted: Buffer;
  verified_at: Timestamp | null;
  last_step: number | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface UsersTable {
  id: string;
  instance_id: string;
  external_id: string | null;
  username: string | null;
  first_name: string | null;
  last_name: string | null;
  locale: string | null;
  image_id: string | null;
  primary_email_address_id: string | null;
  primary_phone_number_id: string | null;
  password_digest: string | null;
  password_hasher: string | null;
  password_updated_at: Timestamp | null;
  password_version: Generated<number>;
  public_metadata: JsonWithDefault;
  private_metadata: JsonWithDefault;
  unsafe_metadata: JsonWithDefault;
  banned: Generated<boolean>;
  failed_attempts: Generated<number>;
  locked_at: Timestamp | null;
  locked_until: Timestamp | null;
  delete_self_enabled: Generated<boolean>;
  create_organization_enabled: Generated<boolean>;
  create_organizations_limit: number | null;
  bypass_client_trust: Generated<boolean>;
  legal_accepted_at: Timestamp | null;
  last_sign_in_at: Timestamp | null;
  last_active_at: Timestamp | null;
  search: Generated<string>;
  created_at: Timestamp;
  updated_at: Timestamp;
  totp_enabled: Generated<boolean>;
  backup_code_enabled: Generated<boolean>;
  mfa_enabled_at: Timestamp | null;
  mfa_disabled_at: Timestamp | null;
  password_compromised: Generated<boolean>;
}

export interface WaitlistEntriesTable {
  id: string;
  instance_id: string;
  email_address: string;
  status: string;
  invitation_id: string | null;
  invited_at: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface WebhookAttemptsTable {
  id: string;
  instance_id: string;
  delivery_id: string;
  trigger: string;
  status_code: number | null;
  response: Generated<string>;
  error: string | null;
  duration_ms: number;
  created_at: Timestamp;
}

export interface WebhookDeliveriesTable {
  id: string;
  instance_id: string;
  event_id: string;
  endpoint_id: string;
  status: string;
  attempts: Generated<number>;
  next_attempt_at: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface WebhookEndpointsTable {
  id: string;
  instance_id: string;
  url: string;
  description: Generated<string>;
  event_types: string[] | null;
  disabled: Generated<boolean>;
  secret_encrypted: Buffer;
  previous_secret_encrypted: Buffer | null;
  previous_secret_expires_at: Timestamp | null;
  failing_since: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface DB {
  applications: ApplicationsTable;
  backup_codes: BackupCodesTable;
  clients: ClientsTable;
  dev_browsers: DevBrowsersTable;
  events: EventsTable;
  external_accounts: ExternalAccountsTable;
  identifications: IdentificationsTable;
  images: ImagesTable;
  instances: InstancesTable;
  invitations: InvitationsTable;
  listed_identifiers: ListedIdentifiersTable;
  messages: MessagesTable;
  one_time_secrets: OneTimeSecretsTable;
  passkeys: PasskeysTable;
  rate_limits: RateLimitsTable;
  reverifications: ReverificationsTable;
  satellites: SatellitesTable;
  secret_keys: SecretKeysTable;
  sessions: SessionsTable;
  settings_secrets: SettingsSecretsTable;
  sign_ins: SignInsTable;
  sign_ups: SignUpsTable;
  signing_keys: SigningKeysTable;
  totps: TotpsTable;
  users: UsersTable;
  waitlist_entries: WaitlistEntriesTable;
  webhook_attempts: WebhookAttemptsTable;
  webhook_deliveries: WebhookDeliveriesTable;
  webhook_endpoints: WebhookEndpointsTable;
}
