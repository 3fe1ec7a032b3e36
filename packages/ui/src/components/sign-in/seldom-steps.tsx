"use client";
import { useEffect, type ReactNode } from "react";
import { signInSteps as texts } from "../../localization/en-us/sign-in-steps.ts";
import { LocalizationProvider } from "../../localization/index.ts";
import { LoadingCard } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { AccountSwitcher } from "./account-switcher.tsx";
import { EmailLinkResult } from "./email-link-result.tsx";
import { ResetPassword, ResetPasswordSuccess } from "./reset-password.tsx";
import { SignInTask } from "./sign-in-task.tsx";
import { SsoCallback } from "./sso-callback.tsx";

/** Every step but the first and those that ask for a factor; an address of none leads to the first. */
export function SeldomSteps({ step }: { step: string }) {
  return <LocalizationProvider defaults={texts}>{steps[step] ?? <GoTo step="" />}</LocalizationProvider>;
}

const steps: Record<string, ReactNode> = {
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
