import type { AuthFunction } from "../server/auth-types.ts";

interface Storage {
  run: <T>(auth: AuthFunction, call: () => T) => T;
  getStore: () => AuthFunction | undefined;
}
type StorageClass = new () => Storage;
interface Runtime {
  AsyncLocalStorage?: StorageClass;
  process?: {
    getBuiltinModule?: (name: string) => { AsyncLocalStorage: StorageClass } | undefined;
  };
}

// The edge runtime has the class in the open, Node in a module that a bundle for the edge must not name.
const { AsyncLocalStorage, process: node } = globalThis as Runtime;
const Class = AsyncLocalStorage ?? node?.getBuiltinModule?.("node:async_hooks")?.AsyncLocalStorage;
const storage = Class && new Class();

/** Calls the handler of a middleware with its `auth` at hand for functions that are not given it. */
export function withRunningAuth<T>(auth: AuthFunction, call: () => T): T {
  return storage ? storage.run(auth, call) : call();
}

/** The `auth` of the middleware that is running; undefined outside of one. */
export const runningAuth = (): AuthFunction | undefined => storage?.getStore();
