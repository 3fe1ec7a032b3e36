import type { Clerk } from "@latchkey/shared/types";

import { attemptsOf } from "./attempt-state.ts";

/**
 * The attempts in the form in which framework SDKs that load this package by script tag watch them: values to call, and effects
 * that run at once and again after every change.
 */
export function scriptSignals(clerk: Clerk) {
  const { signIn, signUp, waitlist } = attemptsOf(clerk);
  return {
    signInSignal: signIn.get,
    signUpSignal: signUp.get,
    waitlistSignal: waitlist.get,
    __internal_computed: <Value>(read: () => Value): (() => Value) => read,
    __internal_effect: (callback: () => void): (() => void) => {
      const stops = [signIn, signUp, waitlist].map((signal) => signal.subscribe(callback));
      callback();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
