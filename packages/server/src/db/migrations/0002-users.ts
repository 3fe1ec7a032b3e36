/** Users, what identifies them and their images. */
export const sql = `
create table users (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  external_id text,
  username text,
  first_name text,
  last_name text,
  locale text,
  image_id text,
  primary_email_address_id text,
  primary_phone_number_id text,
  password_digest text,
  password_hasher text,
  password_updated_at timestamptz,
  password_version integer not null default 0,
  public_metadata jsonb not null default '{}',
  private_metadata jsonb not null default '{}',
  unsafe_metadata jsonb not null default '{}',
  banned boolean not null default false,
  failed_attempts integer not null default 0,
  locked_at timestamptz,
  locked_until timestamptz,
  delete_self_enabled boolean not null default true,
  create_organization_enabled boolean not null default true,
  create_organizations_limit integer,
  bypass_client_trust boolean not null default false,
  legal_accepted_at timestamptz,
  last_sign_in_at timestamptz,
  last_active_at timestamptz,
  search text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index users_external_id on users (instance_id, external_id) where external_id is not null;
create unique index users_username on users (instance_id, lower(username)) where username is not null;
create index users_created_at on users (instance_id, created_at desc, id desc);
create index users_updated_at on users (instance_id, updated_at);
create index users_last_active_at on users (instance_id, last_active_at);
create index users_last_sign_in_at on users (instance_id, last_sign_in_at);
create index users_first_name on users (instance_id, first_name);
create index users_last_name on users (instance_id, last_name);
create index users_search on users using gin (search gin_trgm_ops) with (fastupdate = off);

create table identifications (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  user_id text not null references users (id) on delete cascade,
  type text not null check (type in ('email_address', 'phone_number')),
  value text not null,
  status text not null check (status in ('unverified', 'verified', 'reserved')),
  strategy text,
  verified_at timestamptz,
  secret_id text,
  reserved_for_second_factor boolean not null default false,
  default_second_factor boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index identifications_claimed on identifications (instance_id, type, value) where status in ('verified', 'reserved');
create index identifications_value on identifications (instance_id, type, value);
create index identifications_user on identifications (user_id);

create table images (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  owner_id text not null,
  content_type text not null,
  bytes bytea not null,
  created_at timestamptz not null
);
create index images_owner on images (instance_id, owner_id);
`;
