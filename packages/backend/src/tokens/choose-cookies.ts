import { cookieNames } from "@latchkey/shared/constants";
import type { JwtPayload } from "../jwt/decode.ts";
import { UnverifiedToken } from "../jwt/unverified-token.ts";
import type { InstanceInfo } from "./instance.ts";

/** The cookies of one family, plain or suffixed, that tell about a session. */
interface SessionCookies {
  session: UnverifiedToken | undefined;
  clientUat: string | undefined;
  devBrowser: string | undefined;
}

/** The cookies of a request after the choice between the families. */
export interface ChosenCookies {
  isSuffixed: boolean;
  sessionToken: string | undefined;
  /** `sessionToken`, ready to be taken apart. */
  unverified: UnverifiedToken | undefined;
  /** Unix seconds; 0 when the cookie is absent, unreadable or says signed out. */
  clientUat: number;
  devBrowserToken: string | undefined;
  refreshToken: string | undefined;
}

/** Reads the cookies that tell about a session, from the family that fits the instance. `now` is unix milliseconds. */
export function chooseCookies(
  cookies: ReadonlyMap<string, string>,
  instance: InstanceInfo,
  now: number = Date.now(),
): ChosenCookies {
  const suffix = `_${instance.cookieSuffix}`;
  const plain = readFamily(cookies, "");
  const suffixed = readFamily(cookies, suffix, plain.session);
  const isSuffixed = usesSuffixedCookies(plain, suffixed, instance, now);
  const chosen = isSuffixed ? suffixed : plain;
  return {
    isSuffixed,
    sessionToken: chosen.session?.text,
    unverified: chosen.session,
    clientUat: Number.parseInt(chosen.clientUat ?? "", 10) || 0,
    // A handshake of an instance that wrote plain cookies only may have brought it.
    devBrowserToken: chosen.devBrowser || plain.devBrowser || undefined,
    refreshToken: cookies.get(cookieNames.refresh + suffix) || undefined,
  };
}

// Both families nearly always hold the same token; it is then read once.
function readFamily(cookies: ReadonlyMap<string, string>, suffix: string, twin?: UnverifiedToken): SessionCookies {
  const text = cookies.get(cookieNames.session + suffix);
  return {
    session: text ? (text === twin?.text ? twin : new UnverifiedToken(text)) : undefined,
    clientUat: cookies.get(cookieNames.clientUat + suffix) || undefined,
    devBrowser: cookies.get(cookieNames.devBrowser + suffix),
  };
}

/**
 * Whether the suffixed cookies are the ones to believe; the first rule that applies decides. Several instances may share a domain, and old
 * programs write the plain cookies only, so neither family is always right.
 */
function usesSuffixedCookies(
  plain: SessionCookies,
  suffixed: SessionCookies,
  instance: Pick<InstanceInfo, "frontendApi" | "instanceType">,
  now: number,
): boolean {
  const plainClaims = plain.session?.readablePayload;
  if (plain.session !== undefined) {
    if (typeof plainClaims?.iss !== "string" || plainClaims.iss === "") return false;
    if (plainClaims.iss.replace(/^https?:\/\//, "") !== instance.frontendApi) return true;
  }
  if (suffixed.clientUat === undefined && suffixed.session === undefined) return false;

  const suffixedClaims = suffixed.session?.readablePayload;
  const isPlainSignedOut = plain.clientUat === "0";
  const isSuffixedSignedOut = suffixed.clientUat === "0";
  if (!isSuffixedSignedOut && !isPlainSignedOut && issuedAt(plainClaims) > issuedAt(suffixedClaims)) return false;
  if (isSuffixedSignedOut && !isPlainSignedOut) return false;
  if (instance.instanceType !== "production" && !isSuffixedSignedOut && isPlainSignedOut) {
    if (suffixedClaims && suffixedClaims.exp <= Math.floor(now / 1000)) return false;
  }
  return !(suffixed.session !== undefined && suffixed.clientUat === undefined);
}

function issuedAt(claims: JwtPayload | undefined): number {
  return typeof claims?.iat === "number" ? claims.iat : 0;
}
