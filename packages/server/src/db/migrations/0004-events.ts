/** The outbox, webhook endpoints with their deliveries, and messages to people. */
export const sql = `
create table events (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  type text not null,
  payload text not null,
  created_at timestamptz not null
);
create index events_created_at on events (instance_id, created_at desc);

create table webhook_endpoints (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  url text not null,
  description text not null default '',
  event_types text[],
  disabled boolean not null default false,
  secret_encrypted bytea not null,
  previous_secret_encrypted bytea,
  previous_secret_expires_at timestamptz,
  failing_since timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index webhook_endpoints_instance on webhook_endpoints (instance_id);

create table webhook_deliveries (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  event_id text not null references events (id) on delete cascade,
  endpoint_id text not null references webhook_endpoints (id) on delete cascade,
  status text not null check (status in ('pending', 'delivered', 'failed', 'canceled')),
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index webhook_deliveries_event on webhook_deliveries (instance_id, event_id);
create index webhook_deliveries_endpoint on webhook_deliveries (endpoint_id, created_at desc);

create table webhook_attempts (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  delivery_id text not null references webhook_deliveries (id) on delete cascade,
  trigger text not null check (trigger in ('scheduled', 'manual')),
  status_code integer,
  response text not null default '',
  error text,
  duration_ms integer not null,
  created_at timestamptz not null
);
create index webhook_attempts_delivery on webhook_attempts (instance_id, delivery_id, created_at);

create table messages (
  id text primary key,
  instance_id text not null references instances (id) on delete cascade,
  channel text not null check (channel in ('email')),
  slug text not null,
  recipient text not null,
  user_id text,
  identification_id text,
  from_address text not null,
  from_name text,
  reply_to text,
  subject text not null,
  html text not null,
  text text not null,
  status text not null check (status in ('queued', 'sent', 'failed')),
  error text,
  attempts integer not null default 0,
  sent_at timestamptz,
  created_at timestamptz not null
);
create index messages_created_at on messages (instance_id, created_at desc);
`;
