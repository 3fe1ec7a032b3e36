"use client";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page runs: false on a server and while its HTML is taken over, true from the first render elsewhere. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
