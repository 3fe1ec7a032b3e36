"use client";
import type { ClerkOptions, RouterFn } from "@latchkey/shared/types";
import { useEffect, useMemo, useRef } from "react";

type Router = Pick<ClerkOptions, "routerPush" | "routerReplace">;

/** Router functions that stay the same and call the newest given ones, as frameworks make new ones on every render. */
export function useStableRouter({ routerPush, routerReplace }: Router): Router {
  const newest = useRef<Router>({ routerPush, routerReplace });
  useEffect(() => {
    newest.current = { routerPush, routerReplace };
  });
  const hasRouter = Boolean(routerPush && routerReplace);
  return useMemo(() => {
    const stable =
      (name: keyof Router): RouterFn =>
      (...args) =>
        newest.current[name]?.(...args);
    return hasRouter ? { routerPush: stable("routerPush"), routerReplace: stable("routerReplace") } : {};
  }, [hasRouter]);
}
