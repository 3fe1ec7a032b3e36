"use client";
import { attemptsOf } from "@latchkey/js/attempts";
import type { UseSignInLegacyReturn, UseSignInReturn } from "@latchkey/shared/types";
import { useMemo, useSyncExternalStore } from "react";

import { useClerkContext } from "../provider/clerk-context.ts";
import { forBothGenerations } from "./both-generations.ts";

/** The sign-in under way, for code of both generations; see {@link UseSignInReturn}. @throws Error outside of `<ClerkProvider>`. */
export function useSignIn(): UseSignInReturn {
  const { clerk, snapshot } = useClerkContext("useSignIn");
  const signal = attemptsOf(clerk).signIn;
  const value = useSyncExternalStore(signal.subscribe, signal.get, signal.get);
  return useMemo(() => {
    const { signIn, ...others } = value;
    return forBothGenerations(clerk, "signIn", signIn, ["create"], {
      ...others,
      isLoaded: snapshot.loaded,
    });
  }, [clerk, value, snapshot.loaded]) as UseSignInReturn;
}

/** The same with methods that throw. @throws Error outside of `<ClerkProvider>`. */
export function useSignInLegacy(): UseSignInLegacyReturn {
  const { clerk, snapshot } = useClerkContext("useSignIn");
  if (!snapshot.client) return { isLoaded: false, signIn: undefined, setActive: undefined };
  return { isLoaded: true, signIn: snapshot.client.signIn, setActive: clerk.setActive };
}
