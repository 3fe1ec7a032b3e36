"use client";
import { Slot } from "../flow/slot.tsx";
import type { Autocomplete } from "@latchkey/shared/types";
import { forwardRef, useContext, useState, type ChangeEvent, type ComponentPropsWithoutRef } from "react";
import { useFlow } from "../flow/flow-context.ts";
import { FieldContext, stateAttributes, useFieldStatus } from "./field-context.ts";
import { inputDefaults } from "./input-defaults.ts";
import { OtpInput, type OtpOptions } from "./otp-input.tsx";
import { usePasskeyAutofill } from "./passkey-autofill.ts";
import { usePasswordFeedback, type PasswordOptions } from "./password-feedback.ts";

export type FormControlProps = Omit<ComponentPropsWithoutRef<"input">, "type"> & {
  /** Renders the child with the input's props. */
  asChild?: boolean;
  /** `otp` for a code; left out, what the name of the field asks for. */
  type?: Autocomplete<"otp" | "password" | "text">;
  /** Offers passkeys in the list of the browser's autofill. So does `webauthn` in `autoComplete`. */
  passkeyAutofill?: boolean;
};
export type FormInputProps = FormControlProps & OtpOptions & PasswordOptions;

/** The input of the field around, or outside of one of the field `name`. */
export const Input = forwardRef<HTMLInputElement, FormInputProps>(function Input(props, ref) {
  const { length, render, autoSubmit, passwordManagerOffset, ...others } = props;
  const { validatePassword, onPasswordValidation, passkeyAutofill, asChild, ...own } = others;
  const flow = useFlow("Input");
  const field = useContext(FieldContext);
  const name = own.name ?? field?.name;
  if (name === undefined) throw new Error("<Clerk.Input> must be rendered inside <Clerk.Field>, or be given a name.");
  const defaults = inputDefaults(name, flow.kind === "sign-up" || flow.step === "reset-password");
  const type = own.type ?? defaults.type;
  const initial = type === "password" || type === "otp" ? undefined : flow.initialValue(name);
  const [hasValue, setHasValue] = useState(Boolean(initial));
  const status = useFieldStatus(name, field?.feedback);
  const feedback = usePasswordFeedback(field, { validatePassword, onPasswordValidation });
  const autoComplete = own.autoComplete ?? defaults.autoComplete;
  usePasskeyAutofill(Boolean(passkeyAutofill || autoComplete?.includes("webauthn")));

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    own.onChange?.(event);
    setHasValue(event.target.value !== "");
    // What was wrong with the value that was sent says nothing of the new one.
    if (status.error) flow.setErrors((errors) => errors.filter((error) => error.field !== name));
    feedback.read(event.target.value);
  };
  const attributes = {
    id: field?.inputId,
    ...(own.value === undefined && type !== "checkbox" && initial !== undefined && { defaultValue: initial }),
    ...own,
    ...(autoComplete !== undefined && { autoComplete }),
    name,
    onChange,
    ...(status.error && { "aria-invalid": true }),
    ...(field && field.messageIds.length > 0 && { "aria-describedby": describedBy(own, field.messageIds) }),
    ...(hasValue && { "data-has-value": true }),
    ...stateAttributes(status.state),
  };
  if (type === "otp") {
    return (
      <OtpInput {...attributes} {...{ asChild, length, render, autoSubmit, passwordManagerOffset }} inputRef={ref} />
    );
  }
  const Element = asChild ? Slot : "input";
  return <Element {...attributes} type={type} ref={ref} />;
});

const describedBy = (own: { "aria-describedby"?: string | undefined }, ids: readonly string[]): string =>
  [own["aria-describedby"], ...ids].filter(Boolean).join(" ");
