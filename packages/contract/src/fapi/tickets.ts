import { z } from "zod";
import { text } from "../fields.ts";
import { fapi } from "./routes.ts";

export const acceptTicket = fapi({
  id: "acceptTicket",
  method: "GET",
  path: "/v1/tickets/accept",
  summary: "Leads from the link of an invitation to the page of the app that redeems it",
  auth: "public",
  query: z.object({ ticket: text(8_000) }),
  response: z.null(),
  envelope: "redirect",
  status: 303,
  errors: ["ticket_invalid_code", "ticket_expired_code", "revoked_invitation", "invitation_already_accepted"],
});
