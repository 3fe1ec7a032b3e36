"use client";
import type { Clerk, GetToken, PendingSessionOptions, SignOut, UseAuthReturn } from "@latchkey/shared/types";
import { useMemo } from "react";

import { useClerkContext } from "../provider/clerk-context.ts";
import { whenLoaded } from "../provider/when-loaded.ts";
import type { AuthFacts } from "./auth-facts.ts";
import { readAuthFacts } from "./auth-facts.ts";

const nothing = (value: null | undefined) => ({
  userId: value,
  sessionId: value,
  sessionClaims: value,
  actor: value,
  orgId: value,
  orgRole: value,
  orgSlug: value,
  has: () => false,
});

/**
 * Who is signed in, in short. `isLoaded` is false with everything else `undefined` until that is known; `has` can always be
 * called. A session with open tasks counts as signed out unless `treatPendingAsSignedOut` is false.
 * @throws Error outside of `<ClerkProvider>`.
 */
export function useAuth(options: PendingSessionOptions = {}): UseAuthReturn {
  const context = useClerkContext("useAuth");
  const { clerk, snapshot, initialState } = context;
  const { treatPendingAsSignedOut = clerk.__internal_getOption("treatPendingAsSignedOut") ?? true } = options;
  const methods = useMemo(() => authMethods(clerk), [clerk]);
  return useMemo(() => {
    const facts = readAuthFacts(context);
    const isHidden = facts?.sessionStatus === "pending" && treatPendingAsSignedOut;
    return { ...describe(isHidden ? null : facts), ...methods } as UseAuthReturn;
  }, [snapshot, initialState, treatPendingAsSignedOut, methods]);
}

function describe(facts: AuthFacts | null | undefined): object {
  if (facts === undefined) return { isLoaded: false, isSignedIn: undefined, ...nothing(undefined) };
  if (facts === null) return { isLoaded: true, isSignedIn: false, ...nothing(null) };
  const { sessionStatus: _sessionStatus, ...known } = facts;
  return { isLoaded: true, isSignedIn: true, ...known };
}

function authMethods(clerk: Clerk): { getToken: GetToken; signOut: SignOut } {
  return {
    getToken: async (options) => {
      await whenLoaded(clerk);
      return clerk.session ? clerk.session.getToken(options) : null;
    },
    signOut: async (...args: any[]) => {
      await whenLoaded(clerk);
      return clerk.signOut(...args);
    },
  };
}
