"use client";
import { useCallback, useRef, useState } from "react";
import type { ClerkAPIError } from "../clerk.ts";
import { useResources } from "../context.tsx";
import { useLocalizations } from "../localization/context.tsx";
import type { PasswordSettings } from "../localization/password-complexity.ts";
import { useHydrated } from "./use-hydrated.ts";
import { useMounted } from "./use-mounted.ts";
import { useProof } from "./use-proof.ts";
import { readErrors } from "./read-errors.ts";

export type FieldErrors<Name extends string> = { [Key in Name]?: string | undefined };

export interface Form<Name extends string = string> {
  values: Record<Name, string>;
  set(name: Name, value: string): void;
  errors: FieldErrors<Name>;
  setError(name: Name, message: string | undefined): void;
  /** Message for the card, of an error that belongs to no field. */
  alert: string | undefined;
  setAlert(message: string | undefined): void;
  busy: boolean;
  /** True once the page runs and the Clerk object has loaded: until then a form must not submit. */
  ready: boolean;
  /**
   * Runs a step: busy while it runs, earlier errors cleared, an API error shown where it belongs. Resolves whether
   * it succeeded. Where the person has to prove that it is still them, they are asked, and the step runs once more.
   * `recover` sees the error first and answers true when it has dealt with it.
   * @throws what is no error of the API or the SDK.
   */
  run(step: () => Promise<unknown>, recover?: (error: ClerkAPIError) => boolean | Promise<boolean>): Promise<boolean>;
}

/** State of a screen: its fields by name, their errors, the card's alert. */
export function useForm<Name extends string = never>(initial: Record<Name, string>): Form<Name> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors<Name>>({});
  const [alert, setAlert] = useState<string>();
  const [busy, setBusy] = useState(false);
  const hydrated = useHydrated();
  const localizations = useLocalizations();
  const { environment, loaded } = useResources();
  const mounted = useMounted();
  const proving = useProof();
  const names = useRef(initial);

  const set = useCallback((name: Name, value: string) => setValues((all) => ({ ...all, [name]: value })), []);
  const setError = useCallback(
    (name: Name, message: string | undefined) => setErrors((all) => ({ ...all, [name]: message })),
    [],
  );
  const settings: PasswordSettings = environment?.userSettings.passwordSettings ?? {};
  const run: Form<Name>["run"] = async (step, recover) => {
    setBusy(true);
    setErrors({});
    setAlert(undefined);
    try {
      await proving(step);
      return true;
    } catch (error) {
      const { first, fields, card } = readErrors(error, Object.keys(names.current), localizations, settings);
      if (recover && (await recover(first))) return false;
      if (mounted.current) {
        setErrors(fields as FieldErrors<Name>);
        setAlert(card);
      }
      return false;
    } finally {
      if (mounted.current) setBusy(false);
    }
  };
  return { values, set, errors, setError, alert, setAlert, busy, ready: hydrated && loaded, run };
}
