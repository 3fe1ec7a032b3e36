import { createPrivateKey, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import type { Secrets } from "../../crypto/secrets.ts";
import type { Db } from "../../db/connect.ts";

export interface PublicJwk {
  use: "sig";
  kty: "RSA";
  kid: string;
  alg: "RS256";
  n: string;
  e: string;
}

export interface SigningKey {
  kid: string;
  key: KeyObject;
  publicJwk: PublicJwk;
}

const generate = promisify(generateKeyPair);

/**
 * The RSA keys that sign the tokens of each instance. Parsed keys stay in memory: parsing one costs more than twice
 * the signature itself.
 */
export class SigningKeys {
  readonly #secrets: Secrets;
  readonly #keys = new Map<string, Promise<SigningKey[]>>();

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  /** The key that signs now. */
  async current(db: Db, instanceId: string): Promise<SigningKey> {
    const [key] = await this.all(db, instanceId);
    if (!key) throw new Error(`Instance ${instanceId} has no signing key.`);
    return key;
  }

  /** Every key that verifies, the signing one first. */
  all(db: Db, instanceId: string): Promise<SigningKey[]> {
    let keys = this.#keys.get(instanceId);
    if (!keys) {
      keys = this.#load(db, instanceId);
      this.#keys.set(instanceId, keys);
      keys.catch(() => this.#keys.delete(instanceId));
    }
    return keys;
  }

  /** Generates a key and stores it as the signing one. The first key of an instance carries the instance's id. */
  async create(db: Db, instanceId: string, now: Date): Promise<void> {
    const { privateKey, publicKey } = await generate("rsa", { modulusLength: 2_048, publicExponent: 65_537 });
    const { n, e } = publicKey.export({ format: "jwk" }) as { n: string; e: string };
    const publicJwk: PublicJwk = { use: "sig", kty: "RSA", kid: instanceId, alg: "RS256", n, e };
    await db
      .insertInto("signing_keys")
      .values({
        kid: publicJwk.kid,
        instance_id: instanceId,
        public_jwk: JSON.stringify(publicJwk),
        private_key_encrypted: this.#secrets.seal(
          privateKey.export({ format: "pem", type: "pkcs8" }),
          `signing_keys:${instanceId}`,
        ),
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    this.#keys.delete(instanceId);
  }

  async #load(db: Db, instanceId: string): Promise<SigningKey[]> {
    const rows = await db
      .selectFrom("signing_keys")
      .selectAll()
      .where("instance_id", "=", instanceId)
      .where("retired_at", "is", null)
      .orderBy("created_at", "desc")
      .execute();
    return rows.map((row) => ({
      kid: row.kid,
      publicJwk: row.public_jwk as PublicJwk,
      key: createPrivateKey(this.#secrets.open(row.private_key_encrypted, `signing_keys:${instanceId}`)),
    }));
  }
}
