"use client";
import { PasswordField } from "../../primitives/password-field.tsx";
import { useFormContext } from "../../primitives/form.tsx";

/**
 * A password field that only a password manager finds: once it has filled it the field shows, and one press of the
 * button signs in.
 */
export function InstantPassword() {
  const form = useFormContext();
  const isFilled = Boolean(form.values.password);
  return (
    <div className={isFilled ? undefined : "lk-instant"} aria-hidden={!isFilled}>
      <PasswordField name="password" label="formFieldLabel__password" {...(!isFilled && { tabIndex: -1 })} />
    </div>
  );
}
