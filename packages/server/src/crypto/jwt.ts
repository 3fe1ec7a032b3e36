import { createHmac, createPublicKey, sign, verify, type KeyObject } from "node:crypto";
import { equalBytes } from "./secrets.ts";

export interface JwtHeader {
  alg: "RS256" | "HS256";
  typ: "JWT";
  kid?: string;
  cat?: string;
  oiat?: number;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signs with RS256 on libuv's thread pool, so that several cores sign at once. */
export function signRs256(header: Omit<JwtHeader, "alg" | "typ">, claims: object, key: KeyObject): Promise<string> {
  const input = `${encode({ alg: "RS256", typ: "JWT", ...header })}.${encode(claims)}`;
  return new Promise((resolve, reject) => {
    sign("sha256", Buffer.from(input), key, (error, signature) => {
      if (error) reject(error);
      else resolve(`${input}.${signature.toString("base64url")}`);
    });
  });
}

/** Signs with HS256; for tokens that only this server reads. */
export function signHs256(claims: object, key: KeyObject): string {
  const input = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${input}.${createHmac("sha256", key).update(input).digest("base64url")}`;
}

export interface DecodedJwt {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
  signed: string;
  signature: Buffer;
}

/** Takes a compact JWT apart without checking anything; undefined when it is none. */
export function decodeJwt(token: string): DecodedJwt | undefined {
  const parts = token.split(".");
  if (parts.length !== 3) return undefined;
  const [header, claims, signature] = parts as [string, string, string];
  try {
    const decoded = {
      header: JSON.parse(Buffer.from(header, "base64url").toString()) as unknown,
      claims: JSON.parse(Buffer.from(claims, "base64url").toString()) as unknown,
    };
    if (!isRecord(decoded.header) || !isRecord(decoded.claims)) return undefined;
    return {
      header: decoded.header,
      claims: decoded.claims,
      signed: `${header}.${claims}`,
      signature: Buffer.from(signature, "base64url"),
    };
  } catch {
    return undefined;
  }
}

/** The claims of a token that this server signed with HS256 under `key`; undefined otherwise. */
export function verifyHs256(token: string, key: KeyObject): Record<string, unknown> | undefined {
  const decoded = decodeJwt(token);
  if (!decoded || decoded.header["alg"] !== "HS256") return undefined;
  const expected = createHmac("sha256", key).update(decoded.signed).digest();
  return equalBytes(decoded.signature, expected) ? decoded.claims : undefined;
}

/** The claims of a token whose RS256 signature `publicJwk` confirms; times are for the caller to check. */
export function verifyRs256(token: string, publicJwk: { n: string; e: string }): Record<string, unknown> | undefined {
  const decoded = decodeJwt(token);
  if (!decoded || decoded.header["alg"] !== "RS256") return undefined;
  const key = createPublicKey({ key: { kty: "RSA", n: publicJwk.n, e: publicJwk.e }, format: "jwk" });
  return verify("sha256", Buffer.from(decoded.signed), key, decoded.signature) ? decoded.claims : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
