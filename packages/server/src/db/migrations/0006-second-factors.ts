/** Authenticator apps, backup codes, what a user has of them, and what a session still has to do. */
export const sql = `
alter table users add column totp_enabled boolean not null default false;
alter table users add column backup_code_enabled boolean not null default false;
alter table users add column mfa_enabled_at timestamptz;
alter table users add column mfa_disabled_at timestamptz;

alter table sessions add column tasks text[] not null default '{}';

create table totps (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  user_id text not null references users (id) on delete cascade,
  secret_encrypted bytea not null,
  verified_at timestamptz,
  last_step integer,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index totps_verified on totps (instance_id, user_id) where verified_at is not null;
create unique index totps_pending on totps (instance_id, user_id) where verified_at is null;

create table backup_codes (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  user_id text not null references users (id) on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  created_at timestamptz not null
);
create unique index backup_codes_code on backup_codes (instance_id, user_id, code_hash);
`;
