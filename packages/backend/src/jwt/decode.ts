import { decodeBase64Url } from "@latchkey/shared/base64";
import type { JwtPayload as SessionPayload } from "@latchkey/shared/types";
import { TokenVerificationError, TokenVerificationErrorReason } from "../errors/token-verification-error.ts";

/** JOSE header of a token. Unknown fields are allowed. */
export interface JwtHeader {
  alg: string;
  typ?: string;
  kid?: string;
  cat?: string;
  crit?: unknown;
  [key: string]: unknown;
}

/** Claims of a token. The named ones are those of a session token; none but the checked ones is guaranteed to be there. */
export type JwtPayload = SessionPayload & { aud?: string | string[] };

/** A token taken apart. Nothing of it has been verified. */
export interface Jwt {
  header: JwtHeader;
  payload: JwtPayload;
  signature: Uint8Array<ArrayBuffer>;
  raw: { header: string; payload: string; signature: string; text: string };
}

/**
 * Takes a compact JWT apart (RFC 7519 §3) without verifying it.
 * @throws TokenVerificationError `token-invalid` when it is not one.
 */
export function decodeJwt(token: string): Jwt {
  const { header, payload, signature } = splitToken(token);
  return {
    header: decodeHeader(header),
    payload: decodePayload(payload),
    signature: decodeSignature(signature),
    raw: { header, payload, signature, text: token },
  };
}

/** The three segments of a compact JWT. */
export interface TokenSegments {
  header: string;
  payload: string;
  signature: string;
}

/** @throws TokenVerificationError `token-invalid` unless there are exactly three segments. */
export function splitToken(token: string): TokenSegments {
  const first = token.indexOf(".");
  const second = token.indexOf(".", first + 1);
  if (first <= 0 || second === -1 || token.includes(".", second + 1)) throw malformed("It does not have three parts.");
  return {
    header: token.slice(0, first),
    payload: token.slice(first + 1, second),
    signature: token.slice(second + 1),
  };
}

const maxCachedHeaders = 64;
const headerCache = new Map<string, Readonly<JwtHeader>>();

/** Reads a header segment. All tokens of a signing key share one header, so the few recent ones are remembered (frozen). */
export function decodeHeader(segment: string): Readonly<JwtHeader> {
  const known = headerCache.get(segment);
  if (known) return known;
  const header = Object.freeze(parseObject(segment)) as Readonly<JwtHeader>;
  if (headerCache.size >= maxCachedHeaders) headerCache.clear();
  headerCache.set(segment, header);
  return header;
}

/** Reads a payload segment into a fresh object. */
export function decodePayload(segment: string): JwtPayload {
  return parseObject(segment) as JwtPayload;
}

/** Bytes of a signature segment. */
export function decodeSignature(segment: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeBase64Url(strictBase64Url(segment));
  } catch (cause) {
    throw malformed("Its signature is not base64url.", cause);
  }
}

function parseObject(segment: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(segment));
  } catch (cause) {
    throw malformed("Its parts are not base64url-encoded JSON.", cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw malformed("Its parts are not objects.");
  return value as Record<string, unknown>;
}

const nonAscii = /[\u0080-\u00ff]/;
const utf8 = new TextDecoder("utf-8", { fatal: true });

// Claims are nearly always ASCII; only the others pay for a UTF-8 decoder.
function decodeText(segment: string): string {
  const binary = atob(strictBase64Url(segment).replaceAll("-", "+").replaceAll("_", "/"));
  if (!nonAscii.test(binary)) return binary;
  return utf8.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

const base64Url = /^[A-Za-z0-9_-]*$/;

// atob skips white space and takes the standard alphabet: two texts would then name one token.
function strictBase64Url(segment: string): string {
  if (!base64Url.test(segment)) throw new TypeError("not base64url");
  return segment;
}

function malformed(detail: string, cause?: unknown): TokenVerificationError {
  return new TokenVerificationError({
    message: `The token is not a JWT. ${detail}`,
    reason: TokenVerificationErrorReason.TokenInvalid,
    cause,
  });
}
