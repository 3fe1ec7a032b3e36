import { resolveApiUrl } from "../client/api-url.ts";
import {
  TokenVerificationError,
  TokenVerificationErrorAction,
  TokenVerificationErrorReason,
} from "../errors/token-verification-error.ts";
import type { ClaimRules } from "../jwt/claims.ts";
import type { JwtHeader, JwtPayload } from "../jwt/decode.ts";
import type { VerificationKey } from "../jwt/import-key.ts";
import { cachedVerificationKey } from "../jwt/import-key.ts";
import { remoteKeySet } from "../jwt/jwks.ts";
import { UnverifiedToken } from "../jwt/unverified-token.ts";
import { verifyWithKey } from "../jwt/verify.ts";
import { tokenCategories } from "./token-category.ts";

/** Where the key that verifies a token comes from: `jwtKey` needs no network, otherwise it is fetched with the secret key. */
export interface KeyOptions {
  /** PEM of the instance's public key. */
  jwtKey?: string | undefined;
  secretKey?: string | undefined;
  apiUrl?: string | undefined;
  apiVersion?: string | undefined;
  publishableKey?: string | undefined;
  /** Fetches the keys anew for this token. */
  skipJwksCache?: boolean | undefined;
}

/** How `verifyToken` judges a token. */
export interface VerifyTokenOptions extends KeyOptions, ClaimRules {}

/**
 * Verifies a token that the instance made for a user, from a session or from a JWT template, and answers its claims. Machine tokens are
 * refused. To authenticate a request, use `authenticateRequest`: it takes session tokens only.
 * @throws TokenVerificationError; its `reason` says why.
 */
export async function verifyToken(token: string | UnverifiedToken, options: VerifyTokenOptions): Promise<JwtPayload> {
  const unverified = typeof token === "string" ? new UnverifiedToken(token) : token;
  const { header } = unverified;
  if (header.cat === tokenCategories.machine) {
    throw new TokenVerificationError({
      message: "The token was made for a machine.",
      reason: TokenVerificationErrorReason.TokenInvalid,
      action: TokenVerificationErrorAction.EnsureClerkJWT,
    });
  }
  return verifyWithKey(unverified, await resolveKey(header, options), options);
}

/** The key for a token's header. @throws TokenVerificationError when there is none. */
export function resolveKey(header: JwtHeader, options: KeyOptions): Promise<VerificationKey> {
  if (options.jwtKey) return cachedVerificationKey(options.jwtKey);
  const apiUrl = options.secretKey ? resolveApiUrl(options) : undefined;
  if (!options.secretKey || !apiUrl) {
    throw new TokenVerificationError({
      message: options.secretKey
        ? "The address of the Backend API is unknown: set CLERK_API_URL, or pass `apiUrl`."
        : "There is no key to verify the token with.",
      reason: TokenVerificationErrorReason.JWKFailedToResolve,
      action: TokenVerificationErrorAction.SetClerkJWTKey,
    });
  }
  const source = { apiUrl, apiVersion: options.apiVersion, secretKey: options.secretKey };
  return remoteKeySet(source).find(header.kid, { skipCache: options.skipJwksCache });
}
