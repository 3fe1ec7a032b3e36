import { getCookieSuffix } from "@latchkey/shared/keys";
import { getDomain } from "tldts";
import type { InstanceContext } from "../../context.ts";
import {
  findClientByToken,
  findDevBrowser,
  findNativeClient,
  loadBrowserState,
  type Browser,
  type Client,
  type ClientState,
} from "../../domain/clients/index.ts";
import { isAllowedOrigin, isDevelopment, requestedUrl } from "../../domain/instances/index.ts";
import { MAX_COOKIE_SECONDS, serializeCookie } from "../../lib/cookies.ts";
import { toSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import type { AnswerHeaders } from "../answer-headers.ts";
import type { IncomingRequest } from "../request.ts";
import type { FapiContext } from "../route.ts";
import { readAuthorization } from "./native.ts";

const CLIENT_COOKIE = "__client";

/**
 * The browser behind a request: by its client cookie first, or by the token of a native app, in development also by its
 * development browser token.
 */
export async function identifyBrowser(ctx: InstanceContext, incoming: IncomingRequest): Promise<Browser> {
  const { searchParams } = incoming.url;
  const devToken = isDevelopment(ctx.instance)
    ? (searchParams.get("__clerk_db_jwt") ?? searchParams.get("__dev_session"))
    : null;
  const devBrowser = devToken ? await findDevBrowser(ctx, devToken) : undefined;
  const known = isDevSatellite(ctx, incoming) ? undefined : await findByToken(ctx, incoming);
  const client = known?.client ?? devBrowser?.client;
  const isUnknown =
    Boolean(devToken) &&
    !devBrowser &&
    !client &&
    incoming.method !== "GET" &&
    incoming.path !== "/v1/dev_browser" &&
    incoming.path !== "/v1/environment";
  if (isUnknown) throw domainError("dev_browser_unauthenticated");
  const browser = { ...emptyBrowser(incoming), client, devBrowser };
  if (!incoming.isNative) return { ...browser, isKnownByCookie: known !== undefined };
  const token = known?.token;
  return { ...browser, native: { token }, token: token === shownToken(incoming) ? undefined : token };
}

/**
 * A satellite in development, whose primary is at another name of this machine: the development browser that the primary
 * handed over says who it is, whatever this host's cookie says.
 */
const isDevSatellite = (ctx: InstanceContext, { url }: IncomingRequest): boolean =>
  isDevelopment(ctx.instance) && url.searchParams.has("__domain");

/** The client's token as the request shows it; empty when it shows none. */
export const shownToken = (incoming: IncomingRequest): string =>
  incoming.isNative ? readAuthorization(incoming).token : (incoming.cookies.get(CLIENT_COOKIE) ?? "");

async function findByToken(
  ctx: InstanceContext,
  incoming: IncomingRequest,
): Promise<{ client: Client; token?: string } | undefined> {
  const token = shownToken(incoming);
  if (token === "") return undefined;
  if (incoming.isNative) return findNativeClient(ctx, token);
  const client = await findClientByToken(ctx, token);
  return client && { client };
}

/** A browser of which nothing is known yet but what its address says. */
export function emptyBrowser(incoming: IncomingRequest): Browser {
  return {
    native: undefined,
    client: undefined,
    devBrowser: undefined,
    isKnownByCookie: false,
    newSessions: undefined,
    token: undefined,
    sessionsChanged: false,
    sessionId: incoming.url.searchParams.get("_clerk_session_id") ?? undefined,
  };
}

/**
 * Bodies here are simple requests to a browser, so the origin is what stands between a foreign page and a session.
 *
 * @throws origin_invalid, origin_missing
 */
export function requireOwnOrigin(ctx: InstanceContext, incoming: IncomingRequest): void {
  // Without cookies there is nothing that a foreign page could make use of.
  if (incoming.isNative && isDevelopment(ctx.instance)) return;
  if (
    incoming.origin !== undefined &&
    incoming.origin !== "null" &&
    !isAllowedOrigin(ctx, ctx.instance, incoming.origin)
  ) {
    throw domainError("origin_invalid", { values: { origin: incoming.origin } });
  }
  if (incoming.method === "GET" || isDevelopment(ctx.instance)) return;
  if ((incoming.origin === undefined || incoming.origin === "null") && incoming.cookies.has(CLIENT_COOKIE))
    throw domainError("origin_missing");
}

/**
 * Tells the browser its new client token, and in production the app's domain when its sessions changed or its client
 * is new.
 *
 * @param known the client as it is now, where it has been read already.
 */
export async function appendCookies(ctx: FapiContext, headers: AnswerHeaders, known?: ClientState): Promise<void> {
  const here = new URL(requestedUrl(ctx));
  const secure = here.protocol === "https:";
  const { token, sessionsChanged } = ctx.browser;
  if (token !== undefined && !isDevSatellite(ctx, ctx.incoming))
    headers.appendCookie(
      serializeCookie(CLIENT_COOKIE, token, { maxAge: token === "" ? 0 : MAX_COOKIE_SECONDS, httpOnly: true, secure }),
    );
  const isNew = Boolean(token) && !ctx.incoming.cookies.has("__client_uat");
  if ((!sessionsChanged && !isNew) || isDevelopment(ctx.instance)) return;
  const state = known ?? (await loadBrowserState(ctx));
  const uat = state && state.sessions.length > 0 ? toSeconds(state.client.updatedAt) : 0;
  const domain = getDomain(here.hostname) ?? undefined;
  const suffix = await getCookieSuffix(ctx.instance.publishableKey);
  for (const name of ["__client_uat", `__client_uat_${suffix}`])
    headers.appendCookie(serializeCookie(name, String(uat), { maxAge: MAX_COOKIE_SECONDS, secure, domain }));
}
