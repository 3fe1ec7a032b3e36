"use client";
import { useEffect, type ReactNode } from "react";
import { signInSteps as texts } from "../../localization/en-us/sign-in-steps.ts";
import { LocalizationProvider } from "../../localization/index.ts";
import { LoadingCard } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { AccountSwitcher } from "./account-switcher.tsx";
import { EmailLinkResult } from "./email-link-result.tsx";
import { FactorOne } from "./factor-one.tsx";
import { FactorTwo } from "./factor-two.tsx";
import { ResetPassword, ResetPasswordSuccess } from "./reset-password.tsx";
import { SignInChallenge } from "./sign-in-challenge.tsx";
import { SsoCallback } from "./sso-callback.tsx";
import { SignInTask } from "./sign-in-task.tsx";

/** Every step but the first. */
export function Steps({ step }: { step: string }) {
  return (
    <LocalizationProvider defaults={texts}>
      <SignInChallenge>{steps[step] ?? <GoTo step="" />}</SignInChallenge>
    </LocalizationProvider>
  );
}

const steps: Record<string, ReactNode> = {
  "factor-one": <FactorOne />,
  "factor-two": <FactorTwo />,
  "client-trust": <FactorTwo isClientTrust />,
  "reset-password": <ResetPassword />,
  "reset-password-success": <ResetPasswordSuccess />,
  "sso-callback": <SsoCallback />,
  choose: <AccountSwitcher />,
  verify: <EmailLinkResult />,
  "tasks/reset-password": <SignInTask task="reset-password" />,
  "tasks/setup-mfa": <SignInTask task="setup-mfa" />,
};

function GoTo({ step }: { step: string }) {
  const { navigate } = useRouter();
  useEffect(() => navigate(step, { replace: true }), []);
  return <LoadingCard flow="signIn" />;
}
