import { z } from "zod";
import { text } from "../fields.ts";
import { FapiWaitlistEntry } from "../resources/index.ts";
import { fapi } from "./routes.ts";

export const joinWaitlist = fapi({
  id: "joinWaitlist",
  method: "POST",
  path: "/v1/waitlist",
  summary: "Puts an address on the waitlist; one that waits already is answered the same",
  auth: "public",
  bodyType: "form",
  body: z.object({ email_address: text(320) }),
  response: FapiWaitlistEntry,
  envelope: "bare",
  errors: ["waitlist_not_accepting_entries", "form_param_format_invalid", "not_allowed_access", "rate_limit_exceeded"],
});
