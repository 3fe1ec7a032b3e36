import { headerNames } from "@latchkey/shared/constants";

type ReadHeaders = Pick<Headers, "get">;

/** True for the call of a server action. */
export function isServerAction(headers: ReadHeaders): boolean {
  if (headers.get(headerNames.nextAction)) return true;
  if (!headers.get(headerNames.nextUrl)) return false;
  const isForm = headers.get(headerNames.contentType)?.includes("multipart/form-data");
  return Boolean(headers.get(headerNames.accept)?.includes("text/x-component") || isForm);
}

/** True when a page will be shown with the answer, by the browser itself or by Next's router. */
export function isPageRequest(headers: ReadHeaders): boolean {
  const destination = headers.get(headerNames.secFetchDest);
  if (destination === "document" || destination === "iframe") return true;
  if (headers.get(headerNames.accept)?.includes("text/html")) return true;
  if (headers.get("x-nextjs-data") || headers.get("rsc")) return !isServerAction(headers);
  return Boolean(headers.get(headerNames.nextUrl)) && !isServerAction(headers);
}
