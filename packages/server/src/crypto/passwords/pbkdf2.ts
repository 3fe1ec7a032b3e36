import { pbkdf2 } from "node:crypto";
import { promisify } from "node:util";
import { equalBytes } from "../secrets.ts";
import type { Hasher } from "./hasher.ts";

const derive = promisify(pbkdf2);
const MAX_ITERATIONS = 2_000_000;

type Encoding = "hex" | "base64" | "utf8";

interface Parsed {
  iterations: number;
  salt: Buffer;
  hash: Buffer;
}

/** `prefix$iterations$salt$hash[$length]` with the given encodings of salt and hash. */
function hasher(
  prefix: string,
  hash: string,
  saltEncoding: Encoding | "hex-or-raw",
  hashEncoding: "hex" | "base64",
): Hasher {
  const parse = (digest: string): Parsed | undefined => {
    const [name, iterationText, saltText, hashText] = digest.split("$");
    const iterations = Number(iterationText);
    if (
      name !== prefix ||
      !saltText ||
      !hashText ||
      !Number.isInteger(iterations) ||
      iterations < 1 ||
      iterations > MAX_ITERATIONS
    )
      return undefined;
    const isHex = /^(?:[0-9a-f]{2})+$/i.test(saltText);
    const encoding: Encoding = saltEncoding === "hex-or-raw" ? (isHex ? "hex" : "utf8") : saltEncoding;
    const bytes = Buffer.from(hashText, hashEncoding);
    return bytes.length >= 16 && bytes.length <= 256
      ? { iterations, salt: Buffer.from(saltText, encoding), hash: bytes }
      : undefined;
  };
  return {
    accepts: (digest) => parse(digest) !== undefined,
    verify: async (digest, password) => {
      const parsed = parse(digest);
      return (
        parsed !== undefined &&
        equalBytes(await derive(password, parsed.salt, parsed.iterations, parsed.hash.length, hash), parsed.hash)
      );
    },
  };
}

export const pbkdf2Hashers: Readonly<Record<string, Hasher>> = {
  pbkdf2_sha1: hasher("pbkdf2_sha1", "sha1", "hex-or-raw", "hex"),
  pbkdf2_sha256: hasher("pbkdf2_sha256", "sha256", "base64", "base64"),
  pbkdf2_sha256_django: hasher("pbkdf2_sha256", "sha256", "utf8", "base64"),
  pbkdf2_sha512: hasher("pbkdf2_sha512", "sha512", "utf8", "hex"),
  pbkdf2_sha512_hex: hasher("pbkdf2_sha512_hex", "sha512", "hex", "hex"),
};
