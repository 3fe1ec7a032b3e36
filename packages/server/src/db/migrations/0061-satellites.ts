/** Further domains of an instance, whose visitors are those of its primary domain. */
export const sql = `
create table satellites (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  name text not null unique,
  proxy_url text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index satellites_instance on satellites (instance_id);
`;
