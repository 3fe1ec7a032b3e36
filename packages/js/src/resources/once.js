const pending = new WeakMap();
/** Runs an action once while it is under way, so that a double click sends one code. */
export function once(owner, key, action) {
    const running = pending.get(owner) ?? new Map();
    pending.set(owner, running);
    const promise = running.get(key) ?? action().finally(() => running.delete(key));
    running.set(key, promise);
    return promise;
}
