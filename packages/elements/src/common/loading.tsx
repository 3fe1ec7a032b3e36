"use client";
import type { EnterpriseSSOStrategy, OAuthProvider, SamlStrategy, Web3Provider } from "@latchkey/shared/types";
import { useContext, type ReactNode } from "react";
import { StepContext, useFlow, type Busy } from "../flow/flow-context.ts";
import type { SignInStep } from "../sign-in/machine.ts";
import type { SignUpStep } from "../sign-up/machine.ts";
import { strategyOf } from "./provider.ts";

export type LoadingScope =
  | "global"
  | `step:${SignInStep | SignUpStep}`
  | `provider:${OAuthProvider | SamlStrategy | EnterpriseSSOStrategy | Web3Provider}`
  | "submit"
  | "passkey";

export interface LoadingProps {
  /** What to watch; inside a step that step, elsewhere everything. */
  scope?: LoadingScope | undefined;
  children: (isLoading: boolean) => ReactNode;
}

/** Tells whether something is under way. */
export function Loading({ scope, children }: LoadingProps) {
  const { busy, ready } = useFlow("Loading");
  const step = useContext(StepContext);
  return children(isLoading(scope ?? (step === undefined ? "global" : `step:${step}`), busy, ready));
}

/** Whether `busy` is in the scope. Until Clerk has loaded all of the flow is loading. */
export function isLoading(scope: string, busy: Busy | undefined, ready: boolean): boolean {
  if (scope === "global") return !ready || busy !== undefined;
  if (!busy) return false;
  if (scope.startsWith("step:")) return scope.slice("step:".length) === busy.step;
  if (scope.startsWith("provider:")) return busy.scope === `provider:${strategyOf(scope.slice("provider:".length))}`;
  return scope === busy.scope;
}
