"use client";
import { useEffect, useRef, useState } from "react";
import type { EmailLinkFlow } from "../../clerk.ts";
import { useForm } from "../../hooks/use-form.ts";
import { useMounted } from "../../hooks/use-mounted.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { useLocalizations } from "../../localization/index.ts";
import { Card, LoadingCard } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { IdentityPreview } from "../../primitives/identity-preview.tsx";
import { OtpField } from "../../primitives/otp-field.tsx";
import { useRouter } from "../../router/index.ts";
import { LinkSent } from "../challenge/link-sent.tsx";
import { useSignUpFlow } from "./flow.tsx";
import type { ContactKind } from "./sign-up-fields.ts";

/** Proof of the e-mail address or phone number that was given. */
export function VerifyContact({ contact }: { contact: ContactKind }) {
  const { signUp, flow } = useSignUpFlow();
  const { navigate } = useRouter();
  const isHere = Boolean(signUp[contact]);
  useEffect(() => {
    if (!isHere) navigate("", { replace: true });
  }, []);
  if (!isHere) return <LoadingCard flow={flow} />;
  const strategies = signUp.verifications[contact].supportedStrategies ?? [];
  const isLink = contact === "emailAddress" && strategies.includes("email_link") && !strategies.includes("email_code");
  return isLink ? <VerifyByLink /> : <VerifyByCode contact={contact} />;
}

function VerifyByCode({ contact }: { contact: ContactKind }) {
  const { signUp, flow, advance } = useSignUpFlow();
  const { navigate } = useRouter();
  const form = useForm({ code: "" });
  const [isAccepted, setAccepted] = useState(false);
  const isEmail = contact === "emailAddress";
  const texts = isEmail ? "signUp.emailCode" : "signUp.phoneCode";
  const send = useSentCode(contact, form.run);
  const attempt = (code: string) =>
    form.run(async () => {
      const next = await (isEmail
        ? signUp.attemptEmailAddressVerification({ code })
        : signUp.attemptPhoneNumberVerification({ code }));
      setAccepted(true);
      await advance(next);
    });
  const preview = (
    <IdentityPreview
      identifier={signUp[contact] ?? ""}
      editLabel={`identityPreviewEditButton__${contact}`}
      onEdit={() => navigate("")}
    />
  );
  return (
    <Card
      flow={flow}
      part={isEmail ? "emailCode" : "phoneCode"}
      title={`${texts}.title`}
      subtitle={`${texts}.subtitle`}
      preview={preview}
      alert={form.alert}
    >
      <Form form={form} onSubmit={() => attempt(form.values.code)}>
        <OtpField onComplete={attempt} accepted={isAccepted} resendKey={`${texts}.resendButton`} onResend={send} />
        <SubmitButton />
      </Form>
    </Card>
  );
}

type Run = ReturnType<typeof useForm<"code">>["run"];

/** Sends the code on arrival, unless one is on its way already; returns what sends another. */
function useSentCode(contact: ContactKind, run: Run): () => Promise<boolean> {
  const { signUp } = useSignUpFlow();
  const send = () =>
    run(() =>
      contact === "emailAddress"
        ? signUp.prepareEmailAddressVerification({ strategy: "email_code" })
        : signUp.preparePhoneNumberVerification(),
    );
  useOnce(() => {
    const { status, nextAction } = signUp.verifications[contact];
    const isSent = status === "unverified" && nextAction === "needs_attempt";
    if (!isSent && status !== "verified") void send();
  });
  return send;
}

function VerifyByLink() {
  const { signUp, flow, advance } = useSignUpFlow();
  const router = useRouter();
  const { t } = useLocalizations();
  const form = useForm({});
  const mounted = useMounted();
  const link = useRef<EmailLinkFlow<{ redirectUrl: string }>>(undefined);
  const [isExpired, setExpired] = useState(false);
  const start = () =>
    form.run(async () => {
      link.current?.cancelEmailLinkFlow();
      link.current = signUp.createEmailLinkFlow?.();
      setExpired(false);
      await link.current?.startEmailLinkFlow({ redirectUrl: router.urlOf("verify") });
      if (!mounted.current) return;
      if (signUp.verifications.emailAddress.status === "expired") setExpired(true);
      else await advance(signUp);
    });
  useEffect(() => {
    void start();
    return () => link.current?.cancelEmailLinkFlow();
  }, []);
  return (
    <Card
      flow={flow}
      part="emailLink"
      title="signUp.emailLink.title"
      subtitle="signUp.emailLink.subtitle"
      preview={<IdentityPreview identifier={signUp.emailAddress ?? ""} onEdit={() => router.navigate("")} />}
      alert={form.alert ?? (isExpired ? t("formFieldError__verificationLinkExpired") : undefined)}
    >
      <LinkSent texts="signUp.emailLink" isWaiting={!isExpired && !form.alert} onResend={start} />
    </Card>
  );
}
