"use client";
import type { SignInProps } from "@latchkey/shared/types";
import { useEffect, type ReactNode } from "react";
import { useClerkUI, useResources } from "../../context.tsx";
import { LoadingCard } from "../../primitives/card.tsx";
import { Root } from "../../primitives/root.tsx";
import { NestedRouter, RouterProvider, useRouter } from "../../router/index.ts";
import { SignUpFlowProvider } from "../sign-up/flow.tsx";
import { SignUpSteps } from "../sign-up/sign-up.tsx";
import { AccountSwitcher } from "./account-switcher.tsx";
import { EmailLinkResult } from "./email-link-result.tsx";
import { FactorOne } from "./factor-one.tsx";
import { FactorTwo } from "./factor-two.tsx";
import { SignInFlowProvider, useSignInFlow } from "./flow.tsx";
import { ResetPassword, ResetPasswordSuccess } from "./reset-password.tsx";
import { SsoCallback } from "./sso-callback.tsx";
import { Start } from "./start.tsx";
import { TaskResetPassword } from "./task-reset-password.tsx";
import { signInTexts } from "./texts.ts";

/** Signs people in: identifier, factors, forgotten password, and sign-up too where the two are combined. */
export function SignIn(props: SignInProps) {
  return (
    <Root flow="signIn" appearance={props.appearance} texts={signInTexts}>
      <RouterProvider component="SignIn" routing={props.routing} path={props.path}>
        <SignInContent {...props} />
      </RouterProvider>
    </Root>
  );
}

/** Sign-in without its frame; `isModal` for the one that `openSignIn` shows. */
export function SignInContent({ isModal = false, ...props }: SignInProps & { isModal?: boolean }) {
  const { environment } = useResources();
  if (!environment) return <LoadingCard flow="signIn" />;
  return (
    <SignInFlowProvider props={props} environment={environment} isModal={isModal}>
      <SignInSteps />
    </SignInFlowProvider>
  );
}

function SignInSteps() {
  const { step } = useRouter();
  const { loaded } = useResources();
  const { isCombined, isLeaving } = useSignInFlow();
  const isAway = useLeaveWhenSignedIn();
  if (isAway || isLeaving) return <LoadingCard flow="signIn" />;
  if (step === "") return <Start />;
  if (!loaded) return <LoadingCard flow="signIn" />;
  if (isCombined && (step === "create" || step.startsWith("create/"))) return <CombinedSignUp />;
  return steps[step] ?? <GoTo step="" />;
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
  "tasks/reset-password": <TaskResetPassword flow="signIn" />,
};

export function GoTo({ step }: { step: string }) {
  const { navigate } = useRouter();
  useEffect(() => navigate(step, { replace: true }), []);
  return <LoadingCard flow="signIn" />;
}

function CombinedSignUp() {
  const { props, signUpValues, environment, isModal } = useSignInFlow();
  const { signUpForceRedirectUrl, signUpFallbackRedirectUrl, unsafeMetadata, waitlistUrl } = props;
  return (
    <NestedRouter prefix="create">
      <SignUpFlowProvider
        props={{
          forceRedirectUrl: signUpForceRedirectUrl ?? null,
          fallbackRedirectUrl: signUpFallbackRedirectUrl ?? props.afterSignUpUrl ?? null,
          initialValues: signUpValues,
          ...(unsafeMetadata && { unsafeMetadata }),
          ...(waitlistUrl && { waitlistUrl }),
        }}
        environment={environment}
        isModal={isModal}
        isCombined
      >
        <SignUpSteps />
      </SignUpFlowProvider>
    </NestedRouter>
  );
}

/** Where one session is all there can be, somebody who has one has nothing to do here. */
function useLeaveWhenSignedIn(): boolean {
  const { clerk } = useClerkUI();
  const { session, environment } = useResources();
  const { step } = useRouter();
  const { redirectUrl, isModal, isLeaving } = useSignInFlow();
  const isIn = Boolean(session && environment?.authConfig.singleSessionMode && session.status === "active");
  const mustLeave =
    isIn &&
    !isModal &&
    !isLeaving &&
    !["tasks/reset-password", "sso-callback", "reset-password-success"].includes(step);
  useEffect(() => {
    if (mustLeave) void clerk.navigate(redirectUrl());
  }, [mustLeave]);
  return mustLeave;
}
