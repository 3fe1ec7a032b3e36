import { decodeBase64 } from "@latchkey/shared/base64";
import {
  TokenVerificationError,
  TokenVerificationErrorAction,
  TokenVerificationErrorReason,
} from "../errors/token-verification-error.ts";
import type { JwtAlgorithm } from "./algorithms.ts";
import { importParameters, isJwtAlgorithm } from "./algorithms.ts";

/** A public key as the caller has it: a JWK (RFC 7517) or a PEM text (SPKI). */
export type KeySource = JsonWebKey | string;

/** A public key ready for use, with the one algorithm that it verifies. */
export interface VerificationKey {
  key: CryptoKey;
  algorithm: JwtAlgorithm;
}

/**
 * Imports a public key. The algorithm is the key's own (`alg` of the JWK; RS256 for PEM), never that of a token.
 * @throws TokenVerificationError `jwk-local-missing` for an empty PEM, `token-invalid-algorithm` for another kind of key,
 *   `jwk-failed-to-resolve` when the key cannot be read.
 */
export async function importVerificationKey(source: KeySource): Promise<VerificationKey> {
  if (typeof source === "string") return importPem(source);
  const algorithm = source.alg ?? "RS256";
  if (source.kty !== "RSA" || !isJwtAlgorithm(algorithm)) {
    throw new TokenVerificationError({
      message: `A key of type ${source.kty} for ${algorithm} cannot verify session tokens.`,
      reason: TokenVerificationErrorReason.TokenInvalidAlgorithm,
    });
  }
  const { kty, n, e } = source;
  return importWith(algorithm, (parameters) =>
    crypto.subtle.importKey("jwk", { kty, n, e }, parameters, true, ["verify"]),
  );
}

function importPem(pem: string): Promise<VerificationKey> {
  const encoded = pem.replaceAll(/-----[^-]+-----/g, "").replaceAll(/\\n|\s/g, "");
  if (encoded === "") {
    throw new TokenVerificationError({
      message: "The local verification key is empty.",
      reason: TokenVerificationErrorReason.LocalJWKMissing,
      action: TokenVerificationErrorAction.SetClerkJWTKey,
    });
  }
  return importWith("RS256", async (parameters) =>
    crypto.subtle.importKey("spki", decodeBase64(encoded), parameters, true, ["verify"]),
  );
}

async function importWith(
  algorithm: JwtAlgorithm,
  importKey: (parameters: RsaHashedImportParams) => Promise<CryptoKey>,
): Promise<VerificationKey> {
  try {
    return { key: await importKey(importParameters(algorithm)), algorithm };
  } catch (cause) {
    throw new TokenVerificationError({
      message: "The verification key cannot be read.",
      reason: TokenVerificationErrorReason.JWKFailedToResolve,
      action: TokenVerificationErrorAction.SetClerkJWTKey,
      cause,
    });
  }
}

const maxCachedKeys = 32;
const importedKeys = new Map<string, Promise<VerificationKey>>();

/** Like `importVerificationKey`, remembering the few keys in use by their content. */
export function cachedVerificationKey(source: KeySource): Promise<VerificationKey> {
  const name = typeof source === "string" ? source : `${source.kty}|${source.alg}|${source.n}|${source.e}`;
  const known = importedKeys.get(name);
  if (known) return known;
  const imported = Promise.resolve().then(() => importVerificationKey(source));
  if (importedKeys.size >= maxCachedKeys) importedKeys.clear();
  importedKeys.set(name, imported);
  imported.catch(() => importedKeys.delete(name));
  return imported;
}
