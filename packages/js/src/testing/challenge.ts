import { pbkdf2Sync, randomBytes } from "node:crypto";

/** A proof of work whose answer is known, made with Node's own PBKDF2. */
export function makeChallenge(counter: number) {
  const [nonce, salt] = [randomBytes(16), randomBytes(16)];
  const password = Buffer.concat([nonce, Buffer.alloc(4)]);
  password.writeUInt32BE(counter, nonce.length);
  const derivedKey = pbkdf2Sync(password, salt, 10, 32, "sha256").toString("hex");
  return {
    challenge: {
      parameters: {
        algorithm: "PBKDF2/SHA-256",
        nonce: nonce.toString("hex"),
        salt: salt.toString("hex"),
        cost: 10,
        keyLength: 32,
        keyPrefix: derivedKey.slice(0, 32),
        data: { expires_at: 1 },
      },
      signature: randomBytes(32).toString("hex"),
    },
    solution: { counter, derivedKey },
  };
}
