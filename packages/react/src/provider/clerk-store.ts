import type { Clerk, ClerkStatus, Resources } from "@latchkey/shared/types";

/** What is known at one moment. Another object after every change. */
export interface ClerkSnapshot extends Partial<Omit<Resources, "client">> {
  status: ClerkStatus;
  loaded: boolean;
  client: Resources["client"] | undefined;
}
export interface ClerkStore {
  get: () => ClerkSnapshot;
  subscribe: (callback: () => void) => () => void;
}

/** What servers render and browsers hydrate with. */
export const initialSnapshot: ClerkSnapshot = {
  status: "loading",
  loaded: false,
  client: undefined,
};

const stores = new WeakMap<Clerk, ClerkStore>();

/** The store of a Clerk object: one for however many providers, so that nothing is missed while none is mounted. */
export function storeOf(clerk: Clerk): ClerkStore {
  const known = stores.get(clerk);
  if (known) return known;
  let snapshot = initialSnapshot;
  const watchers = new Set<() => void>();
  const update = () => {
    const { status, loaded } = clerk;
    const { client, session, user, organization } = clerk;
    snapshot = loaded ? { status, loaded, client, session, user, organization } : { ...initialSnapshot, status };
    for (const watcher of watchers) watcher();
  };
  if (clerk.status !== "loading") update();
  clerk.on("status", update);
  clerk.addListener(update, { skipInitialEmit: true });
  const store: ClerkStore = {
    get: () => snapshot,
    subscribe: (callback) => {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
  };
  stores.set(clerk, store);
  return store;
}
