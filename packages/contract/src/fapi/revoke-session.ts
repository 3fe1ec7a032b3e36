import { z } from "zod";
import { text } from "../fields.ts";
import { fapi } from "./routes.ts";

const base = { auth: "public", response: z.null(), envelope: "redirect", status: 303 } as const;
const errors = ["verification_link_token_invalid", "verification_link_token_expired"] as const;

export const openRevocationLink = fapi({
  ...base,
  id: "openRevocationLink",
  method: "GET",
  path: "/v1/revoke_session",
  summary: "The page behind the link of a mail that tells of a new device: asks before it ends that session",
  query: z.object({ token: text(256) }),
  errors,
});

export const revokeSessionByLink = fapi({
  ...base,
  id: "revokeSessionByLink",
  method: "POST",
  path: "/v1/revoke_session",
  summary: "Ends the session that a mail told of",
  bodyType: "form",
  body: z.object({ token: text(256) }),
  errors,
});
