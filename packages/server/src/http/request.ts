import { randomUUID } from "node:crypto";
import type { AppContext } from "../context.ts";

/** What the HTTP layer knows of a request before any instance is involved. */
export interface IncomingRequest {
  readonly request: Request;
  readonly url: URL;
  /** The verb meant: browsers send PATCH, PUT and DELETE as POST with `_method`. */
  readonly method: string;
  readonly path: string;
  readonly traceId: string;
  /** Address of the peer, or of the client behind a trusted proxy. */
  readonly ip: string;
  readonly host: string;
  readonly origin: string | undefined;
  readonly userAgent: string;
  readonly language: string | undefined;
  readonly secretKey: string | undefined;
  /** A native app sent it, which shows what it has in `Authorization`. */
  readonly isNative: boolean;
  /** Empty for a native app: a browser's cookies never count in its favour. */
  readonly cookies: ReadonlyMap<string, string>;
}

const overridable = new Set(["PATCH", "PUT", "DELETE"]);

/** Reads the outside of a request. `peer` is the address of the connection. */
export function readRequest(app: AppContext, request: Request, peer: string): IncomingRequest {
  const url = new URL(request.url);
  const { headers } = request;
  const isTrusted = app.config.trustedProxies.includes(peer);
  const isNative = url.searchParams.get("_is_native") === "1";
  const override = request.method === "POST" ? url.searchParams.get("_method")?.toUpperCase() : undefined;
  return {
    request,
    url,
    method: override && overridable.has(override) ? override : request.method,
    path: url.pathname.length > 1 && url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : url.pathname,
    traceId: randomUUID().replaceAll("-", ""),
    ip: (isTrusted && lastForwarded(headers.get("x-forwarded-for"), app.config.trustedProxies)) || peer,
    host: (isTrusted && headers.get("x-forwarded-host")?.split(",")[0]?.trim()) || headers.get("host") || url.host,
    origin: headers.get("origin") ?? undefined,
    userAgent: (headers.get("user-agent") ?? "").slice(0, 512),
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*/.exec(headers.get("accept-language") ?? "")?.[0],
    secretKey: /^Bearer (sk_\S+)$/.exec(headers.get("authorization") ?? "")?.[1],
    isNative,
    cookies: isNative ? new Map() : parseCookies(headers.get("cookie")),
  };
}

/** The address nearest to us that is no proxy of ours: anything before it may be made up. */
function lastForwarded(header: string | null, proxies: readonly string[]): string | undefined {
  const addresses = (header ?? "").split(",").map((address) => address.trim());
  return addresses.findLast((address) => address && !proxies.includes(address));
}

function parseCookies(header: string | null): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    // The first of several cookies of one name is the most specific one.
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}
