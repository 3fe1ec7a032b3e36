"use client";
import type { UseUserReturn } from "@latchkey/shared/types";

import { useClerkContext } from "../provider/clerk-context.ts";

/** The signed-in user. @throws Error outside of `<ClerkProvider>`. */
export function useUser(): UseUserReturn {
  const { snapshot, initialState } = useClerkContext("useUser");
  const user = snapshot.loaded
    ? snapshot.user
    : initialState && (initialState.user ?? (initialState.userId ? undefined : null));
  if (user === undefined) return { isLoaded: false, isSignedIn: undefined, user };
  if (user === null) return { isLoaded: true, isSignedIn: false, user };
  return { isLoaded: true, isSignedIn: true, user };
}
