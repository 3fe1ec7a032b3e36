/** Applications, their instances, keys and the settings document. */
export const sql = `
create extension if not exists pg_trgm;

create table applications (
  id text primary key,
  name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table instances (
  id text primary key,
  application_id text not null references applications (id) on delete cascade,
  environment text not null check (environment in ('development', 'production')),
  frontend_hosts text[] not null,
  proxy_url text,
  home_url text,
  allowed_origins text[] not null default '{}',
  publishable_key text not null unique,
  settings jsonb not null default '{}',
  settings_version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index instances_frontend_hosts on instances using gin (frontend_hosts);

create table secret_keys (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  name text not null,
  secret_hash bytea not null unique,
  secret_encrypted bytea not null,
  created_at timestamptz not null
);
create index secret_keys_instance on secret_keys (instance_id);

create table signing_keys (
  kid text not null,
  instance_id text not null references instances (id) on delete cascade,
  public_jwk jsonb not null,
  private_key_encrypted bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (instance_id, kid)
);

create unlogged table rate_limits (
  instance_id text not null,
  bucket text not null,
  window_start timestamptz not null,
  hits integer not null,
  primary key (instance_id, bucket)
);
`;
