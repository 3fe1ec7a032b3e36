import { isClerkAPIResponseError } from "@latchkey/shared/errors";
import {
  MachineTokenVerificationError,
  MachineTokenVerificationErrorCode,
} from "../errors/machine-token-verification-error.ts";
import { TokenVerificationError } from "../errors/token-verification-error.ts";
import type { JwtPayload } from "../jwt/decode.ts";
import { UnverifiedToken } from "../jwt/unverified-token.ts";
import { verifyWithKey } from "../jwt/verify.ts";
import type { MachineToken } from "./machine-auth-object.ts";
import type { AuthApiClient, AuthenticateRequestOptions } from "./options.ts";
import type { MachineTokenType, TokenType } from "./reasons.ts";
import { tokenCategories } from "./token-category.ts";
import { resolveKey } from "./verify-token.ts";

const prefixes: [prefix: string, type: MachineTokenType][] = [
  ["ak_", "api_key"],
  ["mt_", "m2m_token"],
  ["oat_", "oauth_token"],
];

const oauthTokenTypes = ["at+jwt", "application/at+jwt"];

/** Kind of an opaque machine token by its prefix; null for any other text. */
function machineTypeByPrefix(token: string): MachineTokenType | null {
  return prefixes.find(([prefix]) => token.startsWith(prefix))?.[1] ?? null;
}

/** True for an opaque machine token. */
export function isMachineTokenByPrefix(token: string): boolean {
  return machineTypeByPrefix(token) !== null;
}

/** Kind of a machine token, opaque or JWT (RFC 9068 for OAuth; a subject `mch_…` for M2M); null for a session token or anything else. */
export function machineTypeOf(token: string): MachineTokenType | null {
  const opaque = machineTypeByPrefix(token);
  if (opaque || !token.startsWith("ey")) return opaque;
  try {
    return machineTypeOfJwt(new UnverifiedToken(token));
  } catch {
    return null;
  }
}

/** `machineTypeOf` for a JWT. @throws TokenVerificationError when it is none. */
export function machineTypeOfJwt({ header, payload }: UnverifiedToken): MachineTokenType | null {
  if (oauthTokenTypes.includes(header.typ ?? "")) return "oauth_token";
  const isMachine = header.cat === undefined || header.cat === tokenCategories.machine;
  return isMachine && payload.sub?.startsWith("mch_") ? "m2m_token" : null;
}

/** True for a machine token of any form. */
export function isMachineToken(token: string): boolean {
  return machineTypeOf(token) !== null;
}

/** True for a kind of token that machines carry. */
export function isMachineTokenType(type: TokenType): type is MachineTokenType {
  return type !== "session_token";
}

/**
 * Asks the server about an opaque machine token, or verifies the signature of one that is a JWT.
 * @throws MachineTokenVerificationError
 */
export async function verifyMachineToken(
  token: string,
  type: MachineTokenType,
  options: AuthenticateRequestOptions,
  api: AuthApiClient,
): Promise<MachineToken> {
  if (!machineTypeByPrefix(token)) return verifyMachineJwt(token, type, options);
  try {
    if (type === "api_key") return await api.apiKeys.verify(token);
    if (type === "oauth_token") return await api.idPOAuthAccessToken.verify(token);
    return await api.m2m.verify({ token });
  } catch (error) {
    throw refused(error);
  }
}

function refused(error: unknown): MachineTokenVerificationError {
  const { UnexpectedError, InvalidSecretKey, TokenInvalid } = MachineTokenVerificationErrorCode;
  if (!isClerkAPIResponseError(error)) {
    return new MachineTokenVerificationError({
      message: "The token could not be verified.",
      code: UnexpectedError,
    });
  }
  const { status } = error;
  if (status === 401)
    return new MachineTokenVerificationError({
      message: "The secret key is wrong.",
      code: InvalidSecretKey,
      status,
    });
  if (status === 404)
    return new MachineTokenVerificationError({
      message: "The token does not exist.",
      code: TokenInvalid,
      status,
    });
  return new MachineTokenVerificationError({
    message: "The token could not be verified.",
    code: UnexpectedError,
    status,
  });
}

async function verifyMachineJwt(
  token: string,
  type: MachineTokenType,
  options: AuthenticateRequestOptions,
): Promise<MachineToken> {
  const claims = await verifiedClaims(new UnverifiedToken(token), options);
  return type === "oauth_token" ? oauthTokenOf(claims) : m2mTokenOf(claims);
}

async function verifiedClaims(token: UnverifiedToken, options: AuthenticateRequestOptions): Promise<JwtPayload> {
  const headerType = ["JWT", ...oauthTokenTypes];
  try {
    const key = await resolveKey(token.header, options);
    return await verifyWithKey(token, key, { clockSkewInMs: options.clockSkewInMs, headerType });
  } catch (error) {
    if (!(error instanceof TokenVerificationError)) throw error;
    throw new MachineTokenVerificationError({
      message: error.message,
      code: MachineTokenVerificationErrorCode.TokenVerificationFailed,
    });
  }
}

function oauthTokenOf(claims: JwtPayload): MachineToken {
  const { jti, sub, client_id, scope, scp } = claims;
  const scopes = Array.isArray(scp) ? scp : splitScopes(scope);
  return { id: String(jti ?? ""), subject: sub, clientId: String(client_id ?? ""), scopes };
}

const registeredClaims = new Set(["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scopes", "v", "azp", "cat"]);

function m2mTokenOf(claims: JwtPayload): MachineToken {
  const scopes = claims["scopes"] === undefined ? [claims.aud ?? []].flat() : splitScopes(claims["scopes"]);
  const own = Object.entries(claims).filter(([name]) => !registeredClaims.has(name));
  return {
    id: String(claims.jti ?? ""),
    subject: claims.sub,
    scopes,
    claims: own.length > 0 ? Object.fromEntries(own) : null,
  };
}

function splitScopes(scopes: unknown): string[] {
  return typeof scopes === "string" ? scopes.split(" ").filter(Boolean) : [];
}
