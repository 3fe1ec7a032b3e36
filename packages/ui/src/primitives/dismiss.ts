"use client";
import { useEffect, useRef, type RefObject } from "react";

/** Calls back on a press outside of all the elements. */
export function useDismiss(inside: Array<RefObject<HTMLElement | null>>, onDismiss: () => void): void {
  const latest = useRef(onDismiss);
  latest.current = onDismiss;
  useEffect(() => {
    const press = (event: Event) => {
      const target = event.target as Node;
      // A dialog opened from inside lies over the panel and is no outside.
      if (target instanceof Element && target.closest("dialog[open]")) return;
      if (!inside.some((element) => element.current?.contains(target))) latest.current();
    };
    document.addEventListener("pointerdown", press, true);
    return () => document.removeEventListener("pointerdown", press, true);
  }, []);
}
