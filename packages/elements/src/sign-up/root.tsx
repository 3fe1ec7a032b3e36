"use client";
import { useResources } from "@latchkey/ui/flow";
import { FlowRouter, type RootProps } from "../flow/flow-router.tsx";
import { SignUpProvider } from "./flow.tsx";
import { signUpAliases, signUpSteps } from "./machine.ts";

export type SignUpRootProps = RootProps;

const names = [...signUpSteps.slice(1), ...Object.keys(signUpAliases), "verify"];

/** A sign-up: every other part of it stands inside. */
export function SignUpRoot({ children, exampleMode = false, fallback, path, routing }: SignUpRootProps) {
  const { loaded } = useResources();
  return (
    <FlowRouter component="SignUp.Root" names={names} path={path} routing={routing}>
      <SignUpProvider isExample={exampleMode}>
        {loaded || fallback === undefined || exampleMode ? children : fallback}
      </SignUpProvider>
    </FlowRouter>
  );
}
