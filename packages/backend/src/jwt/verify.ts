import {
  TokenVerificationError,
  TokenVerificationErrorAction,
  TokenVerificationErrorReason,
} from "../errors/token-verification-error.ts";
import type { ClaimRules } from "./claims.ts";
import { checkClaims, checkHeader } from "./claims.ts";
import type { Jwt, JwtPayload, TokenSegments } from "./decode.ts";
import { decodeSignature } from "./decode.ts";
import type { KeySource, VerificationKey } from "./import-key.ts";
import { cachedVerificationKey } from "./import-key.ts";
import { checkSignature } from "./signature.ts";
import { UnverifiedToken } from "./unverified-token.ts";
import { isVerified, rememberVerified } from "./verified-tokens.ts";

/** How `verifyJwt` judges a token. */
export interface VerifyJwtOptions extends ClaimRules {
  /** Public key: a JWK or a PEM text. */
  key: KeySource;
}

const encoder = new TextEncoder();

/**
 * Verifies a compact JWT: type, algorithm, signature, then the claims (see `checkClaims`). Answers its claims.
 * @throws TokenVerificationError with the reason of the first check that fails.
 */
export async function verifyJwt(text: string, options: VerifyJwtOptions): Promise<JwtPayload> {
  const token = new UnverifiedToken(text);
  checkHeader(token.header, options);
  return verifyWithKey(token, await cachedVerificationKey(options.key), options);
}

/** `verifyJwt` with a key that is already imported. */
export async function verifyWithKey(
  token: UnverifiedToken,
  key: VerificationKey,
  rules: ClaimRules,
): Promise<JwtPayload> {
  checkHeader(token.header, rules);
  if (token.header.alg !== key.algorithm) {
    throw new TokenVerificationError({
      message: `The token is signed with ${JSON.stringify(token.header.alg)}; its key is for ${key.algorithm}.`,
      reason: TokenVerificationErrorReason.TokenInvalidAlgorithm,
      action: TokenVerificationErrorAction.EnsureClerkJWT,
    });
  }
  if (!isVerified(key.key, token.text)) {
    if (!(await hasSignatureOf(key, token.segments))) throw badSignature();
    rememberVerified(key.key, token.text);
  }
  checkClaims(token.payload, rules);
  return token.payload;
}

/** True when the key made the token's signature. Claims are not looked at. */
export async function hasValidSignature(jwt: Jwt, key: KeySource): Promise<boolean> {
  const imported = await cachedVerificationKey(key);
  return jwt.header.alg === imported.algorithm && hasSignatureOf(imported, jwt.raw);
}

/** True when the key made the signature of these segments. */
export async function hasSignatureOf(key: VerificationKey, segments: TokenSegments): Promise<boolean> {
  const signed = encoder.encode(`${segments.header}.${segments.payload}`);
  return checkSignature(key, decodeSignature(segments.signature), signed);
}

function badSignature(): TokenVerificationError {
  return new TokenVerificationError({
    message: "The token's signature is wrong.",
    reason: TokenVerificationErrorReason.TokenInvalidSignature,
    action: TokenVerificationErrorAction.EnsureClerkJWT,
  });
}
