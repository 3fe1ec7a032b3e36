import type { VerifyWebhookOptions } from "@latchkey/backend/webhooks";
import type { WebhookEvent } from "@latchkey/backend/webhooks";
import { verifyWebhook as verifyRequest } from "@latchkey/backend/webhooks";
import type { RequestLike } from "./get-auth.ts";
import { headersOf } from "./get-auth.ts";

/** A request of an API route in the Pages Router, whose body Next has parsed. */
export interface PagesApiRequest extends RequestLike {
  body?: unknown;
}

/**
 * Verifies a webhook and answers its event. Takes the request of a route handler, or that of an API route of the Pages Router, whose parsed
 * body is written out again: the platform signs bodies that survive it.
 * @throws WebhookVerificationError
 */
export function verifyWebhook(
  request: Request | PagesApiRequest,
  options?: VerifyWebhookOptions,
): Promise<WebhookEvent> {
  return verifyRequest(request instanceof Request ? request : toWebRequest(request), options);
}

const signatureHeaders = [
  "svix-id",
  "svix-timestamp",
  "svix-signature",
  "webhook-id",
  "webhook-timestamp",
  "webhook-signature",
];

function toWebRequest(request: PagesApiRequest): Request {
  const given = headersOf(request);
  const headers = new Headers();
  for (const name of signatureHeaders) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  const body = typeof request.body === "string" ? request.body : JSON.stringify(request.body ?? null);
  return new Request("https://webhook.invalid/", { method: "POST", headers, body });
}
