"use client";
import { forwardRef } from "react";
import { Resend, type ResendProps } from "../flow/resend.tsx";
import { ActionButton, Submit, type FormSubmitProps } from "../flow/submit.tsx";
import { useSignUpFlow } from "./flow.tsx";

export type SignUpActionProps = FormSubmitProps &
  (
    | {
        /** Goes back; both lead to the first step. */
        navigate: "start" | "previous";
        resend?: never;
        submit?: never;
      }
    | { navigate?: never; resend?: never; /** Sends the form. */ submit: true }
    | ({ navigate?: never; /** Sends the code or link once more. */ resend: true; submit?: never } & ResendProps)
  );

type Props = FormSubmitProps & Omit<Partial<SignUpActionProps>, keyof FormSubmitProps> & ResendProps;

/** A button that does one thing of a sign-up. */
export const SignUpAction = forwardRef<HTMLButtonElement, SignUpActionProps>(function SignUpAction(props, ref) {
  const { navigate: _navigate, resend, submit, fallback, ...button } = props as Props;
  const { goTo } = useSignUpFlow("Action");
  if (submit) return <Submit {...button} ref={ref} />;
  if (resend) {
    return <Resend fallback={fallback}>{(send) => <ActionButton {...button} ref={ref} onAct={send} />}</Resend>;
  }
  return <ActionButton {...button} ref={ref} onAct={() => goTo("start")} />;
});
