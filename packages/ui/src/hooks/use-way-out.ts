"use client";
import type { AnyForm } from "../primitives/form.tsx";
import { useForm } from "./use-form.ts";

export interface WayOut {
  /** Message of the form, or of the way. */
  alert: string | undefined;
  isTaken: boolean;
  take(step: () => Promise<unknown>): Promise<boolean>;
  /** Forgets what went wrong on the way: the form is sent instead. */
  leave(): void;
}

/** A way past a form, such as a social provider, which shows its own progress; one message stands for both. */
export function useWayOut(form: AnyForm): WayOut {
  const way = useForm({});
  return {
    alert: form.alert ?? way.alert,
    isTaken: way.busy,
    take: (step) => {
      form.setAlert(undefined);
      return way.run(step);
    },
    leave: () => way.setAlert(undefined),
  };
}
