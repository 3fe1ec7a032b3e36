"use client";
import { forwardRef } from "react";
import { Resend, type ResendProps } from "../flow/resend.tsx";
import { ActionButton, Submit, type FormSubmitProps } from "../flow/submit.tsx";
import { useSignInFlow } from "./flow.tsx";
import { destinationOf } from "./machine.ts";
import { useListedSession } from "./session-list.tsx";

export type SignInActionProps = FormSubmitProps &
  (
    | {
        /** Goes to another step. */
        navigate: "start" | "previous" | "choose-strategy" | "forgot-password";
        resend?: never;
        setActiveSession?: never;
        submit?: never;
      }
    | { navigate?: never; resend?: never; setActiveSession?: never; /** Sends the form. */ submit: true }
    | {
        navigate?: never;
        resend?: never;
        /** Goes on as the account of the `SessionListItem` around. */
        setActiveSession: true;
        submit?: never;
      }
    | ({
        navigate?: never;
        /** Sends the code or link once more. */
        resend: true;
        setActiveSession?: never;
        submit?: never;
      } & ResendProps)
  );

type Props = FormSubmitProps & Omit<Partial<SignInActionProps>, keyof FormSubmitProps> & ResendProps;

/** A button that does one thing of a sign-in. */
export const SignInAction = forwardRef<HTMLButtonElement, SignInActionProps>(function SignInAction(props, ref) {
  const { navigate, resend, setActiveSession, submit, fallback, ...button } = props as Props;
  const { view, goTo, run, actions } = useSignInFlow("Action");
  const session = useListedSession();
  if (submit) return <Submit {...button} ref={ref} />;
  if (resend) {
    return <Resend fallback={fallback}>{(send) => <ActionButton {...button} ref={ref} onAct={send} />}</Resend>;
  }
  const onAct = () => {
    if (navigate) goTo(destinationOf(navigate, view));
    else if (setActiveSession && session) void run("session", () => actions.activate(session.id));
  };
  return <ActionButton {...button} ref={ref} onAct={onAct} />;
});
