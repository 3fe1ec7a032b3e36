import type { BapiWaitlistEntry, FapiWaitlistEntry } from "@latchkey/contract/resources";
import type { InstanceContext } from "../context.ts";
import type { InvitedEntry, WaitlistEntry } from "../domain/waitlist/waitlist-entry.ts";
import { invitationView } from "./invitation.ts";
import type { Output } from "./wire.ts";

/** For whoever joined: nothing that tells more than they typed. */
export const fapiWaitlistEntry = (entry: WaitlistEntry): Output<typeof FapiWaitlistEntry> => ({
  object: "waitlist_entry",
  id: entry.id,
  created_at: entry.createdAt.getTime(),
  updated_at: entry.updatedAt.getTime(),
});

export const bapiWaitlistEntry = (
  ctx: Pick<InstanceContext, "clock">,
  entry: InvitedEntry,
): Output<typeof BapiWaitlistEntry> => ({
  ...fapiWaitlistEntry(entry),
  email_address: entry.emailAddress,
  status: entry.status,
  is_locked: false,
  invitation: entry.invitation ? invitationView(ctx, entry.invitation) : null,
});
