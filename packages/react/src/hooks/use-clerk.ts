"use client";
import type { LoadedClerk } from "@latchkey/shared/types";

import { useClerkContext } from "../provider/clerk-context.ts";

/** The Clerk object, loaded or not (see its `loaded`). Renders again whenever something changes. */
export function useClerk(): LoadedClerk {
  return useClerkContext("useClerk").clerk as LoadedClerk;
}
