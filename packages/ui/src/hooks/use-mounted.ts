"use client";
import { useEffect, useMemo } from "react";

/** Whether the component is still on the page, for what comes back after it left. */
export function useMounted(): { readonly current: boolean } {
  const mounted = useMemo(() => ({ current: true }), []);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, [mounted]);
  return mounted;
}
