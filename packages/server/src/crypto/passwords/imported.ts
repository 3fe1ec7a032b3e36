import { verify as verifyBcrypt } from "@node-rs/bcrypt";
import { legacyHashers } from "./legacy.ts";
import { pbkdf2Hashers } from "./pbkdf2.ts";
import { scryptHashers } from "./scrypt.ts";
import { sha256Hex, type Hasher } from "./hasher.ts";

const bcryptPattern = /^\$2[aby]\$\d{2}\$[./A-Za-z0-9]{53}$/;

const bcryptHashers: Readonly<Record<string, Hasher>> = {
  bcrypt: {
    accepts: (digest) => bcryptPattern.test(digest),
    verify: (digest, password) => verifyBcrypt(password, digest),
  },
  // Devise: the pepper follows the digest and is appended to the password.
  bcrypt_peppered: {
    accepts: (digest) => bcryptPattern.test(digest.slice(0, 60)) && digest[60] === "$" && digest.length > 61,
    verify: (digest, password) => verifyBcrypt(password + digest.slice(61), digest.slice(0, 60)),
  },
  // Django: bcrypt over the lower-case hexadecimal SHA-256 of the password.
  bcrypt_sha256_django: {
    accepts: (digest) => digest.startsWith("bcrypt_sha256$") && bcryptPattern.test(digest.slice(14)),
    verify: (digest, password) => verifyBcrypt(sha256Hex(password), digest.slice(14)),
  },
};

const phc = (algorithm: string): RegExp =>
  new RegExp(`^\\$${algorithm}\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+$`);
const argon2Digests: Readonly<Record<string, RegExp>> = { argon2i: phc("argon2i"), argon2id: phc("argon2id") };

const hashers: Readonly<Record<string, Hasher>> = {
  ...bcryptHashers,
  ...pbkdf2Hashers,
  ...scryptHashers,
  ...legacyHashers,
};

/** Whether `digest` is well formed for `hasher`; false for an unknown hasher. */
export function isPasswordDigest(hasher: string, digest: string): boolean {
  const argon2 = Object.hasOwn(argon2Digests, hasher) ? argon2Digests[hasher] : undefined;
  if (argon2) return argon2.test(digest);
  return Object.hasOwn(hashers, hasher) && hashers[hasher]?.accepts(digest) === true;
}

/** Checks a password against a digest that was made elsewhere, by any hasher but argon2. */
export function verifyImportedDigest(hasher: string, digest: string, password: string): Promise<boolean> {
  const known = Object.hasOwn(hashers, hasher) ? hashers[hasher] : undefined;
  if (!known?.accepts(digest)) return Promise.resolve(false);
  return known.verify(digest, password);
}
