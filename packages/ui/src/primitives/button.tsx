"use client";
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from "react";
import type { ElementKey } from "../appearance/index.ts";
import { useAppearance } from "../appearance/index.ts";
import type { ElementState } from "../appearance/types.ts";
import { Text } from "../localization/index.ts";
import type { Tokens } from "../localization/index.ts";
import { Spinner } from "./spinner.tsx";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "id" | "type"> {
  element?: ElementKey;
  /** Id class of the element. */
  elementId?: string | undefined;
  state?: ElementState | false | undefined;
  variant?: "solid" | "outline" | "ghost" | "link";
  danger?: boolean;
  loading?: boolean;
  /** Key of the label. */
  k?: string;
  tokens?: Tokens;
  /** Submits the form around it; any other button must not. */
  submit?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  children?: ReactNode;
}

/**
 * A button. It carries no `type` attribute, because widespread CSS resets match on it; one that does not submit
 * prevents the default of its click instead.
 */
export function Button(props: ButtonProps) {
  const {
    element,
    elementId,
    state,
    variant = "outline",
    danger,
    loading,
    k,
    tokens,
    submit,
    buttonRef,
    ...rest
  } = props;
  const { children, onClick, ...attributes } = rest;
  const { cx } = useAppearance();
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (!submit) event.preventDefault();
    if (loading) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...attributes}
      ref={buttonRef}
      className={cx(element ? [element, "button"] : "button", {
        id: elementId,
        state: loading ? "loading" : state,
      })}
      data-variant={variant}
      data-color={danger ? "danger" : "primary"}
      data-loading={loading || undefined}
      aria-busy={loading || undefined}
      onClick={click}
    >
      {loading && <Spinner />}
      {k ? <Text k={k} tokens={tokens} className="lk-label" /> : children}
    </button>
  );
}
