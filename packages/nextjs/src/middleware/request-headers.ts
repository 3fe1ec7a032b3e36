import { reservedHeaders } from "../server/handover.ts";

const listName = "x-middleware-override-headers";
const prefix = "x-middleware-request-";

/**
 * Makes Next hand other headers to the app than those that came from the client: adds the given ones and drops every reserved name that
 * the client sent itself. Does nothing for answers that end in the middleware (redirects, bodies, rewrites to other origins).
 */
export function setRequestHeaders(
  response: Response,
  request: { url: string; headers: Headers },
  headers: Record<string, string>,
): void {
  if (!continues(response, request.url)) return;
  if (!response.headers.has(listName)) {
    response.headers.set(listName, [...request.headers.keys()].join(","));
    for (const [name, value] of request.headers) response.headers.set(prefix + name, value);
  }
  const names = new Set((response.headers.get(listName) ?? "").split(",").map((name) => name.trim().toLowerCase()));
  for (const name of reservedHeaders) {
    names.delete(name);
    response.headers.delete(prefix + name);
  }
  for (const [name, value] of Object.entries(headers)) {
    names.add(name);
    response.headers.set(prefix + name, value);
  }
  response.headers.set(listName, [...names].filter(Boolean).join(","));
}

function continues(response: Response, url: string): boolean {
  if (response.headers.has("x-middleware-next")) return true;
  const rewrite = response.headers.get("x-middleware-rewrite");
  return rewrite !== null && new URL(rewrite, url).origin === new URL(url).origin;
}
