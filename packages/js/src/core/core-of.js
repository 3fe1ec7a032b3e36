const cores = new WeakMap();
/** Notes what is behind a Clerk object, for parts of this package that are loaded by themselves. */
export function registerCore(clerk, core) {
    cores.set(clerk, core);
}
/** @throws TypeError for an object that this package did not make. */
export function coreOf(clerk) {
    const core = cores.get(clerk);
    if (!core)
        throw new TypeError("This Clerk object was made by another package.");
    return core;
}
