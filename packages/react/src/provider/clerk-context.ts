"use client";
import type { Clerk, InitialState } from "@latchkey/shared/types";
import { createContext, useContext } from "react";

import type { ClerkSnapshot } from "./clerk-store.ts";

export interface ClerkContextValue {
  clerk: Clerk;
  snapshot: ClerkSnapshot;
  /** What the server knew of the visitor; a promise where it streams. */
  initialState: InitialState | undefined;
}

export const ClerkContext = createContext<ClerkContextValue | null>(null);

/** @throws Error outside of `<ClerkProvider>`. */
export function useClerkContext(caller: string): ClerkContextValue {
  const value = useContext(ClerkContext);
  if (!value) throw new Error(`${caller} must be used inside <ClerkProvider>.`);
  return value;
}
