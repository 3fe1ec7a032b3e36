const pending = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Runs an action once while it is under way, so that a double click sends one code. */
export function once<T>(owner: object, key: string, action: () => Promise<T>): Promise<T> {
  const running = pending.get(owner) ?? new Map<string, Promise<unknown>>();
  pending.set(owner, running);
  const promise = (running.get(key) as Promise<T> | undefined) ?? action().finally(() => running.delete(key));
  running.set(key, promise);
  return promise;
}
