"use client";
import { Slot } from "../flow/slot.tsx";
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { StepContext } from "../flow/flow-context.ts";
import { Form, type FormProps } from "../flow/form.tsx";
import { Verifications, type SignInVerificationsProps } from "./verifications.tsx";
import { useSignInFlow } from "./flow.tsx";

type BoxProps = ComponentPropsWithoutRef<"div"> & { asChild?: boolean };

export type SignInStepProps =
  | ({ name: "start" | "reset-password" } & FormProps)
  | ({ name: "verifications" } & SignInVerificationsProps)
  | ({ name: "choose-strategy" | "forgot-password" | "choose-session" } & BoxProps)
  | { name: "sso-callback"; children?: ReactNode };

/**
 * What stands inside while the sign-in is at the step `name`: a form in the steps that send something, a `<div>` in
 * those that offer a choice, nothing around it in `sso-callback`.
 */
export function SignInStep(props: SignInStepProps) {
  const { view } = useSignInFlow("Step");
  if (view.step !== props.name) return null;
  return <StepContext.Provider value={props.name}>{contentOf(props)}</StepContext.Provider>;
}

function contentOf(props: SignInStepProps): ReactNode {
  switch (props.name) {
    case "sso-callback":
      return props.children;
    case "choose-strategy":
    case "forgot-password":
    case "choose-session": {
      const { name: _name, asChild, ...rest } = props;
      const Element = asChild ? Slot : "div";
      return <Element {...rest} />;
    }
    case "verifications": {
      const { name: _name, ...rest } = props;
      return <Verifications {...rest} />;
    }
    default: {
      const { name: _name, ...rest } = props;
      return <Form {...rest} />;
    }
  }
}
