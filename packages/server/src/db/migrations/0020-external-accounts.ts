/** Accounts of users with social providers, and the secrets of settings, which the settings document leaves out. */
export const sql = `
create table external_accounts (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  user_id text not null references users (id) on delete cascade,
  identification_id text not null,
  strategy text not null,
  status text not null check (status in ('unverified', 'verified')),
  issuer text,
  subject text,
  email_address text,
  email_address_verified boolean not null default false,
  first_name text,
  last_name text,
  username text,
  image_url text,
  scopes text not null default '',
  error jsonb,
  tokens_encrypted bytea,
  tokens_expire_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (status = 'unverified' or (issuer is not null and subject is not null))
);
create unique index external_accounts_subject on external_accounts (instance_id, strategy, issuer, subject) where status = 'verified';
create index external_accounts_user on external_accounts (user_id);

create table settings_secrets (
  instance_id text not null references instances (id) on delete cascade,
  path text not null,
  secret_encrypted bytea not null,
  updated_at timestamptz not null,
  primary key (instance_id, path)
);
`;
