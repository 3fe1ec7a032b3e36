"use client";
import { report } from "@latchkey/js";
import type { Clerk, ClerkOptions, DomainOrProxyUrl, InitialState } from "@latchkey/shared/types";
import { useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { ReactNode } from "react";

import { clerkFor } from "./clerk-instance.ts";
import { ClerkContext } from "./clerk-context.ts";
import { initialSnapshot, storeOf } from "./clerk-store.ts";
import { useInitialState } from "./initial-state.ts";
import { useStableRouter } from "./stable-router.ts";
import { UIBridge } from "./ui-bridge.tsx";

export interface ClerkProviderProps extends ClerkOptions, DomainOrProxyUrl {
  publishableKey: string;
  children?: ReactNode;
  /** What a server knew of the visitor. A promise suspends the parts that read it, and nothing else. */
  initialState?: InitialState | Promise<InitialState>;
  /** A Clerk object made by the application, instead of an own one. */
  Clerk?: Clerk | null;
  /** Accepted for applications of every age; organizations are selected by the session and its token. */
  organizationSyncOptions?: { enabled?: boolean; syncOnRedirect?: boolean; [key: string]: unknown };
}

/**
 * Makes the visitor known to everything below: starts the browser SDK and renders again when something changes.
 * On servers and in the first render it stands for `initialState`.
 * @throws Error inside another one. @throws ClerkRuntimeError when the key is missing or is none.
 */
export function ClerkProvider({ children, publishableKey, initialState, Clerk: given, ...props }: ClerkProviderProps) {
  if (useContext(ClerkContext)) throw new Error("<ClerkProvider> stands inside another one; one is enough.");
  const { proxyUrl, domain, organizationSyncOptions: _organizationSync, ...options } = props;
  const [clerk] = useState(() => given ?? clerkFor(publishableKey, { proxyUrl, domain }));
  useLoad(clerk, options);
  const store = storeOf(clerk);
  const snapshot = useSyncExternalStore(store.subscribe, store.get, () => initialSnapshot);
  const knownState = useInitialState(initialState);
  const value = useMemo(() => ({ clerk, snapshot, initialState: knownState }), [clerk, snapshot, knownState]);
  return (
    <ClerkContext.Provider value={value}>
      <UIBridge clerk={clerk} appearance={options.appearance} localization={options.localization} nonce={options.nonce}>
        {children}
      </UIBridge>
    </ClerkContext.Provider>
  );
}

function useLoad(clerk: Clerk, options: ClerkOptions): void {
  const router = useStableRouter(options);
  const { appearance, localization } = options;
  const isFirst = useRef(true);
  useEffect(() => {
    window.Clerk = clerk;
    clerk.load({ ...options, ...router }).catch((error: unknown) => report("error", error));
  }, [clerk]);
  useEffect(() => {
    if (!isFirst.current) clerk.__internal_updateProps({ options: { appearance, localization } });
    isFirst.current = false;
  }, [clerk, appearance, localization]);
}
