"use client";
import type { SignInResource, SignInStrategy } from "@latchkey/shared/types";
import { isPending, useRouter } from "@latchkey/ui/flow";
import { useEffect } from "react";
import type { FormProps } from "../flow/form.tsx";
import { Proof } from "../flow/proof.tsx";
import { useSignInFlow } from "./flow.tsx";
import { isSent } from "./machine.ts";

export type SignInVerificationsProps = FormProps & {
  /** Strategy to begin with, where it is on offer. */
  preferred?: SignInStrategy;
};

/** The form that proves a factor. Sends the code or link of the factor once that is settled. */
export function Verifications({ preferred, ...props }: SignInVerificationsProps) {
  const flow = useSignInFlow("Step");
  useEffect(() => flow.setPreferred(preferred), [preferred]);
  return flow.preferred === preferred ? <FactorProof {...props} /> : null;
}

/** Sends the code or link of the factor that shows. */
function FactorProof(props: FormProps) {
  const { view, signIn, run, actions } = useSignInFlow("Step");
  const { urlOf } = useRouter();
  const { factor, level } = view;
  const verification = level === "second" ? signIn?.secondFactorVerification : signIn?.firstFactorVerification;
  return (
    <Proof<SignInResource>
      {...props}
      proof={
        factor && isSent(factor)
          ? [level, factor.strategy, factor.emailAddressId ?? factor.phoneNumberId].join(" ")
          : undefined
      }
      isLink={factor?.strategy === "email_link"}
      isPending={() => Boolean(factor && verification && isPending(verification, factor))}
      run={run}
      prepare={() => actions.prepare(view)}
      startLink={() => {
        const link = (signIn as SignInResource).createEmailLinkFlow();
        const params = { emailAddressId: factor?.emailAddressId ?? "", redirectUrl: urlOf("verify") };
        return { opened: link.startEmailLinkFlow(params), cancelEmailLinkFlow: link.cancelEmailLinkFlow };
      }}
      statusOf={(proven) => proven.firstFactorVerification.status}
      advance={actions.advance}
    />
  );
}

/** The same form for the first proof alone. */
export function SignInFirstFactor(props: SignInVerificationsProps) {
  const { view } = useSignInFlow("FirstFactor");
  return view.step === "verifications" && view.level === "first" ? <Verifications {...props} /> : null;
}

/** The same form for the second proof alone. */
export function SignInSecondFactor(props: SignInVerificationsProps) {
  const { view } = useSignInFlow("SecondFactor");
  return view.step === "verifications" && view.level === "second" ? <Verifications {...props} /> : null;
}
