"use client";
import type { SignInProps } from "@latchkey/shared/types";
import { useEffect } from "react";
import { assumedEnvironment } from "../../assumed-environment.ts";
import { PrerenderProvider, useClerkUI, useResources } from "../../context.tsx";
import { usePreload } from "../../lazy-component.tsx";
import { LoadingCard } from "../../primitives/card.tsx";
import { Root } from "../../primitives/root.tsx";
import { RouterProvider, useRouter } from "../../router/index.ts";
import type { WithFallback } from "../with-fallback.ts";
import { SignInFlowProvider, useSignInFlow } from "./flow.tsx";
import { CombinedSignUp, SeldomSteps, Steps } from "./lazy-steps.ts";
import { Start } from "./start.tsx";
import { signInTexts } from "./texts.ts";

/** Signs people in: identifier, factors, forgotten password, and sign-up too where the two are combined. */
export function SignIn({ fallback, ...props }: WithFallback<SignInProps>) {
  return (
    <Root flow="signIn" appearance={props.appearance} texts={signInTexts}>
      <RouterProvider component="SignIn" routing={props.routing} path={props.path}>
        <SignInContent {...props} fallback={fallback} />
      </RouterProvider>
    </Root>
  );
}

type ContentProps = WithFallback<SignInProps> & { isModal?: boolean };

/** Sign-in without its frame; `isModal` for the one that `openSignIn` shows. */
export function SignInContent({ isModal = false, fallback, ...props }: ContentProps) {
  const known = useResources().environment;
  if (!known && fallback) return fallback;
  const environment = known ?? assumedEnvironment;
  return (
    <PrerenderProvider environment={environment}>
      <SignInFlowProvider props={props} environment={environment} isModal={isModal}>
        <SignInSteps />
      </SignInFlowProvider>
    </PrerenderProvider>
  );
}

const factorSteps = ["factor-one", "factor-two", "client-trust"];

function SignInSteps() {
  const { step } = useRouter();
  const { loaded } = useResources();
  const { isCombined, isLeaving } = useSignInFlow();
  const isAway = useLeaveWhenSignedIn();
  usePreload(Steps, ...(isCombined ? [CombinedSignUp] : []));
  if (isAway || isLeaving) return <LoadingCard flow="signIn" />;
  if (step === "") return <Start />;
  if (!loaded) return <LoadingCard flow="signIn" />;
  if (isCombined && (step === "create" || step.startsWith("create/"))) return <CombinedSignUp />;
  return factorSteps.includes(step) ? <Steps step={step} /> : <SeldomSteps step={step} />;
}

/** Where one session is all there can be, somebody who has one has nothing to do here. */
function useLeaveWhenSignedIn(): boolean {
  const { clerk, isSignedIn } = useClerkUI();
  const { loaded, session, environment } = useResources();
  const { step } = useRouter();
  const { redirectUrl, isModal, isLeaving } = useSignInFlow();
  const isActive = loaded ? session?.status === "active" : isSignedIn;
  const isIn = Boolean(isActive && environment?.authConfig.singleSessionMode);
  const mustLeave =
    isIn &&
    !isModal &&
    !isLeaving &&
    !step.startsWith("tasks/") &&
    !["sso-callback", "reset-password-success"].includes(step);
  useEffect(() => {
    if (mustLeave && loaded) void clerk.navigate(redirectUrl());
  }, [mustLeave, loaded]);
  return mustLeave;
}
