/** Signature algorithms that session tokens may carry: RSASSA-PKCS1-v1_5 with SHA-2 (RFC 7518 §3.3). */
export type JwtAlgorithm = "RS256" | "RS384" | "RS512";

const hashes: Record<JwtAlgorithm, string> = {
  RS256: "SHA-256",
  RS384: "SHA-384",
  RS512: "SHA-512",
};

/** True for an algorithm that is accepted at all. */
export function isJwtAlgorithm(algorithm: unknown): algorithm is JwtAlgorithm {
  return typeof algorithm === "string" && Object.hasOwn(hashes, algorithm);
}

/** WebCrypto's description of an algorithm. */
export function importParameters(algorithm: JwtAlgorithm): RsaHashedImportParams {
  return { name: "RSASSA-PKCS1-v1_5", hash: hashes[algorithm] };
}
