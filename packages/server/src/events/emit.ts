import { sql, type Insertable } from "kysely";
import type { InstanceContext } from "../context.ts";
import type { EventsTable } from "../db/schema.gen.ts";
import { newId } from "../lib/ids.ts";
import { eventData, type EventSubjects, type EventType } from "./catalog.ts";

/** The row of an event that happens now, with its payload as the exact text that receivers get. */
export function newEvent<Type extends EventType>(
  ctx: InstanceContext,
  type: Type,
  subject: EventSubjects[Type],
): Insertable<EventsTable> {
  const now = ctx.clock.now();
  const payload = JSON.stringify({
    data: eventData[type](ctx, subject),
    event_attributes: { http_request: { client_ip: ctx.request?.ip ?? "", user_agent: ctx.request?.userAgent ?? "" } },
    instance_id: ctx.instance.id,
    object: "event",
    timestamp: now.getTime(),
    type,
  });
  return { id: newId("event", now), instance_id: ctx.instance.id, type, payload, created_at: now };
}

/**
 * Writes an event to the outbox in the transaction of the change it tells of: both happen or neither. The payload is
 * rendered now. Every enabled endpoint that wants the event gets a delivery.
 */
export async function emit<Type extends EventType>(
  tx: InstanceContext,
  type: Type,
  subject: EventSubjects[Type],
): Promise<void> {
  if (!tx.afterCommit) throw new Error(`The event ${type} was emitted outside a transaction.`);
  const { id, payload, created_at: now } = newEvent(tx, type, subject);
  const { rows: endpoints } = await sql<{ id: string }>`
    with event as (
      insert into events (id, instance_id, type, payload, created_at)
      values (${id}, ${tx.instance.id}, ${type}, ${payload}, ${now})
    )
    select id from webhook_endpoints
    where instance_id = ${tx.instance.id} and not disabled
      and (event_types is null or event_types @> array[${type}::text])`.execute(tx.db);
  if (endpoints.length === 0) return;
  const deliveries = endpoints.map((endpoint) => ({
    id: newId("delivery", now),
    instance_id: tx.instance.id,
    event_id: id,
    endpoint_id: endpoint.id,
    status: "pending",
    next_attempt_at: now,
    created_at: now,
    updated_at: now,
  }));
  await tx.db.insertInto("webhook_deliveries").values(deliveries).execute();
  await tx.jobs.enqueue(
    tx,
    "deliver-webhook",
    deliveries.map((delivery) => ({ deliveryId: delivery.id, instanceId: tx.instance.id })),
  );
}
