import { cookieNames } from "@latchkey/shared/constants";
import { isClerkAPIResponseError } from "@latchkey/shared/errors";
import { TokenVerificationError, TokenVerificationErrorReason } from "../errors/token-verification-error.ts";
import type { JwtPayload } from "../jwt/decode.ts";
import { decodePayload, splitToken } from "../jwt/decode.ts";
import { setCookieName, setCookieValue } from "./cookies.ts";
import type { RequestContext } from "./request-context.ts";
import { RefreshErrorReason } from "./reasons.ts";
import { verifyToken } from "./verify-token.ts";

/** A session token that was exchanged for an expired one, and the cookies that carry it. */
export interface RefreshedSession {
  token: string;
  claims: JwtPayload;
  cookies: string[];
}

/** An expired token could not be exchanged; the message is the tail of a handshake reason. */
export class RefreshError extends Error {
  override name = "RefreshError";
}

/**
 * Exchanges an expired session token, with the refresh token of the browser, for a new one. Only navigating requests (GET) may.
 * @throws RefreshError
 */
export async function refreshSession(context: RequestContext): Promise<RefreshedSession> {
  const { refreshToken, sessionToken: expiredToken, isSuffixed } = context.chosen;
  if (!context.isGet) throw new RefreshError(RefreshErrorReason.NonEligibleNonGet);
  if (!refreshToken) throw new RefreshError(RefreshErrorReason.NonEligibleNoCookie);
  if (!expiredToken) throw new RefreshError(RefreshErrorReason.MissingSessionToken);
  if (!context.api) throw new RefreshError(RefreshErrorReason.MissingApiClient);

  const cookies = await exchange(context.api, sessionIdOf(expiredToken), {
    format: "cookie",
    suffixed_cookies: isSuffixed,
    expired_token: expiredToken,
    refresh_token: refreshToken,
    request_origin: context.url.origin,
    request_headers: describedHeaders(context.request.headers),
  });
  const token = cookies
    .filter((cookie) => setCookieName(cookie).startsWith(cookieNames.session))
    .map(setCookieValue)
    .at(-1);
  if (!token) throw new RefreshError(RefreshErrorReason.MissingSessionToken);
  try {
    return { token, cookies, claims: await verifyToken(token, context.options) };
  } catch (cause) {
    throw new RefreshError(RefreshErrorReason.InvalidSessionToken, { cause });
  }
}

function sessionIdOf(expiredToken: string): string {
  let claims: JwtPayload;
  try {
    claims = decodePayload(splitToken(expiredToken).payload);
  } catch (cause) {
    throw new RefreshError(RefreshErrorReason.ExpiredSessionTokenDecodeFailed, { cause });
  }
  if (!claims.sid) throw new RefreshError(RefreshErrorReason.ExpiredSessionTokenMissingSidClaim);
  return claims.sid;
}

type SessionsApi = NonNullable<RequestContext["api"]>["sessions"];
type RefreshParams = Parameters<SessionsApi["refreshSession"]>[1] & { format: "cookie" };

async function exchange(api: { sessions: SessionsApi }, sessionId: string, params: RefreshParams): Promise<string[]> {
  try {
    return (await api.sessions.refreshSession(sessionId, params)).cookies ?? [];
  } catch (cause) {
    throw new RefreshError(reasonOf(cause), { cause });
  }
}

function reasonOf(error: unknown): string {
  if (!isClerkAPIResponseError(error)) return RefreshErrorReason.UnexpectedSDKError;
  const code = error.errors[0]?.code;
  return code === "unexpected_error" ? RefreshErrorReason.FetchError : code || RefreshErrorReason.UnexpectedBAPIError;
}

// The server records device and place of the session from these; credentials stay here.
const describingHeaders = [
  "user-agent",
  "x-forwarded-for",
  "x-real-ip",
  "accept-language",
  "cf-connecting-ip",
  "cf-ipcountry",
];

function describedHeaders(headers: Headers): Record<string, string[]> {
  const present = describingHeaders.map((name) => [name, headers.get(name)] as const);
  return Object.fromEntries(
    present.filter(([, value]) => value !== null).map(([name, value]) => [name, [value ?? ""]]),
  );
}

/** True for a session token that was good and has run out. */
export function isExpired(error: unknown): boolean {
  return error instanceof TokenVerificationError && error.reason === TokenVerificationErrorReason.TokenExpired;
}
