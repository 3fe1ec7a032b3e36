"use client";
import type { SignUpProps } from "@latchkey/shared/types";
import { useEffect } from "react";
import { assumedEnvironment } from "../../assumed-environment.ts";
import { PrerenderProvider, useClerkUI, useResources } from "../../context.tsx";
import { lazyComponent, usePreload } from "../../lazy-component.tsx";
import { LoadingCard } from "../../primitives/card.tsx";
import { Root } from "../../primitives/root.tsx";
import { RouterProvider, useRouter } from "../../router/index.ts";
import type { WithFallback } from "../with-fallback.ts";
import { SignUpFlowProvider, useSignUpFlow } from "./flow.tsx";
import { SignUpStart } from "./start.tsx";
import { signUpTexts } from "./texts.ts";

/** Signs people up: what an account needs, proof of the addresses, and what is still missing. */
export function SignUp({ fallback, ...props }: WithFallback<SignUpProps>) {
  return (
    <Root flow="signUp" appearance={props.appearance} texts={signUpTexts}>
      <RouterProvider component="SignUp" routing={props.routing} path={props.path}>
        <SignUpContent {...props} fallback={fallback} />
      </RouterProvider>
    </Root>
  );
}

type ContentProps = WithFallback<SignUpProps> & { isModal?: boolean };

/** Sign-up without its frame; `isModal` for the one that `openSignUp` shows. */
export function SignUpContent({ isModal = false, fallback, ...props }: ContentProps) {
  const known = useResources().environment;
  if (!known && fallback) return fallback;
  const environment = known ?? assumedEnvironment;
  return (
    <PrerenderProvider environment={environment}>
      <SignUpFlowProvider props={props} environment={environment} isModal={isModal}>
        <SignUpSteps />
      </SignUpFlowProvider>
    </PrerenderProvider>
  );
}

function Loading() {
  const { flow } = useSignUpFlow();
  return <LoadingCard flow={flow} />;
}
const Later = lazyComponent(() => import("./steps.tsx").then((steps) => steps.LaterSteps), Loading);

/** The steps, also below `create` in a combined sign-in. */
export function SignUpSteps() {
  const { step, query } = useRouter();
  const { loaded } = useResources();
  const { environment, flow, isLeaving } = useSignUpFlow();
  const isAway = useLeaveWhenSignedIn();
  usePreload(Later);
  if (isAway || isLeaving) return <LoadingCard flow={flow} />;
  const { mode } = environment.userSettings.signUp;
  const isInvited = query.has("__clerk_ticket") || query.has("__clerk_invitation_token");
  if (step === "" && mode !== "public" && !isInvited) return <Later step="" mode={mode} />;
  if (step === "") return <SignUpStart />;
  if (!loaded) return <LoadingCard flow={flow} />;
  return <Later step={step} />;
}

function useLeaveWhenSignedIn(): boolean {
  const { clerk, isSignedIn } = useClerkUI();
  const { loaded, session, environment } = useResources();
  const { step } = useRouter();
  const { redirectUrl, isModal, isLeaving } = useSignUpFlow();
  const isActive = loaded ? session?.status === "active" : isSignedIn;
  const isIn = Boolean(isActive && environment?.authConfig.singleSessionMode);
  const mustLeave = isIn && !isModal && !isLeaving && !step.startsWith("tasks/") && step !== "sso-callback";
  useEffect(() => {
    if (mustLeave && loaded) void clerk.navigate(redirectUrl());
  }, [mustLeave, loaded]);
  return mustLeave;
}
