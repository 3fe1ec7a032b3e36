import { decodeBase64UrlText } from "@latchkey/shared/base64";
import type { JWT } from "@latchkey/shared/types";

/** Reads a token without checking its signature. @throws when the text is no token. */
export function decodeToken(raw: string): JWT {
  const [header = "", payload = "", signature = ""] = raw.split(".");
  return {
    header: JSON.parse(decodeBase64UrlText(header)),
    claims: { ...JSON.parse(decodeBase64UrlText(payload)), __raw: raw },
    encoded: { header, payload, signature },
    raw,
  };
}

/** The same, or `undefined` when the text is no token. */
export function tryDecodeToken(raw: string | null | undefined): JWT | undefined {
  try {
    return raw ? decodeToken(raw) : undefined;
  } catch {
    return undefined;
  }
}

/** Organization that a token of either version is for. */
export function tokenOrganizationId({ claims }: JWT): string | null {
  return (claims.v === 2 ? claims.o?.id : claims.org_id) ?? null;
}

/**
 * True when `candidate` may take the place of `current`: another session or organization, or read later at its
 * origin (`oiat`, which beats a token without one), or minted later.
 */
export function isNotStaler(candidate: JWT, current: JWT | undefined): boolean {
  if (!current || current.claims.sid !== candidate.claims.sid) return true;
  if (tokenOrganizationId(current) !== tokenOrganizationId(candidate)) return true;
  const [ours, theirs] = [candidate.header.oiat ?? 0, current.header.oiat ?? 0];
  return ours === theirs ? candidate.claims.iat >= current.claims.iat : ours > theirs;
}
