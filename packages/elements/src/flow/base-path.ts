"use client";
import { subscribeToLocation } from "@latchkey/ui/flow";
import { useSyncExternalStore } from "react";

/** The path that a flow is mounted on, told from an address: what stands before the name of a step. */
export function basePath(pathname: string, names: readonly string[]): string {
  const segments = pathname.split("/").filter(Boolean);
  if (names.includes(segments.at(-1) ?? "")) segments.pop();
  return `/${segments.join("/")}`;
}

/** The same for the page that shows, following it; a server does not know it and needs none, as it renders no address. */
export function useBasePath(names: readonly string[]): string {
  return useSyncExternalStore(
    subscribeToLocation,
    () => basePath(window.location.pathname, names),
    () => "/",
  );
}
