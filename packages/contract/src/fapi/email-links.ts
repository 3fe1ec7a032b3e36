import { z } from "zod";
import { text } from "../fields.ts";
import { fapi } from "./routes.ts";

const base = { auth: "public", response: z.null(), envelope: "redirect", status: 303 } as const;
const errors = ["verification_link_token_invalid"] as const;

export const openEmailLink = fapi({
  ...base,
  id: "openEmailLink",
  method: "GET",
  path: "/v1/verify",
  summary: "Opens a link of a mail: leads back to the app, or to a page that asks for confirmation",
  query: z.object({ token: text(256) }),
  errors,
});

export const confirmEmailLink = fapi({
  ...base,
  id: "confirmEmailLink",
  method: "POST",
  path: "/v1/verify",
  summary: "Confirms an opened link in a browser that did not ask for it",
  bodyType: "form",
  body: z.object({ token: text(256) }),
  errors,
});
