"use client";
import { report } from "@latchkey/js";
import type { Clerk, ClerkOptions, DomainOrProxyUrl, InitialState } from "@latchkey/shared/types";
import { useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { EnvironmentJSON } from "@latchkey/shared/wire/fapi";
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
  /**
   * What `GET /v1/environment` answered a server: with it the first screens of sign-in and sign-up are in the HTML as
   * they will be, without it as most instances have them.
   */
  environment?: EnvironmentJSON;
  /** A Clerk object made by the application, instead of an own one. */
  Clerk?: Clerk | null;
  /** Accepted for applications of every age; the components come with the package. */
  prefetchUI?: boolean;
  /** Accepted for applications of every age; organizations are selected by the session and its token. */
  organizationSyncOptions?: { enabled?: boolean; syncOnRedirect?: boolean; [key: string]: unknown };
}

/** What a provider is told of the Clerk object that it makes. */
export type IsomorphicClerkOptions = Omit<ClerkProviderProps, "children" | "initialState" | "environment">;

/**
 * Makes the visitor known to everything below: starts the browser SDK and renders again when something changes.
 * On servers and in the first render it stands for `initialState`.
 * @throws Error inside another one. @throws ClerkRuntimeError when the key is missing or is none.
 */
export function ClerkProvider(allProps: ClerkProviderProps) {
  const { children, publishableKey, initialState, environment, Clerk: given, ...props } = allProps;
  if (useContext(ClerkContext)) throw new Error("<ClerkProvider> stands inside another one; one is enough.");
  const { proxyUrl, domain, organizationSyncOptions: _organizationSync, ...options } = props;
  const [clerk] = useState(() => prepared(given ?? clerkFor(publishableKey, { proxyUrl, domain }), options));
  useLoad(clerk, options);
  const store = storeOf(clerk);
  const snapshot = useSyncExternalStore(store.subscribe, store.get, () => initialSnapshot);
  const knownState = useInitialState(initialState);
  const value = useMemo(() => ({ clerk, snapshot, initialState: knownState }), [clerk, snapshot, knownState]);
  return (
    <ClerkContext.Provider value={value}>
      <UIBridge
        clerk={clerk}
        appearance={options.appearance}
        localization={options.localization}
        nonce={options.nonce}
        environment={environment}
        isSignedIn={knownState && Boolean(knownState.userId)}
      >
        {children}
      </UIBridge>
    </ClerkContext.Provider>
  );
}

/** Components are rendered before `load`, on servers without it: what they ask of the options is known by then. */
function prepared(clerk: Clerk, options: ClerkOptions): Clerk {
  if (!clerk.loaded) clerk.__internal_updateProps({ options });
  return clerk;
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
