import type { CaptchaChallengeJSON } from "./challenge.ts";

/** What proves that the work was done. */
export interface Solution {
  counter: number;
  /** Hexadecimal. */
  derivedKey: string;
}

/**
 * Does the work of a challenge: tries counters from one on until the key that comes of it begins as it should. Each try
 * is one call of WebCrypto, so that the page it runs in stays smooth even where there is no worker.
 *
 * @throws Error where WebCrypto is missing, as on pages that are neither https nor of this machine.
 */
export async function solve({ parameters }: CaptchaChallengeJSON): Promise<Solution> {
  const { nonce, salt, cost, keyLength, keyPrefix } = parameters;
  const nonceBytes = fromHex(nonce);
  const password = new Uint8Array(nonceBytes.length + 4);
  password.set(nonceBytes);
  const counterBytes = new DataView(password.buffer, nonceBytes.length);
  const algorithm = { name: "PBKDF2", hash: "SHA-256", salt: fromHex(salt), iterations: cost };
  for (let counter = 1; ; counter++) {
    counterBytes.setUint32(0, counter);
    const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
    const derivedKey = toHex(new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, keyLength * 8)));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
