import { getCookieSuffix } from "@latchkey/shared/keys";
import { getDomain } from "tldts";
import { signRs256 } from "../../crypto/jwt.ts";
import { MAX_COOKIE_SECONDS, serializeCookie, YEAR_SECONDS } from "../../lib/cookies.ts";
import { notFound } from "../../lib/errors.ts";
import { toSeconds } from "../../lib/clock.ts";
import type { InstanceContext } from "../../context.ts";
import { isDevelopment, requireWebTarget } from "../instances/index.ts";
import { createRefreshToken, mintToken } from "../sessions/index.ts";
import { consumeToken, issueToken } from "../verifications/index.ts";
import { loadBrowserState, type BrowserContext } from "./browser.ts";
import type { SignedInSession } from "./client-state.ts";
import { createDevBrowser } from "./dev-browser.ts";
import { markSynced } from "./satellite-sync.ts";

export interface HandshakeRequest {
  redirectUrl: string;
  format: "token" | "nonce";
  suffixedCookies: boolean;
  /** The browser of a satellite comes from the primary domain, of which the page is told. */
  isSynced?: boolean;
}

export interface Handshake {
  location: string;
  /** Cookies for the response itself; production delivers the payload this way. */
  cookies: string[];
}

const NONCE_TTL_SECONDS = 60;
const SESSION_CATEGORY = "cl_B7d4PD111AAA";

/**
 * Brings the app's cookies in line with the browser's client: renders the Set-Cookie lines and the way back to the
 * app. The payload is a bearer credential, so it goes to allowed origins only.
 *
 * @throws invalid_redirect_url, prohibited_redirect_url
 */
export async function performHandshake(ctx: BrowserContext, request: HandshakeRequest): Promise<Handshake> {
  const target = requireWebTarget(ctx, request.redirectUrl);
  const state = await loadBrowserState(ctx);
  const current =
    state?.sessions.find(({ session }) => session.id === state.client.lastActiveSessionId) ?? state?.sessions[0];
  const directives = await renderDirectives(
    ctx,
    target,
    request.suffixedCookies,
    current,
    state ? toSeconds(state.client.updatedAt) : 0,
  );
  const [name, value] =
    request.format === "nonce"
      ? ["__clerk_handshake_nonce", await storeDirectives(ctx, directives)]
      : ["__clerk_handshake", await signDirectives(ctx, directives)];
  if (request.isSynced && ctx.satellite) markSynced(target);
  if (isDevelopment(ctx.instance)) {
    target.searchParams.set(name, value);
    return { location: target.href, cookies: [] };
  }
  const domain = getDomain(target.hostname) ?? undefined;
  return {
    location: target.href,
    cookies: [
      serializeCookie(name, value, { maxAge: NONCE_TTL_SECONDS, secure: target.protocol === "https:", domain }),
    ],
  };
}

/**
 * Redeems a handshake nonce.
 *
 * @throws resource_not_found when it is unknown, expired or was redeemed before.
 */
export async function redeemHandshake(ctx: InstanceContext, nonce: string): Promise<string[]> {
  const secret = await consumeToken(ctx, "handshake", nonce);
  if (!secret) throw notFound("handshake");
  const sealed = Buffer.from(secret.payload["sealed"] as string, "base64");
  return JSON.parse(ctx.secrets.open(sealed, `handshake:${ctx.instance.id}`).toString()) as string[];
}

async function renderDirectives(
  ctx: BrowserContext,
  target: URL,
  suffixed: boolean,
  current: SignedInSession | undefined,
  uat: number,
): Promise<string[]> {
  const suffix = await getCookieSuffix(ctx.instance.publishableKey);
  const secure = target.protocol === "https:";
  const isProduction = !isDevelopment(ctx.instance);
  const domain = isProduction ? (getDomain(target.hostname) ?? undefined) : undefined;
  const named = (name: string): string[] => (suffixed ? [name, `${name}_${suffix}`] : [name]);
  const directives: string[] = [];
  if (!isProduction) {
    const devBrowser = ctx.browser.devBrowser ?? (await createDevBrowser(ctx, ctx.browser.client));
    directives.push(
      // Both names always: browser code writes suffixed cookies whatever the backend asked for.
      ...["__clerk_db_jwt", `__clerk_db_jwt_${suffix}`].map((name) =>
        serializeCookie(name, devBrowser.token, { maxAge: YEAR_SECONDS, secure }),
      ),
    );
  }
  directives.push(
    ...named("__client_uat").map((name) =>
      serializeCookie(name, String(current ? uat : 0), { maxAge: MAX_COOKIE_SECONDS, secure, domain }),
    ),
  );
  if (isProduction) {
    for (const name of ["__clerk_handshake", "__clerk_handshake_nonce"])
      directives.push(serializeCookie(name, "", { maxAge: 0, secure, domain }));
  }
  // Readers take the last cookie whose name begins with __session as the token, so these come last.
  if (!current)
    return [...directives, ...named("__session").map((name) => serializeCookie(name, "", { maxAge: 0, secure }))];
  const refreshToken = await createRefreshToken(ctx, current.session);
  const jwt = await mintToken(ctx, current.session, current.user, { origin: target.origin });
  const maxAge = Math.max(1, toSeconds(current.session.expireAt) - toSeconds(ctx.clock.now()));
  directives.push(serializeCookie(`__refresh_${suffix}`, refreshToken, { maxAge, secure, httpOnly: true }));
  return [
    ...directives,
    ...named("__session").map((name) => serializeCookie(name, jwt, { maxAge: YEAR_SECONDS, secure })),
  ];
}

async function storeDirectives(ctx: BrowserContext, directives: readonly string[]): Promise<string> {
  const sealed = ctx.secrets.seal(JSON.stringify(directives), `handshake:${ctx.instance.id}`).toString("base64");
  const { token } = await issueToken(ctx, {
    purpose: "handshake",
    subjectId: ctx.browser.client?.id ?? "",
    payload: { sealed },
    ttlSeconds: NONCE_TTL_SECONDS,
  });
  return token;
}

async function signDirectives(ctx: BrowserContext, directives: readonly string[]): Promise<string> {
  const key = await ctx.signingKeys.current(ctx.db, ctx.instance.id);
  return signRs256(
    { kid: key.kid, cat: SESSION_CATEGORY },
    { handshake: directives, iat: toSeconds(ctx.clock.now()) },
    key.key,
  );
}
