"use client";
import { useLocalizations, useMounted, useResources } from "@latchkey/ui/flow";
import { useCallback, useRef, useState } from "react";
import type { Busy, Flow } from "./flow-context.ts";
import { readFlowErrors, type FlowError } from "./flow-errors.ts";

type Run = (scope: Busy["scope"], action: () => Promise<unknown>, names?: string[]) => Promise<void>;

export interface Runner extends Pick<Flow, "errors" | "setErrors"> {
  /** What is under way. */
  busy: Busy["scope"] | undefined;
  /**
   * Runs what talks to the server, one thing after the other: busy while it runs, earlier errors cleared, new ones
   * shown. `names` are the fields that errors may belong to.
   */
  run: Run;
}

export function useRunner(): Runner {
  const [busy, setBusy] = useState<Busy["scope"]>();
  const [errors, setErrors] = useState<FlowError[]>([]);
  const localizations = useLocalizations();
  const { environment } = useResources();
  const mounted = useMounted();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef({ localizations, environment });
  known.current = { localizations, environment };

  const runNow = async (...[scope, action, names = []]: Parameters<Run>) => {
    setBusy(scope);
    setErrors([]);
    try {
      await action();
    } catch (error) {
      const found = readFlowErrors(error, { ...known.current, names });
      if (mounted.current) setErrors(found);
    } finally {
      if (mounted.current) setBusy(undefined);
    }
  };
  const run = useCallback<Run>((...call) => {
    const turn = last.current.then(() => runNow(...call));
    last.current = turn.catch(() => undefined);
    return turn;
  }, []);
  return { busy, errors, setErrors, run };
}
