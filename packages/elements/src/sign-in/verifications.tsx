"use client";
import type { SignInResource, SignInStrategy } from "@latchkey/shared/types";
import { isPending, useLocalizations, useRouter } from "@latchkey/ui/flow";
import { useEffect } from "react";
import { formError } from "../flow/flow-errors.ts";
import { Form, type FormProps } from "../flow/form.tsx";
import { ResendContext } from "../flow/resend.tsx";
import { useSentCode, useSentLink } from "../flow/use-sent.ts";
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
  return flow.preferred === preferred ? <Proof {...props} /> : null;
}

function Proof(props: FormProps) {
  const resend = useSent();
  return (
    <ResendContext.Provider value={resend}>
      <Form {...props} />
    </ResendContext.Provider>
  );
}

/** Sends the code or link of the factor that shows; returns what sends another one. */
function useSent(): (() => Promise<void>) | undefined {
  const { view, signIn, run, actions } = useSignInFlow("Step");
  const { urlOf } = useRouter();
  const { t } = useLocalizations();
  const { factor, level } = view;
  const key =
    factor && isSent(factor)
      ? [level, factor.strategy, factor.emailAddressId ?? factor.phoneNumberId].join(" ")
      : undefined;
  const isLink = factor?.strategy === "email_link";
  const verification = level === "second" ? signIn?.secondFactorVerification : signIn?.firstFactorVerification;
  const send = () => run("prepare", () => actions.prepare(view));
  useSentCode(isLink ? undefined : key, () => Boolean(factor && verification && isPending(verification, factor)), send);
  const sendLink = useSentLink(isLink ? key : undefined, {
    start: () => {
      const link = (signIn as SignInResource).createEmailLinkFlow();
      const params = { emailAddressId: factor?.emailAddressId ?? "", redirectUrl: urlOf("verify") };
      return { opened: link.startEmailLinkFlow(params), cancelEmailLinkFlow: link.cancelEmailLinkFlow };
    },
    onOpened: (opened) =>
      run("arrive", async () => {
        const proven = await opened;
        if (proven.firstFactorVerification.status === "expired") {
          throw formError("verification_expired", t("formFieldError__verificationLinkExpired"));
        }
        await actions.advance(proven);
      }),
  });
  if (key === undefined) return undefined;
  return isLink ? async () => sendLink() : send;
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
