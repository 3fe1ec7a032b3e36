/** A session whose holder proves again who they are. */
export const sql = `
create table reverifications (
  session_id text primary key references sessions (id) on delete cascade,
  instance_id text not null references instances (id) on delete cascade,
  facts jsonb not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index reverifications_instance on reverifications (instance_id);
`;
