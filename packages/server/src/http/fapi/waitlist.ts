import { joinWaitlist } from "@latchkey/contract/fapi";
import { takeFromAddress } from "../../domain/rate-limits/index.ts";
import * as waitlist from "../../domain/waitlist/index.ts";
import { fapiWaitlistEntry } from "../../views/waitlist-entry.ts";
import { handle } from "../route.ts";

export const waitlistRoutes = [
  handle(joinWaitlist, async (ctx, { body }) => {
    await takeFromAddress(ctx, {
      name: "waitlist:join",
      max: ctx.instance.settings.attack_protection.rate_limits.create_per_ten_seconds,
      windowSeconds: 10,
    });
    return fapiWaitlistEntry(await waitlist.joinWaitlist(ctx, body.email_address));
  }),
];
