/** Browser clients, sessions, sign-in and sign-up attempts and every one-time secret. */
export const sql = `
create table clients (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  token_hash bytea not null,
  last_active_session_id text,
  last_authentication_strategy text,
  sign_in_id text,
  sign_up_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index clients_created_at on clients (instance_id, created_at desc);

create table dev_browsers (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  token_hash bytea not null unique,
  client_id text references clients (id) on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index dev_browsers_instance on dev_browsers (instance_id);

create table sessions (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  client_id text not null references clients (id) on delete cascade,
  user_id text not null references users (id) on delete cascade,
  status text not null check (status in ('active', 'pending', 'ended', 'expired', 'removed', 'abandoned', 'replaced', 'revoked')),
  actor jsonb,
  last_active_organization_id text,
  last_active_at timestamptz not null,
  expire_at timestamptz not null,
  abandon_at timestamptz not null,
  first_factor_verified_at timestamptz,
  second_factor_verified_at timestamptz,
  ip_address text,
  user_agent text,
  city text,
  country text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sessions_client on sessions (client_id);
create index sessions_user on sessions (user_id, status);
create index sessions_instance on sessions (instance_id, created_at desc);

create table sign_ins (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  client_id text not null references clients (id) on delete cascade,
  status text not null,
  identifier text,
  user_id text references users (id) on delete set null,
  facts jsonb not null default '{}',
  created_session_id text,
  abandon_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sign_ins_client on sign_ins (instance_id, client_id);

create table sign_ups (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  client_id text not null references clients (id) on delete cascade,
  status text not null,
  facts jsonb not null default '{}',
  password_digest text,
  created_session_id text,
  created_user_id text,
  abandon_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sign_ups_client on sign_ups (instance_id, client_id);

create table one_time_secrets (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  purpose text not null,
  subject_id text not null,
  secret_hash bytea not null,
  payload jsonb not null default '{}',
  attempts integer not null default 0,
  max_attempts integer not null,
  expires_at timestamptz not null,
  consumed_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null
);
create unique index one_time_secrets_secret on one_time_secrets (instance_id, purpose, secret_hash) where max_attempts = 0;
create index one_time_secrets_subject on one_time_secrets (instance_id, purpose, subject_id, created_at desc);
create index one_time_secrets_expiry on one_time_secrets (expires_at);
`;
