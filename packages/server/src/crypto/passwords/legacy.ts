import { createHash } from "node:crypto";
import { equalText, hashHex, type Hasher } from "./hasher.ts";

/* Digests that are too fast to be safe. They verify once; the first right password replaces them. */

const alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const md5 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash("md5");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** phpass's base64: little endian, its own alphabet. */
function encode64(bytes: Buffer): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const group = (bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8) | ((bytes[index + 2] ?? 0) << 16);
    const characters = Math.min(4, Math.ceil(((bytes.length - index) * 8) / 6));
    for (let digit = 0; digit < characters; digit++) text += alphabet[(group >> (6 * digit)) & 63];
  }
  return text;
}

function phpass(digest: string, password: string): boolean {
  const salt = digest.slice(4, 12);
  let hash = md5(salt, password);
  for (let rounds = 2 ** alphabet.indexOf(digest[3] as string); rounds > 0; rounds--) hash = md5(hash, password);
  return equalText(encode64(hash), digest.slice(12));
}

const isPhpass = (digest: string): boolean =>
  /^\$[PH]\$[./0-9A-Za-z]{31}$/.test(digest) &&
  alphabet.indexOf(digest[3] as string) >= 7 &&
  alphabet.indexOf(digest[3] as string) <= 20;

const plain = (algorithm: string, length: number): Hasher => ({
  accepts: (digest) => new RegExp(`^[0-9a-f]{${length}}$`, "i").test(digest),
  verify: async (digest, password) => equalText(hashHex(algorithm, password), digest.toLowerCase()),
});

/** `salt$hash`; systems differ in which side of the password the salt goes. */
const salted = (algorithm: string, length: number): Hasher => {
  const pattern = new RegExp(`^([^$]+)\\$([0-9a-f]{${length}})$`, "i");
  return {
    accepts: (digest) => pattern.test(digest),
    verify: async (digest, password) => {
      const [, salt = "", hash = ""] = pattern.exec(digest) ?? [];
      const expected = hash.toLowerCase();
      return (
        equalText(hashHex(algorithm, salt + password), expected) ||
        equalText(hashHex(algorithm, password + salt), expected)
      );
    },
  };
};

const symfony = /^sha512_symfony\$(\d{1,6})\$([^$]*)\$([A-Za-z0-9+/=]+)$/;

export const legacyHashers: Readonly<Record<string, Hasher>> = {
  md5: plain("md5", 32),
  sha256: plain("sha256", 64),
  md5_salted: salted("md5", 32),
  sha256_salted: salted("sha256", 64),
  phpass: { accepts: isPhpass, verify: async (digest, password) => phpass(digest, password) },
  md5_phpass: { accepts: isPhpass, verify: async (digest, password) => phpass(digest, hashHex("md5", password)) },
  ldap_ssha: {
    accepts: (digest) => digest.startsWith("{SSHA}") && Buffer.from(digest.slice(6), "base64").length > 20,
    verify: async (digest, password) => {
      const bytes = Buffer.from(digest.slice(6), "base64");
      const hash = createHash("sha1").update(password).update(bytes.subarray(20)).digest();
      return equalText(hash.toString("hex"), bytes.subarray(0, 20).toString("hex"));
    },
  },
  sha512_symfony: {
    accepts: (digest) => symfony.test(digest),
    verify: async (digest, password) => {
      const [, iterations = "1", salt = "", expected = ""] = symfony.exec(digest) ?? [];
      const text = Buffer.from(salt ? `${password}{${salt}}` : password);
      let hash = createHash("sha512").update(text).digest();
      for (let round = 1; round < Number(iterations); round++)
        hash = createHash("sha512").update(hash).update(text).digest();
      return equalText(hash.toString("base64"), expected);
    },
  },
};
