"use client";
import { useEffect, useState } from "react";
import { useClerkUI } from "../../context.tsx";
import { Card, LoadingCard } from "../../primitives/card.tsx";
import { LinkStatus } from "../../primitives/link-status.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";

type Result = "loading" | "verified" | "verifiedSwitchTab" | "expired" | "failed" | "clientMismatch";

const texts: Record<Exclude<Result, "loading">, { title: string; subtitle: string }> = {
  verified: {
    title: "signIn.emailLink.verified.title",
    subtitle: "signIn.emailLink.verified.subtitle",
  },
  verifiedSwitchTab: {
    title: "signIn.emailLink.verified.title",
    subtitle: "signIn.emailLink.verifiedSwitchTab.subtitle",
  },
  expired: {
    title: "signIn.emailLink.expired.title",
    subtitle: "signIn.emailLink.expired.subtitle",
  },
  failed: { title: "signIn.emailLink.failed.title", subtitle: "signIn.emailLink.failed.subtitle" },
  clientMismatch: {
    title: "signIn.emailLink.clientMismatch.title",
    subtitle: "signIn.emailLink.clientMismatch.subtitle",
  },
};

/** Where the link of a mail leads: what became of it. */
export function EmailLinkResult() {
  const result = useVerification();
  if (result === "loading") return <LoadingCard flow="signIn" part="emailLinkVerify" />;
  return (
    <Card flow="signIn" part="emailLinkStatus" {...texts[result]}>
      <LinkStatus isGood={result.startsWith("verified")} />
    </Card>
  );
}

function useVerification(): Result {
  const { clerk } = useClerkUI();
  const { redirectUrl } = useSignInFlow();
  const router = useRouter();
  const [result, setResult] = useState<Result>("loading");
  useEffect(() => {
    const params = {
      redirectUrlComplete: redirectUrl(),
      redirectUrl: router.urlOf("factor-two"),
      onVerifiedOnOtherDevice: () => setResult("verifiedSwitchTab"),
    };
    const outcomes: Record<string, Result> = {
      expired: "expired",
      client_mismatch: "clientMismatch",
    };
    clerk
      .handleEmailLinkVerification?.(params)
      .then(() => setResult((now) => (now === "loading" ? "verified" : now)))
      .catch((error: { code?: string }) => setResult(outcomes[error.code ?? ""] ?? "failed"));
  }, []);
  return result;
}
