"use client";
import { useEffect } from "react";

declare global {
  interface Window {
    __internal_onBeforeSetActive?: (intent?: "select_session" | "sign-out") => void | Promise<void>;
    __internal_onAfterSetActive?: () => void | Promise<void>;
  }
}

/**
 * Tells the browser SDK what to do around a change of the session. Before it, what the router fetched ahead for the former visitor is
 * dropped, or a redirect that was meant for them would still be followed; after it, the page is rendered for the new one.
 */
export function useSetActiveHooks(refresh: () => void, isWanted = true): void {
  useEffect(() => {
    if (!isWanted) return;
    window.__internal_onBeforeSetActive = (intent) => {
      if (intent !== "sign-out") refresh();
    };
    window.__internal_onAfterSetActive = () => refresh();
    return () => {
      window.__internal_onBeforeSetActive = undefined;
      window.__internal_onAfterSetActive = undefined;
    };
  }, [refresh, isWanted]);
}
