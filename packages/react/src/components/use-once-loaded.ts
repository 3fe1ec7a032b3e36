"use client";
import type { Clerk } from "@latchkey/shared/types";
import { useEffect, useRef } from "react";

import { useClerkContext } from "../provider/clerk-context.ts";

/** Runs once, when the client is known; also where StrictMode mounts twice. */
export function useOnceLoaded(name: string, action: (clerk: Clerk) => unknown): void {
  const { clerk, snapshot } = useClerkContext(name);
  const hasRun = useRef(false);
  useEffect(() => {
    if (!snapshot.loaded || hasRun.current) return;
    hasRun.current = true;
    void action(clerk);
  }, [clerk, snapshot.loaded]);
}
