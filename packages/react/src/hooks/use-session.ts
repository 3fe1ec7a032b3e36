"use client";
import type { PendingSessionOptions, UseSessionListReturn, UseSessionReturn } from "@latchkey/shared/types";

import { useClerkContext } from "../provider/clerk-context.ts";

/** The active session; a session with open tasks counts as none unless asked otherwise. @throws Error outside of `<ClerkProvider>`. */
export function useSession({ treatPendingAsSignedOut = true }: PendingSessionOptions = {}): UseSessionReturn {
  const { session } = useClerkContext("useSession").snapshot;
  if (session === undefined) return { isLoaded: false, isSignedIn: undefined, session };
  if (session === null || (session.status === "pending" && treatPendingAsSignedOut)) {
    return { isLoaded: true, isSignedIn: false, session: null };
  }
  return { isLoaded: true, isSignedIn: true, session };
}

/** All sessions of this browser. @throws Error outside of `<ClerkProvider>`. */
export function useSessionList(): UseSessionListReturn {
  const { clerk, snapshot } = useClerkContext("useSessionList");
  if (!snapshot.client) return { isLoaded: false, sessions: undefined, setActive: undefined };
  return { isLoaded: true, sessions: snapshot.client.sessions, setActive: clerk.setActive };
}
