"use client";
import type { SignInFactor, SignInStrategy as StrategyName } from "@latchkey/shared/types";
import { forwardRef, type ReactNode } from "react";
import { ActionButton } from "../flow/submit.tsx";
import { useSignInFlow } from "./flow.tsx";
import { factorFor, isStrategy } from "./machine.ts";

export interface SignInStrategyProps {
  name: StrategyName | "oauth" | "web3";
  children: ReactNode;
}

/** What stands inside while a factor of this strategy is to be proven, as first or as second factor. */
export function SignInStrategy({ name, children }: SignInStrategyProps) {
  const { view } = useSignInFlow("Strategy");
  return isStrategy(name, view.factor) ? children : null;
}

export interface SignInSupportedStrategyProps {
  /** Renders the child with the button's props. */
  asChild?: boolean;
  name: Exclude<SignInFactor["strategy"], `oauth_${string}` | "saml">;
  children: ReactNode;
}

/** A button that changes to a strategy. Renders nothing where the account does not have it, or is at it already. */
export const SignInSupportedStrategy = forwardRef<HTMLButtonElement, SignInSupportedStrategyProps>(
  function SignInSupportedStrategy({ name, ...props }, ref) {
    const { view, choose } = useSignInFlow("SupportedStrategy");
    const factor = factorFor(name, view);
    return factor ? <ActionButton {...props} ref={ref} onAct={() => choose(factor)} /> : null;
  },
);
