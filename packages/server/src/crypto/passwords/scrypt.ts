import { createCipheriv, scrypt, type ScryptOptions } from "node:crypto";
import { equalBytes } from "../secrets.ts";
import type { Hasher } from "./hasher.ts";

const MAX_MEMORY = 256 * 1024 * 1024;

function derive(password: string, salt: Buffer, length: number, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, length, { ...options, maxmem: MAX_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

const isAffordable = (n: number, r: number): boolean =>
  Number.isInteger(n) && n > 1 && (n & (n - 1)) === 0 && r > 0 && 128 * n * r < MAX_MEMORY;

interface Werkzeug {
  n: number;
  r: number;
  p: number;
  salt: Buffer;
  hash: Buffer;
}

/** `scrypt:N:r:p$salt$hex`, with or without a leading `$`. */
function parseWerkzeug(digest: string): Werkzeug | undefined {
  const match = /^\$?scrypt:(\d{1,7}):(\d{1,3}):(\d{1,2})\$([^$]+)\$([0-9a-f]{128})$/i.exec(digest);
  if (!match) return undefined;
  const [n = 0, r = 0, p = 0] = match.slice(1, 4).map(Number);
  if (!isAffordable(n, r) || p < 1) return undefined;
  return { n, r, p, salt: Buffer.from(match[4] as string), hash: Buffer.from(match[5] as string, "hex") };
}

const werkzeug: Hasher = {
  accepts: (digest) => parseWerkzeug(digest) !== undefined,
  verify: async (digest, password) => {
    const parsed = parseWerkzeug(digest);
    if (!parsed) return false;
    const { n, r, p, salt, hash } = parsed;
    return equalBytes(await derive(password, salt, hash.length, { N: n, r, p }), hash);
  },
};

interface Firebase {
  hash: Buffer;
  salt: Buffer;
  signerKey: Buffer;
  separator: Buffer;
  rounds: number;
  memory: number;
}

/** `hash$salt$signer key$salt separator$rounds$memory cost`, the first four in base64. */
function parseFirebase(digest: string): Firebase | undefined {
  const parts = digest.split("$");
  if (parts.length !== 6) return undefined;
  const [hash, salt, signerKey, separator] = parts.slice(0, 4).map((part) => Buffer.from(part, "base64")) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const [rounds = 0, memory = 0] = parts.slice(4).map(Number);
  if (hash.length === 0 || salt.length === 0 || signerKey.length !== hash.length || !isAffordable(2 ** memory, rounds))
    return undefined;
  return { hash, salt, signerKey, separator, rounds, memory };
}

/** Firebase encrypts the project's signer key with the derived key; the ciphertext is the digest. */
const firebase: Hasher = {
  accepts: (digest) => parseFirebase(digest) !== undefined,
  verify: async (digest, password) => {
    const parsed = parseFirebase(digest);
    if (!parsed) return false;
    const key = await derive(password, Buffer.concat([parsed.salt, parsed.separator]), 32, {
      N: 2 ** parsed.memory,
      r: parsed.rounds,
      p: 1,
    });
    const cipher = createCipheriv("aes-256-ctr", key, Buffer.alloc(16));
    return equalBytes(Buffer.concat([cipher.update(parsed.signerKey), cipher.final()]), parsed.hash);
  },
};

export const scryptHashers: Readonly<Record<string, Hasher>> = { scrypt_werkzeug: werkzeug, scrypt_firebase: firebase };
