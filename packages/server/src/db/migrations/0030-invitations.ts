/** Invitations by mail. The hash of the ticket is with the other one-time secrets. */
export const sql = `
create table invitations (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  email_address text not null,
  public_metadata jsonb not null default '{}',
  redirect_url text,
  secret_id text not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index invitations_created_at on invitations (instance_id, created_at desc, id desc);
create index invitations_email_address on invitations (instance_id, email_address);
`;
