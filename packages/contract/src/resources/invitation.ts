import { z } from "zod";
import { jsonObject, milliseconds, resource } from "../registry.ts";

export const InvitationStatus = z.enum(["pending", "accepted", "revoked", "expired"]);

export const Invitation = resource(
  "Invitation",
  ["bapi", "webhooks"],
  z.object({
    object: z.literal("invitation"),
    id: z.string(),
    email_address: z.string(),
    public_metadata: jsonObject(),
    revoked: z.boolean(),
    status: InvitationStatus,
    /** Only when it was just created: nobody can read the ticket again. */
    url: z.string().optional(),
    expires_at: milliseconds().nullable(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);
