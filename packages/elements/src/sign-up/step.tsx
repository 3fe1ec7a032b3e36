"use client";
import type { SignUpResource } from "@latchkey/shared/types";
import { useLocalizations, useRouter } from "@latchkey/ui/flow";
import type { ReactNode } from "react";
import { StepContext } from "../flow/flow-context.ts";
import { formError } from "../flow/flow-errors.ts";
import { Form, type FormProps } from "../flow/form.tsx";
import { ResendContext } from "../flow/resend.tsx";
import { useSentCode, useSentLink } from "../flow/use-sent.ts";
import { useSignUpFlow } from "./flow.tsx";
import { isStrategy, type SignUpStep as StepName } from "./machine.ts";

export type SignUpStepProps = { name: Exclude<StepName, "sso-callback"> } & FormProps;

/** A form with what stands inside, while the sign-up is at the step `name`. */
export function SignUpStep({ name, ...props }: SignUpStepProps) {
  const { view } = useSignUpFlow("Step");
  if (view.step !== name) return null;
  return (
    <StepContext.Provider value={name}>
      {name === "verifications" ? <Proof {...props} /> : <Form {...props} />}
    </StepContext.Provider>
  );
}

/** The form that proves an address or a number. Sends the code or link to it. */
function Proof(props: FormProps) {
  const resend = useSent();
  return (
    <ResendContext.Provider value={resend}>
      <Form {...props} />
    </ResendContext.Provider>
  );
}

function useSent(): (() => Promise<void>) | undefined {
  const { view, signUp, run, actions } = useSignUpFlow("Step");
  const { urlOf } = useRouter();
  const { t } = useLocalizations();
  const { strategy } = view;
  const isLink = strategy === "email_link";
  const contact = strategy === "phone_code" ? "phoneNumber" : "emailAddress";
  const key = strategy && `${strategy} ${signUp?.[contact]}`;
  const send = () => run("prepare", () => actions.prepare(view));
  useSentCode(
    isLink ? undefined : key,
    () => {
      const { status, nextAction } = (signUp as SignUpResource).verifications[contact];
      return status === "unverified" && nextAction === "needs_attempt";
    },
    send,
  );
  const sendLink = useSentLink(isLink ? key : undefined, {
    start: () => {
      const link = (signUp as SignUpResource).createEmailLinkFlow();
      const opened = link.startEmailLinkFlow({ redirectUrl: urlOf("verify") });
      return { opened, cancelEmailLinkFlow: link.cancelEmailLinkFlow };
    },
    onOpened: (opened) =>
      run("arrive", async () => {
        const proven = await opened;
        if (proven.verifications.emailAddress.status === "expired") {
          throw formError("verification_expired", t("formFieldError__verificationLinkExpired"));
        }
        await actions.advance(proven);
      }),
  });
  if (key === undefined) return undefined;
  return isLink ? async () => sendLink() : send;
}

export interface SignUpStrategyProps {
  /** `code` stands for the codes of both kinds. */
  name: "code" | "email_link" | "email_code" | "phone_code";
  children: ReactNode;
}

/** What stands inside while an address or number is to be proven in this way. */
export function SignUpStrategy({ name, children }: SignUpStrategyProps) {
  const { view } = useSignUpFlow("Strategy");
  return isStrategy(name, view.strategy) ? children : null;
}
