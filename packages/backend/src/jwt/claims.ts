import {
  TokenVerificationError,
  TokenVerificationErrorAction,
  TokenVerificationErrorReason,
} from "../errors/token-verification-error.ts";
import type { JwtHeader, JwtPayload } from "./decode.ts";

/** What a caller demands of a token's claims. */
export interface ClaimRules {
  /** Accepted `aud` values; a token without `aud` passes. */
  audience?: string | string[] | undefined;
  /** Accepted `azp` values, origins such as `https://app.example.com`. If there are any, a token without `azp` fails. */
  authorizedParties?: string[] | undefined;
  /** Milliseconds by which the clocks may differ. Default 5000. */
  clockSkewInMs?: number | undefined;
  /** Accepted `typ` header values. Default `JWT`; a token without `typ` passes. */
  headerType?: string | string[] | undefined;
}

const defaultClockSkew = 5000;

/** @throws TokenVerificationError `token-invalid` for another `typ`, or for critical extensions (RFC 7515 §4.1.11). */
export function checkHeader(header: JwtHeader, rules: ClaimRules): void {
  const accepted = rules.headerType ?? "JWT";
  const isAccepted = typeof accepted === "string" ? header.typ === accepted : accepted.includes(header.typ ?? "");
  if (header.typ !== undefined && !isAccepted) {
    throw invalid(`The token has the type ${JSON.stringify(header.typ)}; expected ${JSON.stringify(accepted)}.`);
  }
  if (header.crit !== undefined) throw invalid("The token demands extensions that are not understood.");
}

/**
 * Checks `sub`, `aud`, `azp`, `exp`, `nbf` and `iat`, in this order. `now` is unix milliseconds.
 * @throws TokenVerificationError with the reason of the first claim that fails.
 */
export function checkClaims(payload: JwtPayload, rules: ClaimRules, now: number = Date.now()): void {
  if (typeof payload.sub !== "string" || payload.sub === "") throw failed("The token has no subject.");
  checkAudience(payload.aud, rules.audience);
  checkAuthorizedParty(payload.azp, rules.authorizedParties);
  checkTimes(payload, now, rules.clockSkewInMs || defaultClockSkew);
}

function checkAudience(aud: unknown, audience: string | string[] | undefined): void {
  const accepted = [audience ?? []].flat().filter((entry) => entry !== "");
  if (accepted.length === 0 || aud === undefined) return;
  const given = [aud].flat();
  if (!given.every((entry) => typeof entry === "string") || !given.some((entry) => accepted.includes(entry))) {
    throw failed(`The token is for the audience ${JSON.stringify(aud)}; expected ${JSON.stringify(accepted)}.`);
  }
}

function checkAuthorizedParty(azp: unknown, authorizedParties: string[] | undefined): void {
  if (!authorizedParties || authorizedParties.length === 0) return;
  if (typeof azp !== "string" || !authorizedParties.includes(azp)) {
    throw new TokenVerificationError({
      message: `The token was made for ${JSON.stringify(azp)}; expected one of ${JSON.stringify(authorizedParties)}.`,
      reason: TokenVerificationErrorReason.TokenInvalidAuthorizedParties,
      action: TokenVerificationErrorAction.EnsureClerkJWT,
    });
  }
}

function checkTimes(payload: JwtPayload, now: number, skew: number): void {
  const expires = seconds(payload.exp, "exp");
  if (expires === undefined) throw failed("The token has no expiry.");
  if (expires * 1000 <= now - skew) {
    throw timeError(
      TokenVerificationErrorReason.TokenExpired,
      `The token expired at ${when(expires)}; it is ${when(now / 1000)}.`,
    );
  }
  const notBefore = seconds(payload.nbf, "nbf");
  if (notBefore !== undefined && notBefore * 1000 > now + skew) {
    throw timeError(
      TokenVerificationErrorReason.TokenNotActiveYet,
      `The token is valid from ${when(notBefore)}; it is ${when(now / 1000)}.`,
    );
  }
  const issued = seconds(payload.iat, "iat");
  if (issued !== undefined && issued * 1000 > now + skew) {
    throw timeError(
      TokenVerificationErrorReason.TokenIatInTheFuture,
      `The token was issued at ${when(issued)}; it is ${when(now / 1000)}.`,
    );
  }
}

// The end of the time that a Date can hold: a later expiry is a mistake or an attack.
const lastSecond = 8_640_000_000_000;

function seconds(value: unknown, claim: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isFinite(value) || Math.abs(value) > lastSecond) {
    throw failed(`The claim ${claim} is not a time: ${JSON.stringify(value)}.`);
  }
  return value;
}

function when(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toUTCString();
}

function invalid(message: string): TokenVerificationError {
  return new TokenVerificationError({
    message,
    reason: TokenVerificationErrorReason.TokenInvalid,
    action: TokenVerificationErrorAction.EnsureClerkJWT,
  });
}

function failed(message: string): TokenVerificationError {
  return new TokenVerificationError({
    message,
    reason: TokenVerificationErrorReason.TokenVerificationFailed,
    action: TokenVerificationErrorAction.EnsureClerkJWT,
  });
}

function timeError(reason: TokenVerificationErrorReason, message: string): TokenVerificationError {
  return new TokenVerificationError({
    message,
    reason,
    action: TokenVerificationErrorAction.EnsureClockSync,
  });
}
