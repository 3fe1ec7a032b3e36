"use client";
import { createContext, useContext, useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { useAppearance } from "../appearance/index.ts";
import type { Form as FormState } from "../hooks/use-form.ts";
import { Button } from "./button.tsx";

// A form is invariant in its names; the fields inside only use the names that they were given.
export type AnyForm = FormState<never>;

const FormContext = createContext<FormState | null>(null);

export function useFormContext(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error("A field is rendered outside a Form");
  return form;
}

interface FormProps {
  form: AnyForm;
  onSubmit: () => unknown;
  children: ReactNode;
}

/**
 * A form that Enter submits from any field. Until the page runs it is posted, never put into the address, and its
 * submit button is disabled, so that a password cannot leave before there is code to receive it.
 */
export function Form({ form, onSubmit, children }: FormProps) {
  const { cx } = useAppearance();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What the browser or the user filled in before the page ran is in the document only.
    const filled = [...(element.current?.elements ?? [])].filter((input) => input instanceof HTMLInputElement);
    for (const { name, value, type } of filled)
      if (name && value && type !== "checkbox") form.set(name as never, value);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form in a modal must not submit the one that React finds around its portal.
    event.stopPropagation();
    if (!form.busy && form.ready) void onSubmit();
  };
  return (
    <FormContext.Provider value={form as unknown as FormState}>
      <form
        ref={element}
        className={cx(["form", "main"])}
        method="post"
        noValidate
        onSubmit={submit}
        aria-busy={form.busy || undefined}
      >
        <button type="submit" className="lk-hidden" tabIndex={-1} aria-hidden="true" disabled={!form.ready} />
        {children}
      </form>
    </FormContext.Provider>
  );
}

/** The main button of a form. */
export function SubmitButton({
  k = "formButtonPrimary",
  danger,
  disabled,
}: {
  k?: string;
  danger?: boolean;
  disabled?: boolean;
}) {
  const form = useFormContext();
  return (
    <Button
      element="formButtonPrimary"
      variant="solid"
      submit
      k={k}
      danger={danger ?? false}
      loading={form.busy}
      disabled={disabled || !form.ready}
    />
  );
}

/** Leaves a form without doing what it is for. */
export function ResetButton({ k = "userProfile.formButtonReset", onClick }: { k?: string; onClick: () => void }) {
  const form = useFormContext();
  return <Button element="formButtonReset" variant="ghost" k={k} disabled={form.busy} onClick={onClick} />;
}
