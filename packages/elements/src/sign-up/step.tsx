"use client";
import type { SignUpResource } from "@latchkey/shared/types";
import { useRouter } from "@latchkey/ui/flow";
import type { ReactNode } from "react";
import { StepContext } from "../flow/flow-context.ts";
import { Form, type FormProps } from "../flow/form.tsx";
import { Proof } from "../flow/proof.tsx";
import { useSignUpFlow } from "./flow.tsx";
import { isStrategy, type SignUpStep as StepName } from "./machine.ts";

export type SignUpStepProps = { name: Exclude<StepName, "sso-callback"> } & FormProps;

/** A form with what stands inside, while the sign-up is at the step `name`. */
export function SignUpStep({ name, ...props }: SignUpStepProps) {
  const { view } = useSignUpFlow("Step");
  if (view.step !== name) return null;
  return (
    <StepContext.Provider value={name}>
      {name === "verifications" ? <ContactProof {...props} /> : <Form {...props} />}
    </StepContext.Provider>
  );
}

/** Sends the code or link to the address or number that is to be proven. */
function ContactProof(props: FormProps) {
  const { view, signUp, run, actions } = useSignUpFlow("Step");
  const { urlOf } = useRouter();
  const { strategy } = view;
  const contact = strategy === "phone_code" ? "phoneNumber" : "emailAddress";
  return (
    <Proof<SignUpResource>
      {...props}
      proof={strategy && `${strategy} ${signUp?.[contact]}`}
      isLink={strategy === "email_link"}
      isPending={() => {
        const { status, nextAction } = (signUp as SignUpResource).verifications[contact];
        return status === "unverified" && nextAction === "needs_attempt";
      }}
      run={run}
      prepare={() => actions.prepare(view)}
      startLink={() => {
        const link = (signUp as SignUpResource).createEmailLinkFlow();
        const opened = link.startEmailLinkFlow({ redirectUrl: urlOf("verify") });
        return { opened, cancelEmailLinkFlow: link.cancelEmailLinkFlow };
      }}
      statusOf={(proven) => proven.verifications.emailAddress.status}
      advance={actions.advance}
    />
  );
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
