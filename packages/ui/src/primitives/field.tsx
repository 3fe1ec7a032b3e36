"use client";
import { useCallback, type InputHTMLAttributes, type ReactNode, type Ref } from "react";
import { useAppearance } from "../appearance/index.ts";
import { Text, useLocalizations } from "../localization/index.ts";
import { Button } from "./button.tsx";
import { useFormContext } from "./form.tsx";

export type FeedbackKind = "error" | "warning" | "info" | "success";
export interface Feedback {
  kind: FeedbackKind;
  text: string;
}

export interface FieldFrameProps {
  name: string;
  /** Key of the label. */
  label: string;
  required?: boolean;
  /** Key of a hint at the end of the label's row. */
  hint?: string | undefined;
  /** A link at the end of the label's row. */
  action?: { k: string; onClick: () => void } | undefined;
  feedback?: Feedback | undefined;
  children: ReactNode;
}

export interface FieldProps extends Omit<FieldFrameProps, "children" | "feedback"> {
  type?: "text" | "email" | "password" | "tel";
  placeholder?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  readOnly?: boolean;
  feedback?: Feedback | undefined;
  maxLength?: number;
  tabIndex?: number;
  inputRef?: Ref<HTMLInputElement>;
  onBlur?: () => void;
  onFocus?: () => void;
}

const feedbackElement = {
  error: "formFieldErrorText",
  warning: "formFieldWarningText",
  info: "formFieldInfoText",
  success: "formFieldSuccessText",
} as const;

export const feedbackId = (name: string, { kind }: Feedback): string =>
  kind === "error" ? `error-${name}` : `${name}-${kind}-feedback`;

/** Label, input and what there is to say about it. */
export function FieldFrame(props: FieldFrameProps) {
  const { name, label, required, hint, action, children } = props;
  const { cx } = useAppearance();
  const form = useFormContext();
  const feedback = form.errors[name] ? { kind: "error" as const, text: form.errors[name] } : props.feedback;
  const state = feedback?.kind === "error" && "error";
  return (
    <div className={cx("formFieldRow", { id: name })}>
      <div className={cx("formField", { id: name, state })}>
        <div className={cx("formFieldLabelRow", { id: name, state })}>
          <Text
            as="label"
            k={label}
            htmlFor={`${name}-field`}
            className={cx("formFieldLabel", { id: `${name}-field`, state, required })}
          />
          {hint && <Text k={hint} className={cx("formFieldHintText", { id: name })} />}
          {action && (
            <Button
              element="formFieldAction"
              elementId={name}
              variant="link"
              k={action.k}
              disabled={form.busy}
              onClick={action.onClick}
            />
          )}
        </div>
        {children}
        {feedback && (
          <p
            id={feedbackId(name, feedback)}
            className={cx(feedbackElement[feedback.kind], { id: name, state })}
            data-testid={`form-feedback-${feedback.kind}`}
          >
            {feedback.text}
          </p>
        )}
        <span className="lk-hidden" aria-live="polite" aria-atomic="true">
          {feedback?.text}
        </span>
      </div>
    </div>
  );
}

/** What every input of a field has in common. */
export function useInputProps(
  props: FieldProps,
): InputHTMLAttributes<HTMLInputElement> & { ref: Ref<HTMLInputElement> } {
  const { name, required, autoFocus } = props;
  const { cx, options } = useAppearance();
  const { t } = useLocalizations();
  const form = useFormContext();
  const error = form.errors[name];
  const feedback = error ? { kind: "error" as const, text: error } : props.feedback;
  const ref = useFocusedRef(Boolean(autoFocus) && options.autoFocus, props.inputRef);
  return {
    ref,
    id: `${name}-field`,
    name,
    className: cx(["formFieldInput", "input"], {
      id: name,
      state: Boolean(error) && "error",
      required,
    }),
    value: form.values[name] ?? "",
    onChange: (event) => form.set(name, event.target.value),
    required: required ?? false,
    // Not disabled while the form is busy: a disabled input loses the focus.
    readOnly: form.busy || (props.readOnly ?? false),
    "aria-disabled": form.busy || undefined,
    autoComplete: props.autoComplete,
    placeholder: props.placeholder ? t(props.placeholder) || undefined : undefined,
    maxLength: props.maxLength,
    tabIndex: props.tabIndex,
    onBlur: props.onBlur,
    onFocus: props.onFocus,
    "aria-invalid": Boolean(error),
    "aria-required": required ?? false,
    "aria-describedby": feedback ? feedbackId(name, feedback) : undefined,
    ...(feedback && { "data-feedback": feedback.kind }),
  };
}

export function Field(props: FieldProps) {
  const input = useInputProps(props);
  const isEmail = props.type === "email";
  return (
    <FieldFrame {...props}>
      <input
        {...input}
        type={isEmail ? "text" : (props.type ?? "text")}
        {...(isEmail && { inputMode: "email", autoCapitalize: "none", spellCheck: false })}
      />
    </FieldFrame>
  );
}

/**
 * A ref that gives its input the focus when it appears. `data-lk-focus` marks it for dialogs, which move the focus
 * themselves when they open.
 */
export function useFocusedRef(isFocused: boolean, also?: Ref<HTMLInputElement>): Ref<HTMLInputElement> {
  return useCallback(
    (node: HTMLInputElement | null) => {
      if (typeof also === "function") also(node);
      else if (also) also.current = node;
      if (!node || !isFocused) return;
      node.dataset.lkFocus = "";
      node.focus({ preventScroll: true });
    },
    [isFocused, also],
  );
}
