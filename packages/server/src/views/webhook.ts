import type { Attempt, Delivery, Endpoint } from "../domain/webhooks/endpoint.ts";
import { ms } from "./time.ts";

export function endpointView(endpoint: Endpoint) {
  return {
    object: "webhook_endpoint" as const,
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    event_types: endpoint.eventTypes ? [...endpoint.eventTypes] : null,
    disabled: endpoint.disabled,
    created_at: endpoint.createdAt.getTime(),
    updated_at: endpoint.updatedAt.getTime(),
  };
}

export function deliveryView(delivery: Delivery) {
  return {
    object: "webhook_delivery" as const,
    id: delivery.id,
    event_id: delivery.eventId,
    event_type: delivery.eventType,
    endpoint_id: delivery.endpointId,
    status: delivery.status,
    attempts: delivery.attempts,
    next_attempt_at: ms(delivery.nextAttemptAt),
    created_at: delivery.createdAt.getTime(),
  };
}

export function attemptView(attempt: Attempt) {
  return {
    object: "webhook_attempt" as const,
    id: attempt.id,
    trigger: attempt.trigger,
    status_code: attempt.statusCode,
    response: attempt.response,
    error: attempt.error,
    duration_ms: attempt.durationMs,
    created_at: attempt.createdAt.getTime(),
  };
}
