import { z } from "zod";
import { id, optionalFlag, optionalText, orderBy, page, text } from "../fields.ts";
import { BapiWaitlistEntry, DeletedObject, WaitlistStatus } from "../resources/index.ts";
import { paginated } from "./lists.ts";
import { bapi } from "./routes.ts";

const entryPath = z.object({ waitlist_entry_id: id() });
const NewEntry = z.object({ email_address: text(320), notify: optionalFlag() });

export const listWaitlistEntries = bapi({
  id: "listWaitlistEntries",
  method: "GET",
  path: "/v1/waitlist_entries",
  summary: "Who waits, or waited, to be let in",
  query: z.object({
    query: optionalText(320),
    status: z.preprocess((value) => value || undefined, WaitlistStatus.optional()),
    order_by: orderBy(["created_at", "email_address", "invited_at"], "-created_at"),
    ...page,
  }),
  response: paginated(BapiWaitlistEntry),
});

export const createWaitlistEntry = bapi({
  id: "createWaitlistEntry",
  method: "POST",
  path: "/v1/waitlist_entries",
  summary: "Puts an address on the waitlist, or finds the entry that it has",
  body: NewEntry,
  response: BapiWaitlistEntry,
  errors: ["form_param_format_invalid"],
});

export const createWaitlistEntriesInBulk = bapi({
  id: "createWaitlistEntriesInBulk",
  method: "POST",
  path: "/v1/waitlist_entries/bulk",
  summary: "Puts up to fifty addresses on the waitlist, or none",
  body: z.array(NewEntry),
  response: z.array(BapiWaitlistEntry),
  errors: ["form_param_format_invalid", "form_param_value_invalid", "bulk_size_exceeded"],
});

export const deleteWaitlistEntry = bapi({
  id: "deleteWaitlistEntry",
  method: "DELETE",
  path: "/v1/waitlist_entries/{waitlist_entry_id}",
  summary: "Forgets somebody who was not invited",
  params: entryPath,
  response: DeletedObject,
  errors: ["resource_not_found", "waitlist_entry_already_invited", "waitlist_entry_already_completed"],
});

export const inviteWaitlistEntry = bapi({
  id: "inviteWaitlistEntry",
  method: "POST",
  path: "/v1/waitlist_entries/{waitlist_entry_id}/invite",
  summary: "Invites whoever waits",
  params: entryPath,
  body: z.object({ ignore_existing: optionalFlag() }),
  response: BapiWaitlistEntry,
  errors: [
    "resource_not_found",
    "waitlist_entry_already_invited",
    "waitlist_entry_already_completed",
    "form_identifier_exists",
    "duplicate_record",
  ],
});

export const rejectWaitlistEntry = bapi({
  id: "rejectWaitlistEntry",
  method: "POST",
  path: "/v1/waitlist_entries/{waitlist_entry_id}/reject",
  summary: "Turns somebody down, and takes their invitation back",
  params: entryPath,
  response: BapiWaitlistEntry,
  errors: ["resource_not_found", "waitlist_entry_already_rejected", "waitlist_entry_already_completed"],
});
