import { z } from "zod";
import { milliseconds } from "../registry.ts";
import { BapiUser, BapiWaitlistEntry, DeletedObject, WebhookSession } from "../resources/index.ts";
import { WebhookEmail } from "./email.ts";
import { WebhookTextMessage } from "./text-message.ts";

/** One event type: when it is sent, and the schema of its `data`. */
export interface WebhookEvent {
  readonly summary: string;
  readonly data: z.ZodType;
}

const event = (summary: string, data: z.ZodType): WebhookEvent => ({ summary, data });

/** Every event that webhook endpoints can receive, by type. */
export const webhookEvents = {
  "user.created": event("A user was created", BapiUser),
  "user.updated": event("A user or one of its identifications changed", BapiUser),
  "user.deleted": event("A user was deleted", DeletedObject),
  "session.created": event("A session began", WebhookSession),
  "session.pending": event("A session began with tasks left to do", WebhookSession),
  "session.ended": event("A session was ended", WebhookSession),
  "session.removed": event("A session was signed out of its client", WebhookSession),
  "session.revoked": event("A session was revoked", WebhookSession),
  "waitlistEntry.created": event("Somebody joined the waitlist", BapiWaitlistEntry),
  "waitlistEntry.updated": event("Somebody on the waitlist was invited, rejected or has signed up", BapiWaitlistEntry),
  "email.created": event("A mail was written to a person", WebhookEmail),
  "sms.created": event("A text message was written to a person", WebhookTextMessage),
} as const satisfies Record<string, WebhookEvent>;

export type WebhookEventType = keyof typeof webhookEvents;

/** The whole body that is posted for an event. */
export const webhookPayload = (type: WebhookEventType) =>
  z.object({
    data: webhookEvents[type].data,
    event_attributes: z.object({ http_request: z.object({ client_ip: z.string(), user_agent: z.string() }) }),
    instance_id: z.string(),
    object: z.literal("event"),
    timestamp: milliseconds(),
    type: z.literal(type),
  });
