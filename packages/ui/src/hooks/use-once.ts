"use client";
import { useEffect, useRef } from "react";

/** Runs the action once, as soon as `when` holds; also where StrictMode mounts twice. */
export function useOnce(action: () => void, when = true): void {
  const hasRun = useRef(false);
  useEffect(() => {
    if (!when || hasRun.current) return;
    hasRun.current = true;
    action();
  }, [when]);
}
