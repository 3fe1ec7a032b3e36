import type { AppContext, InstanceContext } from "../../context.ts";
import { loadBrowserState, requirePrimaryDomain, type ClientState } from "../../domain/clients/index.ts";
import { hidesAccounts, satelliteHost, type Instance } from "../../domain/instances/index.ts";
import { inBlurredTime } from "../../lib/blurred-time.ts";
import { domainError } from "../../lib/errors.ts";
import { AnswerHeaders } from "../answer-headers.ts";
import { checkResponse, instanceContext, json, readInput, requireVersion } from "../pipeline.ts";
import type { IncomingRequest } from "../request.ts";
import { RouteTable, type Match } from "../route-table.ts";
import type { FapiContext, Page, Redirect } from "../route.ts";
import { appendCookies, emptyBrowser, identifyBrowser, requireOwnOrigin } from "./browser.ts";
import { fapiRoutes } from "./index.ts";
import { appendToken, readRotatingTokenNonce, requireOneKind } from "./native.ts";
import { renderClient } from "./render.ts";

const table = new RouteTable(fapiRoutes);
/** Where people prove who they are: that is the primary domain's, also for those who come from a satellite. */
const isForPrimary = /^\/v1\/(client\/sign_(in|up)s|oauth_callback|tickets|verify|waitlist)(\/|$)/;

export const findFapiRoute = (method: string, path: string): Match | undefined => table.find(method, path);

/** Headers that let the pages of an origin read an answer; on every answer, errors included. */
export function corsHeaders(origin: string | undefined): AnswerHeaders {
  const headers = new AnswerHeaders({ vary: "Origin" });
  if (origin === undefined) return headers;
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-allow-credentials", "true");
  headers.set("access-control-expose-headers", "Clerk-Db-Jwt, X-Country, Retry-After, Authorization");
  return headers;
}

export function answerPreflight(origin: string | undefined): Response {
  const headers = corsHeaders(origin);
  headers.set("access-control-allow-methods", "GET,POST,PUT,PATCH,DELETE,OPTIONS");
  headers.set("access-control-allow-headers", "authorization, content-type, x-mobile, x-expo-sdk-version");
  headers.set("access-control-max-age", "600");
  return new Response(null, { status: 204, headers: headers.toInit() });
}

/**
 * The instance of a browser request: by the proxy that vouches for it with a secret key, else by host.
 *
 * @throws host_invalid, proxy_request_invalid_secret_key
 */
export async function findInstance(app: AppContext, incoming: IncomingRequest): Promise<Instance> {
  const { headers } = incoming.request;
  const proxyKey = headers.get("clerk-secret-key");
  if (headers.has("clerk-proxy-url") && proxyKey) {
    const proxied = await app.instances.bySecretKey(proxyKey);
    if (!proxied) throw domainError("proxy_request_invalid_secret_key");
    return proxied;
  }
  const instance = await app.instances.byHost(incoming.host);
  if (!instance) throw domainError("host_invalid", { values: { host: incoming.host } });
  return instance;
}

/** The satellite domain at whose host, or through whose proxy, a request arrived. */
function findSatellite({ satellites }: Instance, { request: { headers }, host }: IncomingRequest) {
  const proxyUrl = headers.has("clerk-secret-key") ? headers.get("clerk-proxy-url")?.replace(/\/$/, "") : undefined;
  return satellites.find((satellite) =>
    proxyUrl === undefined ? satelliteHost(satellite) === host : satellite.proxyUrl === proxyUrl,
  );
}

/** Answers a Frontend API request. */
export async function answerFapi(app: AppContext, incoming: IncomingRequest, match: Match): Promise<Response> {
  const instance = await findInstance(app, incoming);
  const answer = (): Promise<Response> => answerFor(app, incoming, match, instance);
  return match.route.tellsAccounts && hidesAccounts(instance) ? inBlurredTime(answer) : answer();
}

async function answerFor(
  app: AppContext,
  incoming: IncomingRequest,
  match: Match,
  instance: Instance,
): Promise<Response> {
  requireVersion(incoming);
  const base: InstanceContext = {
    ...instanceContext(app, instance, incoming),
    satellite: findSatellite(instance, incoming),
  };
  const { contract, handler, identifiesBrowser, acceptsAnyOrigin } = match.route;
  requireOneKind(base, incoming, match.route);
  if (isForPrimary.test(incoming.path)) requirePrimaryDomain(base);
  if (!acceptsAnyOrigin) requireOwnOrigin(base, incoming);
  const ctx: FapiContext = {
    ...base,
    incoming,
    browser: identifiesBrowser ? emptyBrowser(incoming) : await identifyBrowser(base, incoming),
    responseHeaders: corsHeaders(incoming.origin),
    rendered: { sessions: new Map() },
  };
  const { country } = app.geo(incoming.ip);
  if (country) ctx.responseHeaders.set("x-country", country);
  await readRotatingTokenNonce(ctx);
  const result = await handler(ctx as never, (await readInput(incoming, match)) as never);
  const headers = ctx.responseHeaders;
  if (contract.envelope === "redirect") {
    await tellBrowser(ctx, headers);
    return redirectOrPage(contract.status ?? 307, result as Redirect | Page, headers);
  }
  if (app.config.checkResponses) checkResponse(contract, result);
  if (contract.envelope !== "piggyback") {
    await tellBrowser(ctx, headers);
    return json(contract.status ?? 200, result, headers);
  }
  const isRead = incoming.method === "GET" && incoming.path === "/v1/client";
  const state = isRead ? undefined : await loadBrowserState(ctx);
  await tellBrowser(ctx, headers, state);
  const body = { response: result, client: state ? await renderClient(ctx, state) : null };
  return json(contract.status ?? 200, body, headers);
}

/** What the browser or the native app has to keep from now on. */
async function tellBrowser(ctx: FapiContext, headers: AnswerHeaders, state?: ClientState): Promise<void> {
  if (ctx.browser.native) appendToken(ctx, headers);
  else await appendCookies(ctx, headers, state);
}

function redirectOrPage(status: number, result: Redirect | Page, headers: AnswerHeaders): Response {
  headers.set("cache-control", "private, no-store");
  headers.set("referrer-policy", "no-referrer");
  if ("location" in result) {
    headers.set("location", result.location);
    return new Response(null, { status, headers: headers.toInit() });
  }
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("x-content-type-options", "nosniff");
  headers.set(
    "content-security-policy",
    `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${result.formTarget}; frame-ancestors 'none'`,
  );
  return new Response(result.page, { headers: headers.toInit() });
}
