import { z } from "zod";
import { jsonObject, resource } from "../registry.ts";

/** A mail, with everything that a receiver needs to send it itself. */
export const WebhookEmail = resource(
  "Email",
  ["webhooks"],
  z.object({
    object: z.literal("email"),
    id: z.string(),
    slug: z.string().nullable(),
    from_email_name: z.string(),
    reply_to_email_name: z.string().nullable(),
    to_email_address: z.string(),
    email_address_id: z.string().nullable(),
    user_id: z.string().nullable(),
    subject: z.string(),
    body: z.string(),
    body_plain: z.string().nullable(),
    status: z.enum(["queued", "sent", "failed"]),
    data: jsonObject(),
    delivered_by_clerk: z.boolean(),
  }),
);
