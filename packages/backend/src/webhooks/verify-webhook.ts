import { readEnv } from "../client/env.ts";
import type { WebhookEvent } from "./events.ts";
import { verifySignature, WebhookVerificationError } from "./signature.ts";

/** How `verifyWebhook` finds its secret. */
export interface VerifyWebhookOptions {
  /** `whsec_…`. Default: the environment variable `CLERK_WEBHOOK_SIGNING_SECRET`. */
  signingSecret?: string;
}

/**
 * Reads a webhook request and answers its event once its signature has been verified. Both header families are understood: `svix-*` and
 * `webhook-*` (Standard Webhooks).
 * @throws WebhookVerificationError when the secret or a header is missing, the delivery is older than five minutes, or nothing matches.
 */
export async function verifyWebhook(request: Request, options: VerifyWebhookOptions = {}): Promise<WebhookEvent> {
  const secret = options.signingSecret ?? readEnv("CLERK_WEBHOOK_SIGNING_SECRET");
  if (!secret) {
    throw new WebhookVerificationError(
      "The signing secret of the webhook is missing. Set CLERK_WEBHOOK_SIGNING_SECRET, or pass `signingSecret`.",
    );
  }
  const body = new Uint8Array(await request.arrayBuffer());
  await verifySignature({ ...deliveryHeaders(request.headers), body }, secret);
  return eventOf(new TextDecoder().decode(body));
}

function deliveryHeaders(headers: Headers): { id: string; timestamp: string; signatures: string } {
  const family = headers.get("svix-id") ? "svix" : "webhook";
  const read = (name: string): string => {
    const value = headers.get(`${family}-${name}`);
    if (!value) throw new WebhookVerificationError(`The webhook has no header ${family}-${name}.`);
    return value;
  };
  return { id: read("id"), timestamp: read("timestamp"), signatures: read("signature") };
}

function eventOf(body: string): WebhookEvent {
  const { type, data, event_attributes } = JSON.parse(body) as WebhookEvent;
  return { type, object: "event", data, event_attributes } as WebhookEvent;
}
