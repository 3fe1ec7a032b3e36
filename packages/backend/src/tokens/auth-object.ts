import type { AuthorizationParams, CheckAuthorization } from "@latchkey/shared/authorization";
import { createCheckAuthorization } from "@latchkey/shared/authorization";
import type { ActClaim, FactorVerificationAge, SessionStatusClaim } from "@latchkey/shared/jwt-claims";
import { readSessionClaims } from "@latchkey/shared/jwt-claims";
import { createApiClient } from "../api/index.ts";
import { resolveApiUrl } from "../client/api-url.ts";
import type { JwtPayload } from "../jwt/decode.ts";
import type { MachineAuthObject } from "./machine-auth-object.ts";
import type { AuthApiClient } from "./options.ts";
import type { SessionTokenType } from "./reasons.ts";
import { TokenType } from "./reasons.ts";

/** Which token `getToken` answers: the request's own, or one minted now from a template or with another lifetime. */
export interface GetTokenOptions {
  template?: string;
  expiresInSeconds?: number;
}

export type GetToken = (options?: GetTokenOptions) => Promise<string | null>;
export type Debug = () => Record<string, unknown>;

/** Somebody is signed in. Fields of an organization are undefined while none is active. */
export interface SignedInAuthObject {
  tokenType: SessionTokenType;
  isAuthenticated: true;
  userId: string;
  sessionId: string;
  sessionClaims: JwtPayload;
  sessionStatus: SessionStatusClaim | null;
  actor: ActClaim | undefined;
  orgId: string | undefined;
  orgRole: string | undefined;
  orgSlug: string | undefined;
  orgPermissions: string[] | undefined;
  factorVerificationAge: FactorVerificationAge | null;
  getToken: GetToken;
  has: CheckAuthorization;
  debug: Debug;
}

/** Nobody is signed in. `sessionStatus` is `pending` when there is a session whose tasks are open. */
export interface SignedOutAuthObject {
  tokenType: SessionTokenType;
  isAuthenticated: false;
  userId: null;
  sessionId: null;
  sessionClaims: null;
  sessionStatus: SessionStatusClaim | null;
  actor: null;
  orgId: null;
  orgRole: null;
  orgSlug: null;
  orgPermissions: null;
  factorVerificationAge: null;
  getToken: GetToken;
  has: CheckAuthorization;
  debug: Debug;
}

/** The request carries a token of a kind that was not asked for. */
export interface InvalidTokenAuthObject {
  tokenType: null;
  isAuthenticated: false;
  getToken: () => Promise<null>;
  has: () => false;
  debug: Debug;
}

export type SessionAuthObject = SignedInAuthObject | SignedOutAuthObject;
export type AuthObject = SessionAuthObject | MachineAuthObject | InvalidTokenAuthObject;

/** What `signedInAuthObject` needs beside the token. */
export interface AuthObjectOptions {
  secretKey?: string | undefined;
  apiUrl?: string | undefined;
  apiVersion?: string | undefined;
  publishableKey?: string | undefined;
  api?: { sessions: Pick<AuthApiClient["sessions"], "getToken"> } | undefined;
}

/** Auth object for the verified claims of a session token. */
export function signedInAuthObject(options: AuthObjectOptions, token: string, claims: JwtPayload): SignedInAuthObject {
  const read = readSessionClaims(claims);
  return {
    tokenType: TokenType.SessionToken,
    isAuthenticated: true,
    userId: read.userId,
    sessionId: read.sessionId,
    sessionClaims: claims,
    sessionStatus: read.sessionStatus ?? null,
    actor: read.actor,
    orgId: read.orgId,
    orgRole: read.orgRole,
    orgSlug: read.orgSlug,
    orgPermissions: read.orgPermissions,
    factorVerificationAge: read.factorVerificationAge ?? null,
    getToken: createGetToken(options, token, read.sessionId),
    has: createCheckAuthorization({ ...read, features: claims.fea, plans: claims.pla }),
    debug: debugOf({ ...options, token }),
  };
}

/** Auth object for a request without a session. */
export function signedOutAuthObject(
  debug?: Record<string, unknown>,
  sessionStatus: SessionStatusClaim | null = null,
): SignedOutAuthObject {
  return {
    tokenType: TokenType.SessionToken,
    isAuthenticated: false,
    userId: null,
    sessionId: null,
    sessionClaims: null,
    sessionStatus,
    actor: null,
    orgId: null,
    orgRole: null,
    orgSlug: null,
    orgPermissions: null,
    factorVerificationAge: null,
    getToken: () => Promise.resolve(null),
    has: (_params: AuthorizationParams) => false,
    debug: debugOf(debug ?? {}),
  };
}

/** Auth object for a token of a kind that was not asked for. */
export function invalidTokenAuthObject(): InvalidTokenAuthObject {
  return {
    tokenType: null,
    isAuthenticated: false,
    getToken: () => Promise.resolve(null),
    has: () => false,
    debug: () => ({}),
  };
}

function createGetToken(options: AuthObjectOptions, token: string, sessionId: string): GetToken {
  return async ({ template, expiresInSeconds } = {}) => {
    if (!template && expiresInSeconds === undefined) return token;
    const api = options.api ?? createApiClient({ ...options, apiUrl: resolveApiUrl(options) }, {});
    return (await api.sessions.getToken(sessionId, template, expiresInSeconds)).jwt;
  };
}

const credentialNames = ["secretKey", "machineSecretKey", "jwtKey", "token"];
const shownCharacters = 7;

/** Function that shows what an auth object was made from, credentials cut short. */
export function debugOf(data: object): Debug {
  return () => {
    const { api: _api, ...shown } = data as Record<string, unknown>;
    for (const name of credentialNames) {
      if (typeof shown[name] === "string") shown[name] = shown[name].slice(0, shownCharacters);
    }
    return shown;
  };
}
