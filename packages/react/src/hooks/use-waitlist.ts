"use client";
import { attemptsOf } from "@latchkey/js/attempts";
import type { WaitlistSignalValue } from "@latchkey/shared/types";
import { useSyncExternalStore } from "react";

import { useClerkContext } from "../provider/clerk-context.ts";

/** Joining the waitlist, and what became of it. @throws Error outside of `<ClerkProvider>`. */
export function useWaitlist(): WaitlistSignalValue {
  const { clerk } = useClerkContext("useWaitlist");
  const signal = attemptsOf(clerk).waitlist;
  return useSyncExternalStore(signal.subscribe, signal.get, signal.get);
}
