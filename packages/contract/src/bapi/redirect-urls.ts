import { z } from "zod";
import { id, optionalFlag, page, text } from "../fields.ts";
import { DeletedObject, RedirectUrl } from "../resources/index.ts";
import { maybePaginated } from "./lists.ts";
import { bapi } from "./routes.ts";

const redirectUrlPath = z.object({ id: id() });

export const listRedirectUrls = bapi({
  id: "listRedirectUrls",
  method: "GET",
  path: "/v1/redirect_urls",
  summary: "Pages, of native apps too, that browsers may be sent to; newest first",
  query: z.object({ paginated: optionalFlag(), ...page }),
  response: maybePaginated(RedirectUrl),
});

export const createRedirectUrl = bapi({
  id: "createRedirectUrl",
  method: "POST",
  path: "/v1/redirect_urls",
  summary: "Allows one more page to be redirected to",
  body: z.object({ url: text() }),
  response: RedirectUrl,
  errors: ["invalid_redirect_url", "duplicate_record"],
});

export const getRedirectUrl = bapi({
  id: "getRedirectUrl",
  method: "GET",
  path: "/v1/redirect_urls/{id}",
  summary: "One redirect URL",
  params: redirectUrlPath,
  response: RedirectUrl,
  errors: ["resource_not_found"],
});

export const deleteRedirectUrl = bapi({
  id: "deleteRedirectUrl",
  method: "DELETE",
  path: "/v1/redirect_urls/{id}",
  summary: "Allows a page no more",
  params: redirectUrlPath,
  response: DeletedObject,
  errors: ["resource_not_found"],
});
