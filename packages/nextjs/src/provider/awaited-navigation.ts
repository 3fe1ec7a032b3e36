"use client";
import { useCallback, useEffect, useRef, useTransition } from "react";

/**
 * Turns a navigation of the App Router, which tells nobody when it is done, into one that can be awaited: it runs in a transition, and the
 * promise settles when the transition has.
 */
export function useAwaitedNavigation(navigate: (to: string) => void): (to: string) => Promise<void> {
  const [isPending, startTransition] = useTransition();
  const waiting = useRef<(() => void)[]>([]);

  useEffect(() => {
    if (isPending) return;
    const settled = waiting.current;
    waiting.current = [];
    for (const resolve of settled) resolve();
  }, [isPending]);

  useEffect(
    () => () => {
      for (const resolve of waiting.current) resolve();
    },
    [],
  );

  return useCallback(
    (to) =>
      new Promise((resolve) => {
        waiting.current.push(resolve);
        startTransition(() => navigate(to));
      }),
    [navigate],
  );
}
