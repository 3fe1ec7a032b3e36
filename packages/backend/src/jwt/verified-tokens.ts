/**
 * Tokens whose signature one key has verified. A key's memory lives exactly as long as the key, so that a key that is dropped takes its
 * tokens along. Only the fact of the signature is remembered; every claim is read and checked anew on each use.
 */
const verifiedByKey = new WeakMap<CryptoKey, Set<string>>();

const maxTokensPerKey = 2000;

/** True when this key has verified this very token before. */
export function isVerified(key: CryptoKey, token: string): boolean {
  return verifiedByKey.get(key)?.has(token) ?? false;
}

/** Remembers a token, forgetting the oldest ones beyond the limit. */
export function rememberVerified(key: CryptoKey, token: string): void {
  let tokens = verifiedByKey.get(key);
  if (!tokens) verifiedByKey.set(key, (tokens = new Set()));
  if (tokens.size >= maxTokensPerKey) {
    const [oldest] = tokens;
    if (oldest !== undefined) tokens.delete(oldest);
  }
  tokens.add(token);
}
