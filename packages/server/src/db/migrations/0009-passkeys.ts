/** Passkeys; one that waits for its registration has no credential yet. */
export const sql = `
create table passkeys (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  user_id text not null references users (id) on delete cascade,
  name text,
  credential_id text,
  public_key bytea,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  backed_up boolean not null default false,
  secret_id text,
  verified_at timestamptz,
  last_used_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint passkeys_registered check ((verified_at is null) = (credential_id is null) and (verified_at is null) = (public_key is null))
);
create unique index passkeys_credential on passkeys (instance_id, credential_id) where credential_id is not null;
create index passkeys_user on passkeys (instance_id, user_id);
`;
