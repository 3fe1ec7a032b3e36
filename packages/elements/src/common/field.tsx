"use client";
import {
  forwardRef,
  useCallback,
  useId,
  useMemo,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from "react";
import { Slot } from "../flow/slot.tsx";
import type { Autocomplete } from "@latchkey/shared/types";
import { useFlow } from "../flow/flow-context.ts";
import {
  FieldContext,
  stateAttributes,
  useField,
  useFieldStatus,
  type Feedback,
  type FieldStates,
} from "./field-context.ts";

export type FieldName =
  | "code"
  | "confirmPassword"
  | "currentPassword"
  | "backup_code"
  | "emailAddress"
  | "firstName"
  | "identifier"
  | "lastName"
  | "name"
  | "newPassword"
  | "password"
  | "phoneNumber"
  | "username"
  | "legalAccepted";

export type FormFieldProps = Omit<ComponentPropsWithoutRef<"div">, "children"> & {
  asChild?: boolean;
  name: Autocomplete<FieldName>;
  /** Shows the field in `<SignUp.Step name="continue">` also when the attempt has no need of it. */
  alwaysShow?: boolean;
  /** Marks the value as wrong for reasons of the app's own. */
  serverInvalid?: boolean;
  children: ReactNode | ((state: FieldStates) => ReactNode);
};

/** Ties a label, an input and its messages together by the name of what is asked for. */
export const Field = forwardRef<HTMLDivElement, FormFieldProps>(function Field(
  { asChild, name, alwaysShow = false, serverInvalid = false, children, ...props },
  ref,
) {
  const { isHidden } = useFlow("Field");
  const inputId = useId();
  const [feedback, setFeedback] = useState<Feedback>();
  const [messageIds, setMessageIds] = useState<readonly string[]>([]);
  const status = useFieldStatus(name, feedback);
  const addMessage = useCallback((id: string) => {
    setMessageIds((ids) => [...ids, id]);
    return () => setMessageIds((ids) => ids.filter((one) => one !== id));
  }, []);
  const value = useMemo(
    () => ({ name, inputId, feedback, setFeedback, messageIds, addMessage }),
    [name, inputId, feedback, messageIds, addMessage],
  );
  if (isHidden(name) && !alwaysShow) return null;
  const state = serverInvalid ? "error" : status.state;
  const Element = asChild ? Slot : "div";
  return (
    <FieldContext.Provider value={value}>
      <Element {...props} {...stateAttributes(state)} ref={ref}>
        {typeof children === "function" ? children(state) : children}
      </Element>
    </FieldContext.Provider>
  );
});

export interface FieldStateProps {
  children: (state: {
    state: FieldStates;
    message: string | undefined;
    /** Names of the password rules that the value breaks, for an input with `validatePassword`. */
    codes: string[] | undefined;
  }) => ReactNode;
}

/** Tells how the field around is doing. */
export function FieldState({ children }: FieldStateProps) {
  const { name, feedback } = useField("FieldState");
  const { state, message, codes } = useFieldStatus(name, feedback);
  return children({ state, message, codes });
}

export type FormLabelProps = ComponentPropsWithoutRef<"label"> & { asChild?: boolean };

/** The label of the field's input. */
export const Label = forwardRef<HTMLLabelElement, FormLabelProps>(function Label({ asChild, ...props }, ref) {
  const { name, inputId, feedback } = useField("Label");
  const { state } = useFieldStatus(name, feedback);
  const Element = asChild ? Slot : "label";
  return <Element htmlFor={inputId} {...props} {...stateAttributes(state)} ref={ref} />;
});
