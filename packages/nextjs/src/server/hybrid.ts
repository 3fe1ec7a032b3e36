/** A value that can be awaited and, where it is known already, read at once. */
export type Hybrid<T extends object> = Promise<T> & T;

/**
 * Makes a promise whose named properties can be read without waiting. Reading one asks `readNow`, which throws where the value cannot be
 * known yet. The promise never counts as unhandled: whoever reads at once has no reason to await.
 */
export function hybrid<T extends object>(
  promise: Promise<T>,
  names: readonly string[],
  readNow: () => object,
): Hybrid<T> {
  promise.catch(() => {});
  for (const name of names) {
    Object.defineProperty(promise, name, {
      get: () => (readNow() as Record<string, unknown>)[name],
      enumerable: true,
      configurable: true,
    });
  }
  return promise as Hybrid<T>;
}
