"use client";
import { attemptsOf } from "@latchkey/js/attempts";
import type { UseSignUpLegacyReturn, UseSignUpReturn } from "@latchkey/shared/types";
import { useMemo, useSyncExternalStore } from "react";

import { useClerkContext } from "../provider/clerk-context.ts";
import { forBothGenerations } from "./both-generations.ts";

/** The sign-up under way, for code of both generations; see {@link UseSignUpReturn}. @throws Error outside of `<ClerkProvider>`. */
export function useSignUp(): UseSignUpReturn {
  const { clerk, snapshot } = useClerkContext("useSignUp");
  const signal = attemptsOf(clerk).signUp;
  const value = useSyncExternalStore(signal.subscribe, signal.get, signal.get);
  return useMemo(() => {
    const { signUp, ...others } = value;
    const own = { ...others, isLoaded: snapshot.loaded };
    return forBothGenerations(clerk, "signUp", signUp, ["create", "update"], own);
  }, [clerk, value, snapshot.loaded]) as UseSignUpReturn;
}

/** The same with methods that throw. @throws Error outside of `<ClerkProvider>`. */
export function useSignUpLegacy(): UseSignUpLegacyReturn {
  const { clerk, snapshot } = useClerkContext("useSignUp");
  if (!snapshot.client) return { isLoaded: false, signUp: undefined, setActive: undefined };
  return { isLoaded: true, signUp: snapshot.client.signUp, setActive: clerk.setActive };
}
