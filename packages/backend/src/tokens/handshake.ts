import { apiVersions, cookieNames, headerNames, queryNames } from "@latchkey/shared/constants";
import { logError } from "@latchkey/shared/logger";
import { withoutQuery } from "@latchkey/shared/url";
import { TokenVerificationError, TokenVerificationErrorReason } from "../errors/token-verification-error.ts";
import { UnverifiedToken } from "../jwt/unverified-token.ts";
import { hasSignatureOf } from "../jwt/verify.ts";
import { setCookieName, setCookieValue } from "./cookies.ts";
import type { OrganizationTarget } from "./organization-sync.ts";
import { organizationTarget } from "./organization-sync.ts";
import type { RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";
import { handshake, signedIn, signedOut } from "./request-state.ts";
import { AuthErrorReason } from "./reasons.ts";
import { isSessionCategory } from "./token-category.ts";
import { resolveKey, verifyToken } from "./verify-token.ts";

const maxRedirects = 3;
const redirectCountLifetime = 2;
const developmentClockSkew = 24 * 60 * 60 * 1000;

/** True for requests that a browser makes to show a page: only these may be sent away and back. */
export function isHandshakeEligible(context: RequestContext): boolean {
  if (!context.isGet) return false;
  const destination = context.header("sec-fetch-dest");
  if (destination) return destination === "document" || destination === "iframe";
  return context.header("accept")?.startsWith("text/html") ?? false;
}

/**
 * Sends the browser to the Frontend API, which knows whether it is signed in, and back. Requests that are not navigations, and browsers
 * that have been sent three times within two seconds, are answered as signed out with the same reason.
 */
export function startHandshake(context: RequestContext, reason: string, message = ""): RequestState {
  const headers = new Headers({
    [headerNames.location]: handshakeUrl(context, reason).href,
    [headerNames.cacheControl]: "no-store",
  });
  return guarded(context, reason, message, headers);
}

/** A redirect, for navigations, that counts against the loop guard. */
export function guarded(context: RequestContext, reason: string, message: string, headers: Headers): RequestState {
  if (!isHandshakeEligible(context)) return signedOut(context, reason, message);
  if (context.redirectCount >= maxRedirects) {
    logError(
      "the browser is being redirected in a loop. Check that the publishable key and the secret key belong to one instance and " +
        "that the app sees its own public address (x-forwarded-host, x-forwarded-proto).",
    );
    return signedOut(context, reason, message);
  }
  headers.append(
    headerNames.setCookie,
    `${cookieNames.redirectCount}=${context.redirectCount + 1}; SameSite=Lax; HttpOnly; Max-Age=${redirectCountLifetime}`,
  );
  return handshake(context, reason, message, headers);
}

function handshakeUrl(context: RequestContext, reason: string): URL {
  const url = new URL(`${context.frontendApi}/v1/client/handshake`);
  const back = withoutQuery(context.url, [queryNames.devBrowser, queryNames.legacyDevSession]);
  url.searchParams.append(queryNames.redirectUrl, back.href);
  url.searchParams.append(queryNames.apiVersion, apiVersions.backend);
  url.searchParams.append(queryNames.suffixedCookies, String(context.chosen.isSuffixed));
  url.searchParams.append(queryNames.handshakeReason, reason);
  url.searchParams.append(queryNames.handshakeFormat, "nonce");
  if (context.chosen.sessionToken) url.searchParams.append(queryNames.session, context.chosen.sessionToken);
  if (context.isDevelopment && context.devBrowserToken) {
    url.searchParams.append(queryNames.devBrowser, context.devBrowserToken);
  }
  const organization = wantedOrganization(context);
  if (organization) url.searchParams.append(queryNames.organizationId, organization.idOrSlug ?? "");
  return url;
}

/** What the path of a request wants to be active, if the app says so. */
export function wantedOrganization({ options, url }: RequestContext): OrganizationTarget | null {
  return options.organizationSyncOptions ? organizationTarget(options.organizationSyncOptions, url.pathname) : null;
}

/**
 * Takes the cookies that the Frontend API sent along: sets them on the response and signs the request in with the session among them.
 * In development the answer also redirects to the clean address.
 * @throws TokenVerificationError when the handshake token, or in production the session token, cannot be believed.
 */
export async function resolveHandshake(context: RequestContext): Promise<RequestState> {
  const headers = new Headers({
    "Access-Control-Allow-Origin": "null",
    "Access-Control-Allow-Credentials": "true",
  });
  const directives = await handshakeDirectives(context);
  let sessionToken = "";
  for (const directive of directives) {
    headers.append(headerNames.setCookie, directive);
    if (setCookieName(directive).startsWith(cookieNames.session)) sessionToken = setCookieValue(directive);
  }
  if (context.isDevelopment) {
    const { handshake: token, handshakeNonce, help, devBrowser } = queryNames;
    headers.set(headerNames.location, withoutQuery(context.url, [token, handshakeNonce, help, devBrowser]).href);
    headers.set(headerNames.cacheControl, "no-store");
  }
  if (sessionToken === "") return signedOut(context, AuthErrorReason.SessionTokenMissing, "", headers);
  return signedIn(context, sessionToken, await verifyHandshakeSession(context, sessionToken), headers);
}

async function verifyHandshakeSession(context: RequestContext, sessionToken: string) {
  try {
    return await verifyToken(sessionToken, context.options);
  } catch (error) {
    if (!context.isDevelopment || !isClockError(error)) throw error;
    logError(
      `the clock of this machine and that of the server disagree; the session is accepted in development only.\n${error.getFullMessage()}`,
    );
    return verifyToken(sessionToken, { ...context.options, clockSkewInMs: developmentClockSkew });
  }
}

const clockReasons: string[] = [
  TokenVerificationErrorReason.TokenExpired,
  TokenVerificationErrorReason.TokenNotActiveYet,
  TokenVerificationErrorReason.TokenIatInTheFuture,
];

/** True for the failures that a wrong clock causes. */
export function isClockError(error: unknown): error is TokenVerificationError {
  return error instanceof TokenVerificationError && clockReasons.includes(error.reason);
}

async function handshakeDirectives(context: RequestContext): Promise<string[]> {
  const nonce = context.handshakeNonce;
  if (nonce) return directivesOf(nonce, context);
  return verifyHandshakeToken(context.handshakeToken ?? "", context);
}

async function directivesOf(nonce: string, context: RequestContext): Promise<string[]> {
  try {
    const payload = await context.api?.clients.getHandshakePayload({ nonce });
    return stringList(payload?.directives);
  } catch (error) {
    logError("the result of the handshake could not be fetched.", error);
    return [];
  }
}

async function verifyHandshakeToken(token: string, context: RequestContext): Promise<string[]> {
  const { header, segments, payload } = new UnverifiedToken(token);
  const key = await resolveKey(header, context.options);
  const isOfKey = isSessionCategory(header) && header.alg === key.algorithm && (await hasSignatureOf(key, segments));
  if (!isOfKey) {
    throw new TokenVerificationError({
      message: "The handshake token's signature is wrong.",
      reason: TokenVerificationErrorReason.TokenInvalidSignature,
    });
  }
  return stringList(payload["handshake"]);
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
