"use client";
import { useResources } from "@latchkey/ui/flow";
import { FlowRouter, type RootProps } from "../flow/flow-router.tsx";
import { SignInProvider } from "./flow.tsx";
import { signInAliases, signInSteps } from "./machine.ts";

export type SignInRootProps = RootProps;

const names = [...signInSteps.slice(1), ...Object.keys(signInAliases), "verify"];

/** A sign-in: every other part of it stands inside. */
export function SignInRoot({ children, exampleMode = false, fallback, path, routing }: SignInRootProps) {
  const { loaded } = useResources();
  return (
    <FlowRouter component="SignIn.Root" names={names} path={path} routing={routing}>
      <SignInProvider isExample={exampleMode}>
        {loaded || fallback === undefined || exampleMode ? children : fallback}
      </SignInProvider>
    </FlowRouter>
  );
}
