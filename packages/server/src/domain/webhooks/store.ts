import type { Selectable, Updateable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { WebhookAttemptsTable, WebhookDeliveriesTable, WebhookEndpointsTable } from "../../db/schema.gen.ts";
import type { Attempt, Delivery, DeliveryStatus, Endpoint } from "./endpoint.ts";

export interface StoredEndpoint extends Endpoint {
  secretEncrypted: Buffer;
  previousSecretEncrypted: Buffer | null;
  previousSecretExpiresAt: Date | null;
  failingSince: Date | null;
}

function toEndpoint(row: Selectable<WebhookEndpointsTable>): StoredEndpoint {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    eventTypes: row.event_types,
    disabled: row.disabled,
    secretEncrypted: row.secret_encrypted,
    previousSecretEncrypted: row.previous_secret_encrypted,
    previousSecretExpiresAt: row.previous_secret_expires_at,
    failingSince: row.failing_since,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export async function insertEndpoint(
  db: Db,
  instanceId: string,
  endpoint: {
    id: string;
    url: string;
    description: string;
    eventTypes: readonly string[] | null;
    secretEncrypted: Buffer;
    now: Date;
  },
): Promise<StoredEndpoint> {
  const row = await db
    .insertInto("webhook_endpoints")
    .values({
      id: endpoint.id,
      instance_id: instanceId,
      url: endpoint.url,
      description: endpoint.description,
      event_types: endpoint.eventTypes ? [...endpoint.eventTypes] : null,
      disabled: false,
      secret_encrypted: endpoint.secretEncrypted,
      created_at: endpoint.now,
      updated_at: endpoint.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toEndpoint(row);
}

export async function selectEndpoint(db: Db, instanceId: string, id: string): Promise<StoredEndpoint | undefined> {
  const row = await db
    .selectFrom("webhook_endpoints")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toEndpoint(row);
}

export async function selectEndpoints(db: Db, instanceId: string): Promise<StoredEndpoint[]> {
  const rows = await db
    .selectFrom("webhook_endpoints")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(toEndpoint);
}

export async function updateEndpointRow(
  db: Db,
  instanceId: string,
  id: string,
  change: Updateable<WebhookEndpointsTable>,
): Promise<StoredEndpoint | undefined> {
  const row = await db
    .updateTable("webhook_endpoints")
    .set(change)
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row && toEndpoint(row);
}

export async function deleteEndpointRow(db: Db, instanceId: string, id: string): Promise<void> {
  await db.deleteFrom("webhook_endpoints").where("instance_id", "=", instanceId).where("id", "=", id).execute();
}

type DeliveryRow = Selectable<WebhookDeliveriesTable> & { event_type: string };

const toDelivery = (row: DeliveryRow): Delivery => ({
  id: row.id,
  eventId: row.event_id,
  eventType: row.event_type,
  endpointId: row.endpoint_id,
  status: row.status as DeliveryStatus,
  attempts: row.attempts,
  nextAttemptAt: row.next_attempt_at,
  createdAt: row.created_at,
});

function deliveries(db: Db, instanceId: string) {
  return db
    .selectFrom("webhook_deliveries")
    .innerJoin("events", "events.id", "webhook_deliveries.event_id")
    .selectAll("webhook_deliveries")
    .select("events.type as event_type")
    .where("webhook_deliveries.instance_id", "=", instanceId);
}

export async function selectDelivery(db: Db, instanceId: string, id: string): Promise<Delivery | undefined> {
  const row = await deliveries(db, instanceId).where("webhook_deliveries.id", "=", id).executeTakeFirst();
  return row && toDelivery(row);
}

export async function selectDeliveries(
  db: Db,
  instanceId: string,
  endpointId: string,
  page: { limit: number; offset: number },
): Promise<Delivery[]> {
  const rows = await deliveries(db, instanceId)
    .where("webhook_deliveries.endpoint_id", "=", endpointId)
    .orderBy("webhook_deliveries.created_at", "desc")
    .orderBy("webhook_deliveries.id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toDelivery);
}

export async function selectPayload(db: Db, instanceId: string, eventId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("events")
    .select("payload")
    .where("instance_id", "=", instanceId)
    .where("id", "=", eventId)
    .executeTakeFirst();
  return row?.payload;
}

export async function updateDeliveryRow(
  db: Db,
  instanceId: string,
  id: string,
  change: Updateable<WebhookDeliveriesTable>,
): Promise<void> {
  await db
    .updateTable("webhook_deliveries")
    .set(change)
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .execute();
}

export async function insertAttempt(db: Db, instanceId: string, deliveryId: string, attempt: Attempt): Promise<void> {
  await db
    .insertInto("webhook_attempts")
    .values({
      id: attempt.id,
      instance_id: instanceId,
      delivery_id: deliveryId,
      trigger: attempt.trigger,
      status_code: attempt.statusCode,
      response: attempt.response,
      error: attempt.error,
      duration_ms: attempt.durationMs,
      created_at: attempt.createdAt,
    })
    .execute();
}

export async function selectAttempts(db: Db, instanceId: string, deliveryId: string): Promise<Attempt[]> {
  const rows: Selectable<WebhookAttemptsTable>[] = await db
    .selectFrom("webhook_attempts")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("delivery_id", "=", deliveryId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    trigger: row.trigger as Attempt["trigger"],
    statusCode: row.status_code,
    response: row.response,
    error: row.error,
    durationMs: row.duration_ms,
    createdAt: row.created_at,
  }));
}
