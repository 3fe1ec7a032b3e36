import { acceptTicket } from "@latchkey/contract/fapi";
import { openTicket } from "../../domain/tickets/index.ts";
import { handle } from "../route.ts";

export const ticketRoutes = [
  handle(acceptTicket, async (ctx, { query }) => {
    const { redirectUrl, status } = await openTicket(ctx, query.ticket);
    redirectUrl.searchParams.set("__clerk_ticket", query.ticket);
    redirectUrl.searchParams.set("__clerk_status", status);
    return { location: redirectUrl.href };
  }),
];
