import type { ActClaim, FactorVerificationAge, SessionStatusClaim } from "../jwt-claims.ts";

export type { ActClaim, FactorVerificationAge, SessionStatusClaim };
/** @deprecated Use {@link ActClaim}. */
export type ActJWTClaim = ActClaim;

export interface JwtHeader {
  alg: string;
  typ?: string;
  kid?: string;
  /** Category of the token. */
  cat?: string;
  /** When the state behind the token was last read at its origin; seconds. */
  oiat?: number;
  [key: string]: any;
}

/** Claims of every session token. Times are unix seconds. */
export interface BaseJwtClaims {
  __raw: string;
  iss: string;
  /** The user's id. */
  sub: string;
  /** The session's id. */
  sid: string;
  nbf: number;
  exp: number;
  iat: number;
  /** Origin that asked for the token. */
  azp?: string;
  act?: ActClaim;
  fva?: FactorVerificationAge;
  sts?: SessionStatusClaim;
  /** Plan of the payer, `o:` or `u:` first. */
  pla?: string;
  /** Features, comma separated, each with its scope. */
  fea?: string;
  jti?: string;
}

/** Claims of version 1: the active organization lies flat. */
export interface JwtClaimsV1 {
  v?: undefined;
  org_id?: string;
  org_slug?: string;
  org_role?: string;
  org_permissions?: string[];
  o?: undefined;
}

/** Claims of version 2: the active organization is one compact object. */
export interface JwtClaimsV2 {
  v: 2;
  o?: {
    id: string;
    slg?: string;
    /** The role without its `org:` prefix. */
    rol?: string;
    /** Action names, comma separated. */
    per?: string;
    /** One bit mask over `per` for each organization feature, comma separated. */
    fpm?: string;
  };
  org_id?: undefined;
  org_slug?: undefined;
  org_role?: undefined;
  org_permissions?: undefined;
}

export type VersionedJwtPayload = JwtClaimsV1 | JwtClaimsV2;
/** Payload of a session token with the application's own claims. */
export type JwtPayload = BaseJwtClaims & CustomJwtSessionClaims & VersionedJwtPayload;
export type ClerkJWTClaims = JwtPayload;

/** A decoded token. */
export interface JWT {
  header: JwtHeader;
  claims: JwtPayload;
  encoded: { header: string; payload: string; signature: string };
  raw?: string;
}
export interface Jwt {
  header: JwtHeader;
  payload: JwtPayload;
  signature: Uint8Array;
  raw: { header: string; payload: string; signature: string; text: string };
}
