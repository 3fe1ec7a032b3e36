import type { InstanceContext } from "../../context.ts";
import { egress } from "../../adapters/egress.ts";
import { withTransaction } from "../../db/transaction.ts";
import { addSeconds } from "../../lib/clock.ts";
import { notFound } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { isDevelopment } from "../instances/index.ts";
import { DISABLE_AFTER_SECONDS, RETRY_LADDER, type Attempt, type Delivery } from "./endpoint.ts";
import { validSecrets } from "./manage-endpoints.ts";
import { signatureHeaders } from "../../crypto/webhook-signature.ts";
import {
  insertAttempt,
  selectAttempts,
  selectDeliveries,
  selectDelivery,
  selectEndpoint,
  selectPayload,
  updateDeliveryRow,
  updateEndpointRow,
  type StoredEndpoint,
} from "./store.ts";

const TIMEOUT_MS = 15_000;
const MAX_RESPONSE_BYTES = 4_096;

interface Outcome {
  attempt: Attempt;
  delivered: boolean;
  /** The receiver asked for no further attempts. */
  aborted: boolean;
}

/** Makes one attempt of a pending delivery and arranges the next when it fails. */
export async function deliver(ctx: InstanceContext, deliveryId: string): Promise<void> {
  const delivery = await selectDelivery(ctx.db, ctx.instance.id, deliveryId);
  if (!delivery || delivery.status !== "pending") return;
  const endpoint = await selectEndpoint(ctx.db, ctx.instance.id, delivery.endpointId);
  const payload = await selectPayload(ctx.db, ctx.instance.id, delivery.eventId);
  if (!endpoint || payload === undefined || endpoint.disabled) {
    await updateDeliveryRow(ctx.db, ctx.instance.id, delivery.id, {
      status: "canceled",
      next_attempt_at: null,
      updated_at: ctx.clock.now(),
    });
    return;
  }
  const outcome = await attempt(ctx, endpoint, delivery, payload, "scheduled");
  await withTransaction(ctx, (tx) => record(tx, endpoint, delivery, outcome));
}

async function attempt(
  ctx: InstanceContext,
  endpoint: StoredEndpoint,
  delivery: Delivery,
  payload: string,
  trigger: Attempt["trigger"],
): Promise<Outcome> {
  const now = ctx.clock.now();
  const started = performance.now();
  const base = { id: newId("attempt", now), trigger, createdAt: now };
  const finish = (result: Pick<Attempt, "statusCode" | "response" | "error">): Attempt => ({
    ...base,
    ...result,
    durationMs: Math.round(performance.now() - started),
  });
  try {
    const response = await egress({
      url: endpoint.url,
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "Latchkey-Webhooks/1",
        ...signatureHeaders(delivery.eventId, now, payload, validSecrets(ctx, endpoint)),
      },
      body: payload,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_RESPONSE_BYTES,
      allowPrivate: isDevelopment(ctx.instance) || ctx.config.allowPrivateWebhooks,
    });
    return {
      attempt: finish({ statusCode: response.status, response: response.body.replaceAll("\0", ""), error: null }),
      delivered: response.status >= 200 && response.status < 300,
      aborted: response.headers["webhook-delivery"] === "abort-message",
    };
  } catch (error) {
    return {
      attempt: finish({
        statusCode: null,
        response: "",
        error: error instanceof Error ? error.message : String(error),
      }),
      delivered: false,
      aborted: false,
    };
  }
}

async function record(
  tx: InstanceContext,
  endpoint: StoredEndpoint,
  delivery: Delivery,
  { attempt: made, delivered, aborted }: Outcome,
): Promise<void> {
  const now = tx.clock.now();
  await insertAttempt(tx.db, tx.instance.id, delivery.id, made);
  const wait = RETRY_LADDER[delivery.attempts];
  const isLast = wait === undefined || aborted;
  const next = delivered || isLast ? null : addSeconds(now, wait);
  await updateDeliveryRow(tx.db, tx.instance.id, delivery.id, {
    attempts: delivery.attempts + 1,
    status: delivered ? "delivered" : isLast ? "failed" : "pending",
    next_attempt_at: next,
    updated_at: now,
  });
  if (next)
    await tx.jobs.enqueue(tx, "deliver-webhook", [{ deliveryId: delivery.id, instanceId: tx.instance.id }], next);
  await noteHealth(tx, endpoint, delivered, now);
}

/** An endpoint that has only failed for days is switched off. */
async function noteHealth(tx: InstanceContext, endpoint: StoredEndpoint, delivered: boolean, now: Date): Promise<void> {
  if (delivered) {
    if (endpoint.failingSince) await updateEndpointRow(tx.db, tx.instance.id, endpoint.id, { failing_since: null });
    return;
  }
  if (!endpoint.failingSince) await updateEndpointRow(tx.db, tx.instance.id, endpoint.id, { failing_since: now });
  else if (addSeconds(endpoint.failingSince, DISABLE_AFTER_SECONDS) <= now) {
    await updateEndpointRow(tx.db, tx.instance.id, endpoint.id, { disabled: true, updated_at: now });
    tx.log.warn(
      { instance_id: tx.instance.id, endpoint_id: endpoint.id },
      "webhook endpoint disabled: it has only failed for five days",
    );
  }
}

/** Sends the message of a delivery once more, at once and whatever its state. @throws resource_not_found */
export async function resend(ctx: InstanceContext, deliveryId: string): Promise<Delivery> {
  const delivery = await requireDelivery(ctx, deliveryId);
  const endpoint = await selectEndpoint(ctx.db, ctx.instance.id, delivery.endpointId);
  const payload = await selectPayload(ctx.db, ctx.instance.id, delivery.eventId);
  if (!endpoint || payload === undefined) throw notFound("webhook delivery");
  const outcome = await attempt(ctx, endpoint, delivery, payload, "manual");
  await insertAttempt(ctx.db, ctx.instance.id, delivery.id, outcome.attempt);
  if (outcome.delivered)
    await updateDeliveryRow(ctx.db, ctx.instance.id, delivery.id, {
      status: "delivered",
      next_attempt_at: null,
      updated_at: ctx.clock.now(),
    });
  return requireDelivery(ctx, deliveryId);
}

/** @throws resource_not_found */
export async function requireDelivery(ctx: InstanceContext, id: string): Promise<Delivery> {
  const delivery = await selectDelivery(ctx.db, ctx.instance.id, id);
  if (!delivery) throw notFound("webhook delivery");
  return delivery;
}

export const findDeliveries = (
  ctx: InstanceContext,
  endpointId: string,
  page: { limit: number; offset: number },
): Promise<Delivery[]> => selectDeliveries(ctx.db, ctx.instance.id, endpointId, page);
export const findAttempts = (ctx: InstanceContext, deliveryId: string): Promise<Attempt[]> =>
  selectAttempts(ctx.db, ctx.instance.id, deliveryId);
