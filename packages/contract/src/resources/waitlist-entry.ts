import { z } from "zod";
import { milliseconds, resource } from "../registry.ts";
import { Invitation } from "./invitation.ts";

const common = {
  object: z.literal("waitlist_entry"),
  id: z.string(),
  created_at: milliseconds(),
  updated_at: milliseconds(),
};

/** What somebody who joins the waitlist is told. */
export const FapiWaitlistEntry = resource("WaitlistEntry", ["fapi"], z.object(common));

export const WaitlistStatus = z.enum(["pending", "invited", "rejected", "completed"]);

export const BapiWaitlistEntry = resource(
  "WaitlistEntry",
  ["bapi", "webhooks"],
  z.object({
    ...common,
    email_address: z.string(),
    status: WaitlistStatus,
    is_locked: z.boolean(),
    invitation: Invitation.nullable(),
  }),
);
