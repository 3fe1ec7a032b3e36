/** Identifiers that may, or may not, use an instance. */
export const sql = `
create table listed_identifiers (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  list text not null check (list in ('allow', 'block')),
  identifier text not null,
  identifier_type text not null check (identifier_type in ('email_address', 'phone_number')),
  invitation_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index listed_identifiers_identifier on listed_identifiers (instance_id, list, identifier);
create index listed_identifiers_created_at on listed_identifiers (instance_id, list, created_at desc, id desc);
`;
