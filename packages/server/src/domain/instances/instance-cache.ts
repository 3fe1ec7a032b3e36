import { hashSecret } from "../../crypto/secrets.ts";
import type { Db } from "../../db/connect.ts";
import { BoundedCache } from "../../lib/bounded-cache.ts";
import type { Clock } from "../../lib/clock.ts";
import { isLoopbackHost, type Instance } from "./instance.ts";
import { selectInstanceByHost, selectInstanceBySecretHash, selectInstances } from "./store.ts";

const SIZE = 10_000;
// Other processes see a changed instance after at most this long.
const TTL_MS = 1_000;

/** Finds the instance of a request without a query each time. */
export class InstanceCache {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #entries = new BoundedCache<string, Promise<Instance | undefined>>(SIZE, TTL_MS);

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The instance of a host; on a loopback host that nobody claimed, the only instance that the server has. */
  byHost(host: string): Promise<Instance | undefined> {
    return this.#get(
      `host:${host}`,
      async () => (await selectInstanceByHost(this.#db, host)) ?? (isLoopbackHost(host) ? this.#only() : undefined),
    );
  }

  bySecretKey(secretKey: string): Promise<Instance | undefined> {
    const hash = hashSecret(secretKey);
    return this.#get(`key:${hash.toString("base64")}`, () => selectInstanceBySecretHash(this.#db, hash));
  }

  clear(): void {
    this.#entries.clear();
  }

  async #only(): Promise<Instance | undefined> {
    const [first, ...others] = await selectInstances(this.#db);
    return others.length === 0 ? first : undefined;
  }

  #get(key: string, load: () => Promise<Instance | undefined>): Promise<Instance | undefined> {
    const now = this.#clock.now().getTime();
    const known = this.#entries.get(key, now);
    if (known) return known;
    const loaded = load();
    this.#entries.set(key, loaded, now);
    loaded.then(
      (instance) => !instance && this.#entries.delete(key),
      () => this.#entries.delete(key),
    );
    return loaded;
  }
}
