import * as contract from "@latchkey/contract/bapi";
import * as waitlist from "../../domain/waitlist/index.ts";
import { deletedView } from "../../views/identifications.ts";
import { bapiWaitlistEntry } from "../../views/waitlist-entry.ts";
import { handle } from "../route.ts";

const toNewEntry = (body: { email_address: string; notify?: boolean | undefined }): waitlist.NewEntry => ({
  emailAddress: body.email_address,
  notify: body.notify,
});

export const waitlistRoutes = [
  handle(contract.listWaitlistEntries, async (ctx, { query }) => {
    const { entries, total } = await waitlist.findEntries(
      ctx,
      { status: query.status, query: query.query },
      { limit: query.limit, offset: query.offset, orderBy: query.order_by },
    );
    return { data: entries.map((entry) => bapiWaitlistEntry(ctx, entry)), total_count: total };
  }),
  handle(contract.createWaitlistEntry, async (ctx, { body }) =>
    bapiWaitlistEntry(ctx, await waitlist.createEntry(ctx, toNewEntry(body))),
  ),
  handle(contract.createWaitlistEntriesInBulk, async (ctx, { body }) => {
    const entries = await waitlist.createEntries(ctx, body.map(toNewEntry));
    return entries.map((entry) => bapiWaitlistEntry(ctx, entry));
  }),
  handle(contract.inviteWaitlistEntry, async (ctx, { params, body }) =>
    bapiWaitlistEntry(ctx, await waitlist.inviteEntry(ctx, params.waitlist_entry_id, body.ignore_existing)),
  ),
  handle(contract.rejectWaitlistEntry, async (ctx, { params }) =>
    bapiWaitlistEntry(ctx, await waitlist.rejectEntry(ctx, params.waitlist_entry_id)),
  ),
  handle(contract.deleteWaitlistEntry, async (ctx, { params }) => {
    await waitlist.deleteEntry(ctx, params.waitlist_entry_id);
    return deletedView("waitlist_entry", params.waitlist_entry_id);
  }),
];
