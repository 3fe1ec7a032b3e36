import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { parsePublishableKey } from "@latchkey/shared/keys";
import { parseUrl } from "@latchkey/shared/redirect";
import { stripTrailingSlashes } from "@latchkey/shared/url";

/** Path below which an app serves the Frontend API, unless it says otherwise. */
export const DEFAULT_PROXY_PATH = "/__clerk";

/** Address of the Frontend API that a publishable key names; null for an unreadable key. */
export function fapiUrlFromPublishableKey(publishableKey: string | undefined): string | null {
  const key = parsePublishableKey(publishableKey);
  return key ? frontendApiUrl(key) : null;
}

/** True when a request is for the proxy. */
export function matchProxyPath(
  request: Pick<Request, "url">,
  options: { proxyPath?: string | undefined } = {},
): boolean {
  const path = proxyPathOf(options.proxyPath);
  const { pathname } = new URL(request.url);
  return pathname === path || pathname.startsWith(`${path}/`);
}

/** The configured path with a slash before it and none behind. */
export function proxyPathOf(proxyPath: string | undefined): string {
  const path = stripTrailingSlashes(proxyPath || DEFAULT_PROXY_PATH);
  return path.startsWith("/") ? path : `/${path}`;
}

/**
 * Where a request below the proxy path goes: the same path and query at the Frontend API. Null for a path that could be read as another
 * host or that climbs out: doubled slashes, backslashes, dot segments, also percent-encoded.
 */
export function proxyTarget(requestUrl: string, proxyPath: string, fapiUrl: string): URL | null {
  const { pathname, search } = new URL(requestUrl);
  const rest = pathname.slice(proxyPath.length);
  if (rest !== "" && !rest.startsWith("/")) return null;
  if (/\/\/|\\|%2f|%5c|\/\.{1,2}(\/|$)|%2e|%00/i.test(rest)) return null;
  const base = parseUrl(fapiUrl);
  if (!base || base.username || base.password || !/^https?:$/.test(base.protocol)) return null;
  const target = parseUrl(`${base.origin}${stripTrailingSlashes(base.pathname)}${rest || "/"}${search}`);
  return target?.origin === base.origin ? target : null;
}
