"use client";
import { useState } from "react";
import { useAppearance } from "../appearance/index.ts";
import { useResources } from "../context.tsx";
import { useLocalizations } from "../localization/index.ts";
import { brokenRules, complexitySentence, minimumLength } from "../localization/password-complexity.ts";
import { FieldFrame, useInputProps, type Feedback, type FieldProps } from "./field.tsx";
import { useFormContext } from "./form.tsx";
import { Icon } from "./icon.tsx";

interface PasswordFieldProps extends FieldProps {
  /** The rules of new passwords are checked while it is typed. */
  isNew?: boolean;
}

/** A password with a button that shows it. */
export function PasswordField({ isNew = false, ...props }: PasswordFieldProps) {
  const { cx } = useAppearance();
  const { t } = useLocalizations();
  const form = useFormContext();
  const [shown, setShown] = useState(false);
  const [focused, setFocused] = useState(false);
  const rules = useNewPasswordFeedback(isNew, form.values[props.name] ?? "", focused);
  const all: FieldProps = {
    autoComplete: isNew ? "new-password" : "current-password",
    feedback: rules,
    ...props,
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      props.onBlur?.();
    },
  };
  const input = useInputProps(all);
  return (
    <FieldFrame {...all}>
      <div className={cx("formFieldInputGroup")}>
        <input {...input} type={shown ? "text" : "password"} autoCapitalize="none" spellCheck={false} />
        <button
          className={cx(["formFieldInputShowPasswordButton", "button"])}
          aria-label={t(shown ? "formFieldInputHidePassword" : "formFieldInputShowPassword")}
          aria-pressed={shown}
          tabIndex={props.tabIndex}
          onClick={(event) => {
            event.preventDefault();
            setShown(!shown);
          }}
        >
          <Icon name={shown ? "eyeOff" : "eye"} className={cx("formFieldInputShowPasswordIcon")} />
        </button>
      </div>
    </FieldFrame>
  );
}

/** The length is a hint while the field has the focus; every broken rule is an error once it has lost it. */
function useNewPasswordFeedback(isNew: boolean, value: string, focused: boolean): Feedback | undefined {
  const localizations = useLocalizations();
  const settings = useResources().environment?.userSettings.passwordSettings ?? {};
  if (!isNew || value === "") return undefined;
  const broken = brokenRules(value, settings);
  if (broken.length === 0) return undefined;
  const onlyShort = focused && value.length < minimumLength(settings);
  const text = complexitySentence(onlyShort ? ["minimumLength"] : broken, settings, localizations);
  return { kind: focused ? "info" : "error", text };
}

/** Second entry of a new password. */
export function ConfirmPasswordField({ name, of, ...props }: FieldProps & { of: string }) {
  const form = useFormContext();
  const { t } = useLocalizations();
  const [value = "", other = ""] = [form.values[name], form.values[of]];
  const same = value === other;
  const feedback: Feedback | undefined =
    value === "" || (!same && other.startsWith(value))
      ? undefined
      : {
          kind: same ? "success" : "error",
          text: t(`formFieldError__${same ? "matching" : "notMatching"}Passwords`),
        };
  return <PasswordField {...props} name={name} autoComplete="new-password" feedback={feedback} />;
}
