import { z } from "zod";
import { optionalText } from "../fields.ts";
import { fapi } from "./routes.ts";

/** Providers add parameters of their own; those that mean something to us are named. */
const answer = {
  code: optionalText(8_000),
  scope: optionalText(8_000),
  state: optionalText(512),
  error: optionalText(512),
};

const base = { auth: "public", path: "/v1/oauth_callback", envelope: "redirect", status: 303 } as const;

export const returnFromProvider = fapi({
  ...base,
  id: "returnFromProvider",
  method: "GET",
  summary: "Where social providers send browsers back to",
  query: z.object({
    ...answer,
    error_description: optionalText(8_000),
    iss: optionalText(2_000),
    user: optionalText(8_000),
  }),
  response: z.void(),
  errors: ["oauth_callback_invalid"],
});

export const returnFromProviderByForm = fapi({
  ...base,
  id: "returnFromProviderByForm",
  method: "POST",
  summary: "The same for providers that answer with a form; a browser then comes again by GET, with its cookies",
  body: z.object({ ...answer, user: optionalText(8_000), iss: optionalText(2_000) }),
  bodyType: "form",
  response: z.void(),
});
