import type { RequestState } from "@latchkey/backend/internal";
import { authenticateRequest, clientUrl, resolveApiUrl } from "@latchkey/backend/internal";
import { clerkFrontendApiProxy, matchProxyPath } from "@latchkey/backend/proxy";
import { cookieNames, headerNames, queryNames } from "@latchkey/shared/constants";
import { getCookieSuffix, getSuffixedCookieName } from "@latchkey/shared/keys";
import type { NextFetchEvent, NextRequest } from "next/server.js";
import { NextResponse } from "next/server.js";
import type { AuthFunction } from "../server/auth-types.ts";
import { controlFlowOf } from "../server/control-flow.ts";
import { MalformedPathError } from "../server/route-matcher.ts";
import { createMiddlewareAuth } from "./middleware-auth.ts";
import { finish } from "./finish.ts";
import { answerControlFlow } from "./answer-control-flow.ts";
import type { ClerkMiddlewareOptionsParam, ResolvedOptions } from "./options.ts";
import { isProxied, resolveOptions } from "./options.ts";
import { withRunningAuth } from "./running-auth.ts";

type HandlerResult = Response | NextResponse | null | undefined | void;

/** Runs for every request that the middleware matches. What it answers is the middleware's answer; nothing means: go on. */
export type ClerkMiddlewareHandler = (
  auth: AuthFunction,
  request: NextRequest,
  event: NextFetchEvent,
) => HandlerResult | Promise<HandlerResult>;

/** A middleware as Next calls it. */
type NextMiddleware = (request: NextRequest, event: NextFetchEvent) => Promise<Response>;

export interface ClerkMiddleware {
  (handler: ClerkMiddlewareHandler, options?: ClerkMiddlewareOptionsParam): NextMiddleware;
  (options?: ClerkMiddlewareOptionsParam): NextMiddleware;
  (request: NextRequest, event: NextFetchEvent): Promise<Response>;
}

/**
 * The middleware of an app (`middleware.ts`, or `proxy.ts` from Next 16): says who sent each request and tells the app. By itself it
 * protects nothing; the handler decides. It may also stand as the middleware itself: `export default clerkMiddleware`.
 */
export const clerkMiddleware = ((...args: unknown[]) => {
  const [first, second] = args;
  if (isRequest(first)) return run(undefined, {}, first, second as NextFetchEvent);
  const handler = typeof first === "function" ? (first as ClerkMiddlewareHandler) : undefined;
  const options = ((handler ? second : first) ?? {}) as ClerkMiddlewareOptionsParam;
  return (request: NextRequest, event: NextFetchEvent) => run(handler, options, request, event);
}) as ClerkMiddleware;

function isRequest(value: unknown): value is NextRequest {
  return typeof value === "object" && value !== null && "nextUrl" in value && "headers" in value;
}

async function run(
  handler: ClerkMiddlewareHandler | undefined,
  param: ClerkMiddlewareOptionsParam,
  request: NextRequest,
  event: NextFetchEvent,
): Promise<Response> {
  const options = await resolveOptions(param, request);
  const proxied = await answerProxied(request, options);
  if (proxied) return proxied;

  const { domain, isSatellite, proxyUrl, ...rest } = options;
  const authOptions = {
    ...rest,
    domain,
    isSatellite,
    proxyUrl,
    apiUrl: resolveApiUrl(options),
    acceptsToken: "any" as const,
  };
  const state = await authenticateRequest(request, authOptions);
  const away = answerHandshake(state);
  if (away) return away;

  const url = clientUrl(request);
  const devBrowser = await devBrowserToken(request, options);
  const auth = createMiddlewareAuth(request, state, options, url, devBrowser);
  const response = await callHandler(handler, auth, request, event, { state, options, url });
  return finish(response, { request, state, options, url });
}

async function answerProxied(request: NextRequest, options: ResolvedOptions): Promise<Response | null> {
  const { frontendApiProxy, publishableKey, secretKey } = options;
  const proxyPath = frontendApiProxy?.path;
  const isForProxy = isProxied({ frontendApiProxy }, new URL(request.url)) && matchProxyPath(request, { proxyPath });
  return isForProxy ? clerkFrontendApiProxy(request, { proxyPath, publishableKey, secretKey }) : null;
}

function answerHandshake(state: RequestState): Response | null {
  const location = state.headers.get(headerNames.location);
  if (location) {
    const response = NextResponse.redirect(location);
    for (const [name, value] of state.headers) response.headers.append(name, value);
    response.headers.set(headerNames.location, location);
    return response;
  }
  if (state.status === "handshake") throw new Error("A handshake is due, but it has no address.");
  return null;
}

async function devBrowserToken(request: NextRequest, { publishableKey }: ResolvedOptions): Promise<string | undefined> {
  if (!publishableKey.startsWith("pk_test_")) return undefined;
  const suffixed = getSuffixedCookieName(cookieNames.devBrowser, await getCookieSuffix(publishableKey));
  const { cookies, nextUrl } = request;
  return (
    cookies.get(suffixed)?.value ??
    cookies.get(cookieNames.devBrowser)?.value ??
    nextUrl.searchParams.get(queryNames.devBrowser) ??
    undefined
  );
}

async function callHandler(
  handler: ClerkMiddlewareHandler | undefined,
  auth: AuthFunction,
  request: NextRequest,
  event: NextFetchEvent,
  facts: { state: RequestState; options: ResolvedOptions; url: URL },
): Promise<Response> {
  try {
    return (handler && (await withRunningAuth(auth, () => handler(auth, request, event)))) || NextResponse.next();
  } catch (thrown) {
    if (thrown instanceof MalformedPathError) return new NextResponse(null, { status: 400, statusText: "Bad Request" });
    const flow = controlFlowOf(thrown);
    if (!flow) throw thrown;
    return answerControlFlow(flow, request, facts);
  }
}
