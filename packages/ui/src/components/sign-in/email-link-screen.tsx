"use client";
import { useEffect, useRef, useState } from "react";
import type { EmailLinkFlow, Factor } from "../../clerk.ts";
import { useForm } from "../../hooks/use-form.ts";
import { useMounted } from "../../hooks/use-mounted.ts";
import { useLocalizations } from "../../localization/index.ts";
import { Card } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { AnotherMethod } from "../challenge/another-method.tsx";
import type { FactorView } from "../challenge/challenge.ts";
import { LinkSent } from "../challenge/link-sent.tsx";
import { useSignInFlow } from "./flow.tsx";
import { SignInIdentity } from "./sign-in-identity.tsx";
import { useFactorErrors } from "./use-factor-errors.ts";

/** Waits here while the person opens the link that was sent. */
export function EmailLinkScreen({ factor, onView }: { factor: Factor; onView: (view: FactorView) => void }) {
  const { t } = useLocalizations();
  const form = useForm({});
  const [isExpired, setExpired] = useState(false);
  const start = useEmailLink(factor, form, setExpired);
  return (
    <Card
      flow="signIn"
      part="emailLink"
      title="signIn.emailLink.title"
      subtitle="signIn.emailLink.subtitle"
      preview={<SignInIdentity factor={factor} />}
      alert={form.alert ?? (isExpired ? t("formFieldError__verificationLinkExpired") : undefined)}
      footer={<AnotherMethod onView={onView} />}
    >
      <LinkSent texts="signIn.emailLink" isWaiting={!isExpired && !form.alert} onResend={start} />
    </Card>
  );
}

function useEmailLink(factor: Factor, form: ReturnType<typeof useForm<never>>, setExpired: (value: boolean) => void) {
  const { signIn, advance } = useSignInFlow();
  const router = useRouter();
  const recover = useFactorErrors();
  const flow = useRef<EmailLinkFlow<{ emailAddressId: string; redirectUrl: string }>>(undefined);
  const mounted = useMounted();
  const start = async () => {
    flow.current?.cancelEmailLinkFlow();
    flow.current = signIn.createEmailLinkFlow?.();
    setExpired(false);
    const params = {
      emailAddressId: factor.emailAddressId ?? "",
      redirectUrl: router.urlOf("verify"),
    };
    await form.run(async () => {
      await flow.current?.startEmailLinkFlow(params);
      if (!mounted.current) return;
      if (signIn.firstFactorVerification.status === "expired") setExpired(true);
      else await advance(signIn);
    }, recover);
  };
  useEffect(() => {
    void start();
    return () => flow.current?.cancelEmailLinkFlow();
  }, []);
  return start;
}
