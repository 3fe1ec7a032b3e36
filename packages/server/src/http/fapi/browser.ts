import { getCookieSuffix } from "@latchkey/shared/keys";
import { getDomain } from "tldts";
import type { InstanceContext } from "../../context.ts";
import {
  findClientByToken,
  findDevBrowser,
  loadBrowserState,
  type Browser,
  type BrowserContext,
  type ClientState,
} from "../../domain/clients/index.ts";
import { frontendUrl, isAllowedOrigin, isDevelopment } from "../../domain/instances/index.ts";
import { MAX_COOKIE_SECONDS, serializeCookie } from "../../lib/cookies.ts";
import { toSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import type { AnswerHeaders } from "../answer-headers.ts";
import type { IncomingRequest } from "../request.ts";

export const CLIENT_COOKIE = "__client";

/** The browser behind a request: by its client cookie first, in development also by its development browser token. */
export async function identifyBrowser(ctx: InstanceContext, incoming: IncomingRequest): Promise<Browser> {
  const cookie = incoming.cookies.get(CLIENT_COOKIE);
  const { searchParams } = incoming.url;
  const devToken = isDevelopment(ctx.instance)
    ? (searchParams.get("__clerk_db_jwt") ?? searchParams.get("__dev_session"))
    : null;
  const devBrowser = devToken ? await findDevBrowser(ctx, devToken) : undefined;
  const known = cookie ? await findClientByToken(ctx, cookie) : undefined;
  const client = known ?? devBrowser?.client;
  const isUnknown =
    Boolean(devToken) &&
    !devBrowser &&
    !client &&
    incoming.method !== "GET" &&
    incoming.path !== "/v1/dev_browser" &&
    incoming.path !== "/v1/environment";
  if (isUnknown) throw domainError("dev_browser_unauthenticated");
  return { ...emptyBrowser(incoming), client, devBrowser, isKnownByCookie: known !== undefined };
}

/** A browser of which nothing is known yet but what its address says. */
export function emptyBrowser(incoming: IncomingRequest): Browser {
  return {
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
 * Tells the browser its new client token, and in production the app's domain when its sessions changed.
 *
 * @param known the client as it is now, where it has been read already.
 */
export async function appendCookies(ctx: BrowserContext, headers: AnswerHeaders, known?: ClientState): Promise<void> {
  const secure = frontendUrl(ctx, ctx.instance).startsWith("https:");
  const { token, sessionsChanged } = ctx.browser;
  if (token !== undefined)
    headers.appendCookie(
      serializeCookie(CLIENT_COOKIE, token, { maxAge: token === "" ? 0 : MAX_COOKIE_SECONDS, httpOnly: true, secure }),
    );
  if (!sessionsChanged || isDevelopment(ctx.instance)) return;
  const state = known ?? (await loadBrowserState(ctx));
  const uat = state && state.sessions.length > 0 ? toSeconds(state.client.updatedAt) : 0;
  const domain = getDomain(new URL(frontendUrl(ctx, ctx.instance)).hostname) ?? undefined;
  const suffix = await getCookieSuffix(ctx.instance.publishableKey);
  for (const name of ["__client_uat", `__client_uat_${suffix}`])
    headers.appendCookie(serializeCookie(name, String(uat), { maxAge: MAX_COOKIE_SECONDS, secure, domain }));
}
