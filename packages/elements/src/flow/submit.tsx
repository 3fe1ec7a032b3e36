"use client";
import { Slot } from "./slot.tsx";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { useFlow } from "./flow-context.ts";

export type FormSubmitProps = Omit<ComponentPropsWithoutRef<"button">, "children"> & {
  /** Renders the child with the button's props. */
  asChild?: boolean;
  children: ReactNode;
};

/** Sends the form of the step. */
export const Submit = forwardRef<HTMLButtonElement, FormSubmitProps>(function Submit(
  { asChild, disabled, ...props },
  ref,
) {
  const { ready } = useFlow("Action submit");
  const Element = asChild ? Slot : "button";
  return <Element type="submit" {...props} {...(disabled || !ready ? { disabled: true } : {})} ref={ref} />;
});

interface ActionButtonProps extends FormSubmitProps {
  /** What the button does, after a handler of the app's own unless that prevented it. */
  onAct: () => void;
}

/** A button of a flow that does something else than sending the form. */
export const ActionButton = forwardRef<HTMLButtonElement, ActionButtonProps>(function ActionButton(
  { asChild, onAct, onClick, ...props },
  ref,
) {
  const Element = asChild ? Slot : "button";
  const click: FormSubmitProps["onClick"] = (event) => {
    onClick?.(event);
    if (!event.defaultPrevented) onAct();
  };
  return <Element type="button" {...props} onClick={click} ref={ref} />;
});
