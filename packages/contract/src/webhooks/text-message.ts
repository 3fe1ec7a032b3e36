import { z } from "zod";
import { jsonObject, milliseconds, resource } from "../registry.ts";

/** A text message, with everything that a receiver needs to send it itself. */
export const WebhookTextMessage = resource(
  "SMSMessage",
  ["webhooks"],
  z.object({
    object: z.literal("sms_message"),
    id: z.string(),
    slug: z.string().nullable(),
    from_phone_number: z.string(),
    to_phone_number: z.string(),
    phone_number_id: z.string().nullable(),
    user_id: z.string().nullable(),
    message: z.string(),
    status: z.enum(["queued", "sent", "failed"]),
    data: jsonObject(),
    delivered_by_clerk: z.boolean(),
    created_at_ms: milliseconds(),
  }),
);
