"use client";
import type { ReactNode } from "react";
import { useAppearance } from "../appearance/index.ts";
import { useFormContext } from "./form.tsx";

interface CheckboxFieldProps {
  name: string;
  required?: boolean;
  description?: ReactNode;
  children: ReactNode;
}

/** A yes or no whose value in the form is `"true"` or `""`. */
export function CheckboxField({ name, required, description, children }: CheckboxFieldProps) {
  const { cx } = useAppearance();
  const form = useFormContext();
  const error = form.errors[name];
  return (
    <div className={cx("formFieldRow", { id: name })}>
      <div
        className={cx("formField", {
          id: name,
          state: Boolean(error) && "error",
          extra: "lk-check",
        })}
      >
        <input
          type="checkbox"
          id={`${name}-field`}
          name={name}
          className={cx(["formFieldCheckboxInput", "checkbox"], { id: name, required })}
          checked={form.values[name] === "true"}
          disabled={form.busy}
          aria-required={required ?? false}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `error-${name}` : undefined}
          onChange={(event) => form.set(name, event.target.checked ? "true" : "")}
        />
        <div>
          <label htmlFor={`${name}-field`} className={cx("formFieldCheckboxLabel", { id: name, required })}>
            {children}
          </label>
          {description && <p className="lk-muted">{description}</p>}
          {error && (
            <p id={`error-${name}`} className={cx("formFieldErrorText", { id: name })} role="alert">
              {error}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
