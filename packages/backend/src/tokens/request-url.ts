/**
 * URL under which the browser asked: scheme and host of the first `x-forwarded-proto` and `x-forwarded-host` if there are any, else the
 * request's own; path and query always the request's own.
 */
export function clientUrl(request: Pick<Request, "url" | "headers">): URL {
  const own = new URL(request.url);
  const protocol = firstValue(request.headers.get("x-forwarded-proto")) ?? own.protocol.slice(0, -1);
  const host = firstValue(request.headers.get("x-forwarded-host")) ?? request.headers.get("host") ?? own.host;
  const origin = `${protocol.replace(/:$/, "")}://${host}`;
  if (origin === own.origin) return own;
  const url = parseOrigin(origin) ?? own;
  url.pathname = own.pathname;
  url.search = own.search;
  return url;
}

function firstValue(header: string | null): string | undefined {
  return header?.split(",")[0]?.trim() || undefined;
}

// A forwarded host is whatever the client sent when no proxy overwrites it: only a bare origin is taken.
function parseOrigin(origin: string): URL | null {
  try {
    const url = new URL(origin);
    const isBare = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
    return isBare && (url.protocol === "http:" || url.protocol === "https:") ? url : null;
  } catch {
    return null;
  }
}
