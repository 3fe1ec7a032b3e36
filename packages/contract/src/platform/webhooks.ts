import { z } from "zod";
import { id, optionalFlag, optionalText, page, text } from "../fields.ts";
import { milliseconds } from "../registry.ts";
import { DeletedObject } from "../resources/index.ts";
import { platform } from "./routes.ts";

const Endpoint = z.object({
  object: z.literal("webhook_endpoint"),
  id: z.string(),
  url: z.string(),
  description: z.string(),
  event_types: z.array(z.string()).nullable(),
  disabled: z.boolean(),
  created_at: milliseconds(),
  updated_at: milliseconds(),
});

const Secret = z.object({ object: z.literal("webhook_secret"), secret: z.string() });

const Attempt = z.object({
  object: z.literal("webhook_attempt"),
  id: z.string(),
  trigger: z.enum(["scheduled", "manual"]),
  status_code: z.int().nullable(),
  response: z.string(),
  error: z.string().nullable(),
  duration_ms: z.int(),
  created_at: milliseconds(),
});

const Delivery = z.object({
  object: z.literal("webhook_delivery"),
  id: z.string(),
  event_id: z.string(),
  event_type: z.string(),
  endpoint_id: z.string(),
  status: z.enum(["pending", "delivered", "failed", "canceled"]),
  attempts: z.int(),
  next_attempt_at: milliseconds().nullable(),
  created_at: milliseconds(),
});

const endpointPath = z.object({ endpoint_id: id() });
const deliveryPath = z.object({ delivery_id: id() });
const eventTypes = z.array(z.string().max(64)).max(100).nullable().optional();
const base = "/platform/v1/webhook_endpoints";

export const listWebhookEndpoints = platform({
  id: "listWebhookEndpoints",
  method: "GET",
  path: base,
  summary: "The instance's webhook endpoints",
  response: z.array(Endpoint),
});

export const createWebhookEndpoint = platform({
  id: "createWebhookEndpoint",
  method: "POST",
  path: base,
  summary: "Adds an endpoint; its signing secret is in the answer",
  body: z.object({
    url: text(2_000),
    description: optionalText(500),
    event_types: eventTypes,
    secret: optionalText(256),
  }),
  response: Endpoint.extend({ secret: z.string() }),
  errors: ["webhook_endpoint_url_invalid", "form_param_value_invalid"],
});

export const getWebhookEndpoint = platform({
  id: "getWebhookEndpoint",
  method: "GET",
  path: `${base}/{endpoint_id}`,
  summary: "One endpoint",
  params: endpointPath,
  response: Endpoint,
  errors: ["resource_not_found"],
});

export const updateWebhookEndpoint = platform({
  id: "updateWebhookEndpoint",
  method: "PATCH",
  path: `${base}/{endpoint_id}`,
  summary: "Changes an endpoint; null event_types means every event",
  params: endpointPath,
  body: z.object({
    url: optionalText(2_000),
    description: optionalText(500),
    event_types: eventTypes,
    disabled: optionalFlag(),
  }),
  response: Endpoint,
  errors: ["resource_not_found", "webhook_endpoint_url_invalid"],
});

export const deleteWebhookEndpoint = platform({
  id: "deleteWebhookEndpoint",
  method: "DELETE",
  path: `${base}/{endpoint_id}`,
  summary: "Removes an endpoint; pending attempts stop",
  params: endpointPath,
  response: DeletedObject,
  errors: ["resource_not_found"],
});

export const getWebhookSecret = platform({
  id: "getWebhookSecret",
  method: "GET",
  path: `${base}/{endpoint_id}/secret`,
  summary: "The endpoint's signing secret",
  params: endpointPath,
  response: Secret,
  errors: ["resource_not_found"],
});

export const rotateWebhookSecret = platform({
  id: "rotateWebhookSecret",
  method: "POST",
  path: `${base}/{endpoint_id}/secret/rotate`,
  summary: "A new signing secret; the old one keeps signing beside it for a day",
  params: endpointPath,
  response: Secret,
  errors: ["resource_not_found"],
});

export const listWebhookDeliveries = platform({
  id: "listWebhookDeliveries",
  method: "GET",
  path: `${base}/{endpoint_id}/deliveries`,
  summary: "Deliveries to an endpoint, newest first",
  params: endpointPath,
  query: z.object(page),
  response: z.array(Delivery),
  errors: ["resource_not_found"],
});

export const listWebhookAttempts = platform({
  id: "listWebhookAttempts",
  method: "GET",
  path: "/platform/v1/webhook_deliveries/{delivery_id}/attempts",
  summary: "The attempts of one delivery",
  params: deliveryPath,
  response: z.array(Attempt),
  errors: ["resource_not_found"],
});

export const resendWebhookDelivery = platform({
  id: "resendWebhookDelivery",
  method: "POST",
  path: "/platform/v1/webhook_deliveries/{delivery_id}/resend",
  summary: "Sends the same message once more",
  params: deliveryPath,
  response: Delivery,
  errors: ["resource_not_found"],
});
