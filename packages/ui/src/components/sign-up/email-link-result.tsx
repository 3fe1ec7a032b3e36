"use client";
import { useEffect, useState } from "react";
import { useClerkUI } from "../../context.tsx";
import { Card, LoadingCard } from "../../primitives/card.tsx";
import { LinkStatus } from "../../primitives/link-status.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignUpFlow } from "./flow.tsx";

type Result = "loading" | "verified" | "verifiedSwitchTab" | "clientMismatch" | "expired";

const texts: Record<Exclude<Result, "loading">, { title: string; subtitle?: string }> = {
  verified: { title: "signUp.emailLink.verified.title" },
  verifiedSwitchTab: {
    title: "signUp.emailLink.verifiedSwitchTab.title",
    subtitle: "signUp.emailLink.verifiedSwitchTab.subtitle",
  },
  clientMismatch: {
    title: "signUp.emailLink.clientMismatch.title",
    subtitle: "signUp.emailLink.clientMismatch.subtitle",
  },
  expired: { title: "formFieldError__verificationLinkExpired" },
};

/** Where the link of a sign-up mail leads. */
export function SignUpEmailLinkResult() {
  const { clerk } = useClerkUI();
  const { flow, redirectUrl } = useSignUpFlow();
  const router = useRouter();
  const [result, setResult] = useState<Result>("loading");
  useEffect(() => {
    const params = {
      redirectUrlComplete: redirectUrl(),
      redirectUrl: router.urlOf("continue"),
      onVerifiedOnOtherDevice: () => setResult("verifiedSwitchTab"),
    };
    clerk
      .handleEmailLinkVerification?.(params)
      .then(() => setResult((now) => (now === "loading" ? "verified" : now)))
      .catch((error: { code?: string }) => setResult(error.code === "client_mismatch" ? "clientMismatch" : "expired"));
  }, []);
  if (result === "loading") return <LoadingCard flow={flow} part="emailLinkVerify" />;
  return (
    <Card flow={flow} part="emailLinkStatus" {...texts[result]}>
      <LinkStatus isGood={result.startsWith("verified")} />
    </Card>
  );
}
