"use client";
import { useEffect, useRef, useState } from "react";
import { useAppearance } from "../appearance/index.ts";
import { useCountdown } from "../hooks/use-countdown.ts";
import { useLocalizations } from "../localization/index.ts";
import { Button } from "./button.tsx";
import { useFocusedRef } from "./field.tsx";
import { useFormContext } from "./form.tsx";

const length = 6;
/** How long a wrong code stays in view before the cells are empty again, in milliseconds. */
const wrongCodePause = 750;

interface OtpFieldProps {
  /** Called with the six digits as soon as they are there. */
  onComplete: (code: string) => unknown;
  /** Sends another code. */
  onResend?: (() => Promise<unknown>) | undefined;
  resendKey?: string;
  /** The code was right; what follows is on its way. */
  accepted?: boolean;
}

/** A six-digit code: one real input over six painted cells, so that pasting and autofill work by themselves. */
export function OtpField({
  onComplete,
  onResend,
  resendKey = "signIn.emailCode.resendButton",
  accepted = false,
}: OtpFieldProps) {
  const { cx, options } = useAppearance();
  const { t } = useLocalizations();
  const form = useFormContext();
  const input = useRef<HTMLInputElement>(null);
  const focused = useFocusedRef(options.autoFocus, input);
  const [hasFocus, setFocus] = useState(false);
  const code = form.values.code ?? "";
  const error = form.errors.code;
  useClearWrongCode(error, input);
  const change = (value: string) => {
    const digits = value.replaceAll(/\D/g, "").slice(0, length);
    form.set("code", digits);
    if (error) form.setError("code", undefined);
    if (digits.length === length && digits !== code) onComplete(digits);
  };
  return (
    <div className={cx("otpCodeField", { state: Boolean(error) && "error" })}>
      <div className={cx("otpCodeFieldInputs")} data-otp-accepted={accepted || undefined} dir="ltr">
        <Cells code={code} active={hasFocus ? Math.min(code.length, length - 1) : undefined} isWrong={Boolean(error)} />
        <input
          ref={focused}
          className="lk-otp"
          name="code"
          value={code}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
          inputMode="numeric"
          autoComplete="one-time-code"
          readOnly={form.busy || accepted}
          aria-label={t("formFieldLabel__verificationCode")}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? "error-code" : undefined}
        />
      </div>
      {error && (
        <p id="error-code" className={cx("otpCodeFieldErrorText")} role="alert">
          {error}
        </p>
      )}
      {onResend && (
        <ResendLink k={resendKey} onResend={onResend} isNeeded={Boolean(form.alert)} disabled={form.busy || accepted} />
      )}
    </div>
  );
}

function Cells({ code, active, isWrong }: { code: string; active: number | undefined; isWrong: boolean }) {
  const { cx } = useAppearance();
  return (
    <div className={cx("otpCodeFieldInputContainer")} aria-hidden="true">
      {Array.from({ length }, (_, index) => (
        <span
          key={index}
          className={cx(["otpCodeFieldInput", "input"], { state: isWrong && "error" })}
          data-testid="otp-input-segment"
          data-active={index === active || undefined}
        >
          {code[index]}
        </span>
      ))}
    </div>
  );
}

/** Empties the cells a moment after a wrong code, keeping the message. */
function useClearWrongCode(error: string | undefined, input: { current: HTMLInputElement | null }): void {
  const { set } = useFormContext();
  useEffect(() => {
    if (!error) return;
    const timer = setTimeout(() => {
      set("code", "");
      input.current?.focus();
    }, wrongCodePause);
    return () => clearTimeout(timer);
  }, [error, set, input]);
}

interface ResendLinkProps {
  k: string;
  onResend: () => Promise<unknown>;
  disabled?: boolean;
  /** Something went wrong: nobody waits before the next one. */
  isNeeded?: boolean;
  /** Pause between two messages. */
  seconds?: number;
}

/** Sends a code or link again, at most once in a pause that counts down in the label. */
export function ResendLink({ k, onResend, disabled = false, isNeeded = false, seconds = 30 }: ResendLinkProps) {
  const [pause, restart] = useCountdown(seconds);
  const left = isNeeded ? 0 : pause;
  const { t } = useLocalizations();
  return (
    <Button
      element="formResendCodeLink"
      variant="link"
      disabled={left > 0 || disabled}
      onClick={() => void onResend().then(restart)}
    >
      <span data-localization-key={k}>{t(k)}</span>
      {left > 0 && <span className="lk-count"> ({left})</span>}
    </Button>
  );
}
