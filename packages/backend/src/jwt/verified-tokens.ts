/**
 * Tokens that one key has verified, by their signatures (a third of the text to hash), in two generations: when the younger is full it
 * becomes the older, and the older is forgotten.
 */
interface Generations {
  younger: Map<string, string>;
  older: Map<string, string>;
}

/**
 * Tokens whose signature one key has verified. A key's memory lives exactly as long as the key, so that a key that is dropped takes its
 * tokens along. Only the fact of the signature is remembered; every claim is read and checked anew on each use.
 */
const verifiedByKey = new WeakMap<CryptoKey, Generations>();

const generationSize = 1000;

/** True when this key has verified this very token before. */
export function isVerified(key: CryptoKey, token: string): boolean {
  const generations = verifiedByKey.get(key);
  if (!generations) return false;
  const signature = signatureOf(token);
  if (generations.younger.get(signature) === token) return true;
  if (generations.older.get(signature) !== token) return false;
  remember(generations, token);
  return true;
}

/** Remembers a token. At most two thousand are kept; those in use stay. */
export function rememberVerified(key: CryptoKey, token: string): void {
  let generations = verifiedByKey.get(key);
  if (!generations) verifiedByKey.set(key, (generations = { younger: new Map(), older: new Map() }));
  remember(generations, token);
}

function remember(generations: Generations, token: string): void {
  if (generations.younger.size >= generationSize) {
    generations.older = generations.younger;
    generations.younger = new Map();
  }
  generations.younger.set(signatureOf(token), token);
}

function signatureOf(token: string): string {
  return token.slice(token.lastIndexOf(".") + 1);
}
