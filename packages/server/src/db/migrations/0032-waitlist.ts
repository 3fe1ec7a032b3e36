/** People who wait to be let in. */
export const sql = `
create table waitlist_entries (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  email_address text not null,
  status text not null check (status in ('pending', 'invited', 'rejected', 'completed')),
  invitation_id text,
  invited_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index waitlist_entries_email_address on waitlist_entries (instance_id, email_address);
create index waitlist_entries_created_at on waitlist_entries (instance_id, created_at desc, id desc);
create index waitlist_entries_invited_at on waitlist_entries (instance_id, invited_at);
`;
