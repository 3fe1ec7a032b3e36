import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { emit } from "../../events/emit.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { requireEmailAddress } from "../identifiers/index.ts";
import { sendNotice } from "../messages/index.ts";
import { requireWelcome } from "../restrictions/index.ts";
import { insertEntry, selectEntryOf } from "./store.ts";
import type { WaitlistEntry } from "./waitlist-entry.ts";

const MAX_BULK = 50;

export interface NewEntry {
  emailAddress: string;
  /** Confirms it by mail; true unless said otherwise. */
  notify?: boolean | undefined;
}

/**
 * Puts somebody's own address on the waitlist. Who waits already gets the same answer, and no second mail.
 *
 * @throws waitlist_not_accepting_entries, form_param_format_invalid, not_allowed_access
 */
export async function joinWaitlist(ctx: InstanceContext, emailAddress: string): Promise<WaitlistEntry> {
  if (ctx.instance.settings.sign_up.mode !== "waitlist") throw domainError("waitlist_not_accepting_entries");
  const value = requireEmailAddress(emailAddress);
  await requireWelcome(ctx, { type: "email_address", value });
  return createEntry(ctx, { emailAddress: value });
}

/** Adds an address, or finds the entry that it has. @throws form_param_format_invalid */
export function createEntry(ctx: InstanceContext, { emailAddress, notify }: NewEntry): Promise<WaitlistEntry> {
  const address = requireEmailAddress(emailAddress);
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const draft = { id: newId("waitlistEntry", now), emailAddress: address };
    const entry = await insertEntry(tx.db, tx.instance.id, draft, now);
    if (!entry) return findEntryOf(tx, address);
    await emit(tx, "waitlistEntry.created", entry);
    if (notify ?? true) await sendNotice(tx, { slug: "waitlist_confirmation", recipient: address });
    return entry;
  });
}

async function findEntryOf(tx: InstanceContext, emailAddress: string): Promise<WaitlistEntry> {
  const entry = await selectEntryOf(tx.db, tx.instance.id, emailAddress);
  // Deleted just now.
  if (!entry) throw domainError("conflict");
  return entry;
}

/**
 * Adds all of the addresses, or none.
 *
 * @throws bulk_size_exceeded, form_param_value_invalid for an address that comes twice, form_param_format_invalid
 */
export function createEntries(ctx: InstanceContext, inputs: readonly NewEntry[]): Promise<WaitlistEntry[]> {
  if (inputs.length > MAX_BULK) throw domainError("bulk_size_exceeded", { values: { limit: MAX_BULK } });
  const addresses = inputs.map(({ emailAddress }) => requireEmailAddress(emailAddress));
  if (new Set(addresses).size < addresses.length)
    throw domainError("form_param_value_invalid", { param: "email_address" });
  return withTransaction(ctx, async (tx) => {
    const entries: WaitlistEntry[] = [];
    for (const input of inputs) entries.push(await createEntry(tx, input));
    return entries;
  });
}
