import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Everything derived from the master key: sealing of secrets at rest (AES-256-GCM) and keyed hashes.
 * Each use derives its own key (HKDF-SHA256), so one use can not stand in for another.
 */
export class Secrets {
  readonly #masterKey: Buffer;
  readonly #derived = new Map<string, KeyObject>();

  /** @param masterKey 32 random bytes. */
  constructor(masterKey: Buffer) {
    if (masterKey.length !== 32)
      throw new Error(
        `The master key must be 32 bytes, this one has ${masterKey.length}. LATCHKEY_MASTER_KEY takes 64 hexadecimal digits.`,
      );
    this.#masterKey = masterKey;
  }

  /** Seals `plaintext`; it opens only with the same `context`, such as the table and id it belongs to. */
  seal(plaintext: string | Buffer, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.derive("seal"), nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when the text was changed or belongs to another context or master key. */
  open(sealed: Buffer | Uint8Array, context: string): Buffer {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv("aes-256-gcm", this.derive("seal"), bytes.subarray(0, NONCE_BYTES)).setAAD(
      Buffer.from(context),
    );
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }

  /** HMAC-SHA256 of `text` under the key of `use`; for short secrets such as codes, which a plain hash would give away. */
  keyedHash(use: string, text: string): Buffer {
    return createHmac("sha256", this.derive(use)).update(text).digest();
  }

  /** The key of one use. A key object costs node:crypto a fifth of what bytes do. */
  derive(use: string): KeyObject {
    let key = this.#derived.get(use);
    if (!key) {
      key = createSecretKey(Buffer.from(hkdfSync("sha256", this.#masterKey, "latchkey", use, 32)));
      this.#derived.set(use, key);
    }
    return key;
  }
}

/** SHA-256; for secrets that are long and random already. */
export const hashSecret = (secret: string): Buffer => hash("sha256", secret, "buffer");

/** `bytes` random bytes as base64url. */
export const randomSecret = (bytes = 32): string => randomBytes(bytes).toString("base64url");

/** Compares in constant time; false for different lengths. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
