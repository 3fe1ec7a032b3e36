"use client";
import type { InitialState } from "@latchkey/shared/types";
import { useEffect, useState } from "react";

/** The initial state, at once or when its promise settles. */
export function useInitialState(given: InitialState | Promise<InitialState> | undefined): InitialState | undefined {
  const isPromise = given instanceof Promise;
  const [settled, setSettled] = useState<InitialState>();
  useEffect(() => {
    if (!isPromise) return undefined;
    let isCurrent = true;
    given.then(
      (state) => isCurrent && setSettled(state),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [given, isPromise]);
  return isPromise ? settled : given;
}
