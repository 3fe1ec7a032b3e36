"use client";
import { forwardRef } from "react";
import { useFlow } from "../flow/flow-context.ts";
import { ActionButton, type FormSubmitProps } from "../flow/submit.tsx";
import { useSignInFlow } from "./flow.tsx";

/** A button that asks the device for a passkey. */
export const SignInPasskey = forwardRef<HTMLButtonElement, FormSubmitProps>(function SignInPasskey(
  { disabled, ...props },
  ref,
) {
  const { run, actions } = useSignInFlow("Passkey");
  const { ready } = useFlow("Passkey");
  const onAct = () => void (ready && run("passkey", () => actions.takePasskey("discoverable")));
  return <ActionButton {...props} {...(disabled || !ready ? { disabled: true } : {})} ref={ref} onAct={onAct} />;
});
