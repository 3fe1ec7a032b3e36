import { hashSecret } from "../../crypto/secrets.ts";
import type { Db } from "../../db/connect.ts";
import { BoundedCache } from "../../lib/bounded-cache.ts";
import type { Clock } from "../../lib/clock.ts";
import { Gatherer } from "../../lib/gatherer.ts";
import { isLoopbackHost, type Instance } from "./instance.ts";
import { selectInstancesByHost, selectInstancesBySecretHash, selectOnlyInstance } from "./store.ts";

const SIZE = 10_000;
// Other processes see a changed instance after at most this long.
const TTL_MS = 1_000;
const MAX_BATCH = 500;

/**
 * Finds the instance of a request without a query each time. Whatever hosts and keys strangers make up, one query of
 * each kind is under way at a time, and what nobody has pushes nothing out of memory that somebody has.
 */
export class InstanceCache {
  readonly #clock: Clock;
  readonly #hosts: Gatherer<string, Instance | undefined>;
  readonly #keys: Gatherer<string, Instance | undefined>;
  readonly #known = new BoundedCache<string, Instance>(SIZE, TTL_MS);
  readonly #unknown = new BoundedCache<string, true>(SIZE, TTL_MS);
  #generation = 0;

  constructor(db: Db, clock: Clock) {
    this.#clock = clock;
    this.#hosts = new Gatherer((hosts) => findByHost(db, hosts), MAX_BATCH);
    this.#keys = new Gatherer((hashes) => selectInstancesBySecretHash(db, hashes), MAX_BATCH);
  }

  /** The instance of a host; on a loopback host that nobody claimed, the only instance that the server has. */
  byHost(host: string): Promise<Instance | undefined> {
    return this.#get(`host:${host}`, () => this.#hosts.ask(host));
  }

  bySecretKey(secretKey: string): Promise<Instance | undefined> {
    const hash = hashSecret(secretKey).toString("base64");
    return this.#get(`key:${hash}`, () => this.#keys.ask(hash));
  }

  clear(): void {
    this.#known.clear();
    this.#unknown.clear();
    this.#generation++;
  }

  async #get(key: string, load: () => Promise<Instance | undefined>): Promise<Instance | undefined> {
    const now = this.#clock.now().getTime();
    const known = this.#known.get(key, now);
    if (known || this.#unknown.get(key, now)) return known;
    const generation = this.#generation;
    const instance = await load();
    // What was read before a change is not kept after it.
    if (generation !== this.#generation) return instance;
    if (instance) this.#known.set(key, instance, now);
    else this.#unknown.set(key, true, now);
    return instance;
  }
}

async function findByHost(db: Db, hosts: readonly string[]): Promise<(Instance | undefined)[]> {
  const found = await selectInstancesByHost(db, hosts);
  if (!hosts.some((host, index) => !found[index] && isLoopbackHost(host))) return found;
  const only = await selectOnlyInstance(db);
  return found.map((instance, index) => instance ?? (isLoopbackHost(hosts[index] as string) ? only : undefined));
}
