"use client";
import { useEffect, useRef } from "react";
import type { EmailAddressResource } from "../../clerk.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { ResendLink } from "../../primitives/otp-field.tsx";
import { Spinner } from "../../primitives/spinner.tsx";
import { useRouter } from "../../router/index.ts";
import { ActionCard } from "./section.tsx";
import { VerifyByCode } from "./verify-by-code.tsx";

export interface VerifyEmailProps {
  email: EmailAddressResource;
  onDone: () => void;
}

/** Proof of an e-mail address, by code where the instance allows it, else by link. */
export function VerifyEmail(props: VerifyEmailProps) {
  const { environment } = useResources();
  const strategies = environment?.userSettings.attributes.email_address.verifications ?? [];
  const isLink = strategies.includes("email_link") && !strategies.includes("email_code");
  return isLink ? <VerifyByLink {...props} /> : <VerifyEmailByCode {...props} />;
}

function VerifyEmailByCode({ email, onDone }: VerifyEmailProps) {
  return (
    <VerifyByCode
      title="userProfile.emailAddressPage.verifyTitle"
      subtitle="userProfile.emailAddressPage.emailCode.formSubtitle"
      identifier={email.emailAddress}
      prepare={() => email.prepareVerification({ strategy: "email_code" })}
      attempt={(code) => email.attemptVerification({ code })}
      onDone={onDone}
    />
  );
}

function VerifyByLink({ email, onDone }: VerifyEmailProps) {
  const form = useForm({});
  const router = useRouter();
  const flow = useRef<ReturnType<EmailAddressResource["createEmailLinkFlow"]>>(undefined);
  const start = async () => {
    flow.current?.cancelEmailLinkFlow();
    flow.current = email.createEmailLinkFlow();
    const { startEmailLinkFlow } = flow.current;
    if (await form.run(() => startEmailLinkFlow({ redirectUrl: router.urlOf("verify") }))) onDone();
  };
  useEffect(() => {
    void start();
    return () => flow.current?.cancelEmailLinkFlow();
  }, []);
  return (
    <ActionCard
      title="userProfile.emailAddressPage.verifyTitle"
      subtitle="userProfile.emailAddressPage.emailLink.formSubtitle"
      tokens={{ identifier: email.emailAddress }}
      form={{ ...form, busy: false }}
      isSelfSubmitting
      onSubmit={() => undefined}
      onCancel={onDone}
    >
      {!form.alert && <Spinner large />}
      <ResendLink
        k="userProfile.emailAddressPage.emailLink.resendButton"
        seconds={60}
        isNeeded={Boolean(form.alert)}
        onResend={start}
      />
    </ActionCard>
  );
}
