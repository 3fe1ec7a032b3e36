import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { createSemaphore } from "../../lib/semaphore.ts";

/** OWASP's second argon2id setting: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// More hashes than cores in flight would starve the signing of tokens, which shares the thread pool.
const limited = createSemaphore(availableParallelism());

// A digest of nothing in particular: checking against it costs what checking a real one costs.
let decoy: Promise<string> | undefined;

/** The PHC string of a new argon2id digest. */
export function hashPassword(password: string): Promise<string> {
  return limited(() => hash(normalize(password), parameters));
}

export interface StoredPassword {
  digest: string;
  hasher: string;
}

/** Whether the password is the stored one; without a stored one it takes just as long and answers false. */
export async function verifyPassword(password: string, stored: StoredPassword | null): Promise<boolean> {
  if (!stored) {
    decoy ??= hashPassword("decoy");
    const digest = await decoy;
    await limited(() => verify(digest, normalize(password)));
    return false;
  }
  if (stored.hasher === "argon2id" || stored.hasher === "argon2i")
    return limited(() => verify(stored.digest, normalize(password)));
  const { verifyImportedDigest } = await import("./imported.ts");
  return limited(() => verifyImportedDigest(stored.hasher, stored.digest, password));
}

/** Whether a correct password should be hashed anew, because the digest is imported or weaker than today's. */
export function needsRehash(stored: StoredPassword): boolean {
  return (
    stored.hasher !== "argon2id" ||
    !stored.digest.startsWith(`$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=1$`)
  );
}

/** NIST SP 800-63B: passwords are compared in Unicode's NFKC form. */
const normalize = (password: string): string => password.normalize("NFKC");
