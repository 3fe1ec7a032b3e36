import { headerNames } from "@latchkey/shared/constants";
import { logError } from "@latchkey/shared/logger";
import { parseUrl } from "@latchkey/shared/redirect";
import { readEnv } from "../client/env.ts";
import { clientUrl } from "../tokens/request-url.ts";
import { fapiUrlFromPublishableKey, proxyPathOf, proxyTarget } from "./target.ts";

/** How the proxy reaches the Frontend API. */
export interface FrontendApiProxyOptions {
  /** Path below which the app serves the Frontend API. Default `/__clerk`. */
  proxyPath?: string | undefined;
  publishableKey?: string | undefined;
  secretKey?: string | undefined;
  /** Address of the Frontend API. Default: `CLERK_FAPI_URL`, else the host of the publishable key. */
  fapiUrl?: string | undefined;
}

/** What the proxy answers by itself. */
export interface ProxyError {
  code: ProxyErrorCode;
  message: string;
}
export type ProxyErrorCode = "proxy_configuration_error" | "proxy_path_mismatch" | "proxy_request_failed";

/**
 * Forwards a request to the Frontend API, so that the browser only ever talks to the app's own origin. The secret key goes along, to the
 * configured host alone: redirects are handed to the browser, never followed.
 * Failures are answered as `{ errors: [{ code, message }] }`: `proxy_configuration_error` 500, `proxy_path_mismatch` 400,
 * `proxy_request_failed` 502.
 */
export async function clerkFrontendApiProxy(
  request: Request,
  options: FrontendApiProxyOptions = {},
): Promise<Response> {
  const publishableKey =
    options.publishableKey || readEnv("CLERK_PUBLISHABLE_KEY") || readEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY");
  const secretKey = options.secretKey || readEnv("CLERK_SECRET_KEY");
  const fapiUrl = options.fapiUrl || readEnv("CLERK_FAPI_URL") || fapiUrlFromPublishableKey(publishableKey);
  if (!secretKey || !fapiUrl) {
    return failure(
      500,
      "proxy_configuration_error",
      "The proxy needs the secret key and the publishable key or CLERK_FAPI_URL.",
    );
  }
  const path = proxyPathOf(options.proxyPath);
  const { pathname } = new URL(request.url);
  const isBelow = pathname === path || pathname.startsWith(`${path}/`);
  const target = isBelow ? proxyTarget(request.url, path, fapiUrl) : null;
  if (!target) return failure(400, "proxy_path_mismatch", `${pathname} cannot be forwarded.`);

  const proxyUrl = `${clientUrl(request).origin}${path}`;
  try {
    const response = await fetch(target, {
      method: request.method,
      headers: requestHeaders(request, proxyUrl, secretKey),
      redirect: "manual",
      signal: request.signal,
      ...bodyOf(request),
    });
    return new Response(response.body, {
      status: response.status,
      headers: responseHeaders(response, fapiUrl, proxyUrl),
    });
  } catch (error) {
    logError("the Frontend API could not be reached through the proxy.", error);
    return failure(502, "proxy_request_failed", "The Frontend API could not be reached.");
  }
}

const hopByHop = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

function requestHeaders(request: Request, proxyUrl: string, secretKey: string): Headers {
  const headers = new Headers(request.headers);
  const named =
    headers
      .get("connection")
      ?.split(",")
      .map((name) => name.trim()) ?? [];
  for (const name of [...hopByHop, ...named, "host", "content-length", "expect"]) if (name) headers.delete(name);
  const { host, protocol } = new URL(proxyUrl);
  headers.set(headerNames.proxyUrl, proxyUrl);
  headers.set(headerNames.secretKey, secretKey);
  headers.set(headerNames.forwardedHost, host);
  headers.set(headerNames.forwardedProto, protocol.slice(0, -1));
  headers.set("accept-encoding", "identity");
  return headers;
}

function bodyOf(request: Request): RequestInit {
  if (!request.body || request.method === "GET" || request.method === "HEAD") return {};
  return { body: request.body, duplex: "half" } as RequestInit;
}

function responseHeaders(response: Response, fapiUrl: string, proxyUrl: string): Headers {
  const headers = new Headers(response.headers);
  for (const name of [...hopByHop, "content-encoding", "content-length"]) headers.delete(name);
  const location = headers.get(headerNames.location);
  if (location) headers.set(headerNames.location, rewriteLocation(location, fapiUrl, proxyUrl));
  return headers;
}

function rewriteLocation(location: string, fapiUrl: string, proxyUrl: string): string {
  const base = new URL(fapiUrl);
  const url = parseUrl(location, base);
  return url?.origin === base.origin ? `${proxyUrl}${url.pathname}${url.search}${url.hash}` : location;
}

function failure(status: number, code: ProxyErrorCode, message: string): Response {
  const errors: ProxyError[] = [{ code, message }];
  return new Response(JSON.stringify({ errors }), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}
