/** A map that forgets its least recently used entry beyond `size`, and any entry after `ttl` milliseconds. */
export class BoundedCache<Key, Value> {
  readonly #entries = new Map<Key, { value: Value; until: number }>();
  readonly #size: number;
  readonly #ttl: number;

  constructor(size: number, ttl: number) {
    this.#size = size;
    this.#ttl = ttl;
  }

  get(key: Key, now: number): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    if (entry.until <= now) return undefined;
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: Key, value: Value, now: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + this.#ttl });
    if (this.#entries.size > this.#size) {
      const [oldest] = this.#entries.keys();
      this.#entries.delete(oldest as Key);
    }
  }

  delete(key: Key): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }
}
