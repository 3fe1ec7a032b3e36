"use client";
import { Slot } from "../flow/slot.tsx";
import {
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type ForwardedRef,
  type ReactNode,
} from "react";
import { segmentStatus, type OTPInputSegmentStatus, type Selection } from "./otp-segments.ts";

export interface OtpOptions {
  /** Number of digits. @default 6 */
  length?: number;
  /** Renders one digit; without it the code is a single input. */
  render?: (props: { value: string; status: OTPInputSegmentStatus; index: number }) => ReactNode;
  /** Sends the form as soon as the code is complete. */
  autoSubmit?: boolean;
  /** Pixels that the input reaches past the last digit, where password managers put their button. @default 0 */
  passwordManagerOffset?: number;
}

type OtpInputProps = Omit<ComponentPropsWithoutRef<"input">, "type"> &
  OtpOptions & { asChild?: boolean | undefined; inputRef: ForwardedRef<HTMLInputElement> };

/** A code of digits: one real input, so that pasting and autofill work by themselves, over however many painted digits. */
export function OtpInput(props: OtpInputProps) {
  const { length = 6, render, autoSubmit = false, passwordManagerOffset = 0, asChild, inputRef, ...rest } = props;
  const { className, onChange, value: given, defaultValue: _initial, ...input } = rest;
  const [typed, setTyped] = useState("");
  const code = given === undefined ? typed : String(given);
  const element = useRef<HTMLInputElement | null>(null);
  const { selection, follow } = useSelection();
  const [isHovered, setHovered] = useState(false);
  const isInvalid = Boolean(input["aria-invalid"]);
  // The next digit that is typed begins a new code.
  useEffect(() => {
    if (isInvalid && document.activeElement === element.current) element.current?.select();
  }, [isInvalid]);

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const digits = event.target.value.replaceAll(/\D/g, "").slice(0, length);
    event.target.value = digits;
    setTyped(digits);
    onChange?.(event);
    if (autoSubmit && digits.length === length && digits !== code) sendOnceRendered(event.target.form);
  };
  const attributes = {
    inputMode: "numeric" as const,
    pattern: `\\d{${length}}`,
    autoComplete: "one-time-code",
    spellCheck: false,
    ...input,
    type: "text",
    value: code,
    onChange: change,
    "data-otp-input": true,
    ref: (node: HTMLInputElement | null) => {
      element.current = node;
      if (typeof inputRef === "function") inputRef(node);
      else if (inputRef) inputRef.current = node;
    },
  };
  if (!render) {
    const Element = asChild ? Slot : "input";
    return <Element {...attributes} className={className} data-otp-input-standalone />;
  }
  return (
    <div
      className={className}
      style={{ position: "relative" }}
      dir="ltr"
      data-otp-segmented
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      {Array.from({ length }, (_, index) => {
        const status = segmentStatus(index, { length, selection, isHovered });
        return (
          <span key={index} style={{ display: "contents" }} aria-hidden data-otp-segment data-status={status}>
            {render({ value: code[index] ?? "", status, index })}
          </span>
        );
      })}
      <input {...attributes} {...follow} style={overlay(passwordManagerOffset)} data-otp-input-segmented />
    </div>
  );
}

/** After React has rendered the code, so that the form holds it. */
const sendOnceRendered = (form: HTMLFormElement | null): void => void setTimeout(() => form?.requestSubmit());

/** Where the caret of the input is; null while the input is not in use. */
function useSelection() {
  const [selection, setSelection] = useState<Selection | null>(null);
  const read = ({ currentTarget: input }: { currentTarget: HTMLInputElement }) =>
    setSelection([input.selectionStart ?? 0, input.selectionEnd ?? 0]);
  return { selection, follow: { onSelect: read, onFocus: read, onKeyUp: read, onBlur: () => setSelection(null) } };
}

/** Over the digits, and nothing to see of it. */
const overlay = (offset: number): CSSProperties => ({
  position: "absolute",
  inset: 0,
  width: `calc(100% + ${offset}px)`,
  height: "100%",
  margin: 0,
  padding: 0,
  border: 0,
  outline: "none",
  background: "transparent",
  color: "transparent",
  caretColor: "transparent",
  letterSpacing: "-0.5em",
  clipPath: offset > 0 ? `inset(0 ${offset}px 0 0)` : undefined,
});
