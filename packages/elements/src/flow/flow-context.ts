"use client";
import type { brokenRules, UIEnvironment } from "@latchkey/ui/flow";
import { createContext, useContext } from "react";
import type { FlowError } from "./flow-errors.ts";

/** What is under way: the step that shows meanwhile, and what set it off. */
export interface Busy {
  step: string;
  scope: "arrive" | "submit" | "prepare" | "passkey" | "session" | `provider:${string}`;
}

export type FormValues = Record<string, string>;

/** What the parts of `common` know of the sign-in or sign-up around them. */
export interface Flow {
  kind: "sign-in" | "sign-up";
  step: string;
  /** True once the Clerk object has loaded: nothing can be sent before. */
  ready: boolean;
  environment: UIEnvironment | null | undefined;
  busy: Busy | undefined;
  errors: FlowError[];
  setErrors(change: (errors: FlowError[]) => FlowError[]): void;
  submit(values: FormValues, names: string[]): Promise<void>;
  /** Sends the browser to a provider. */
  connect(strategy: string): Promise<void>;
  /** What the attempt knows for a field already. */
  initialValue(field: string): string | undefined;
  /** True for a field that the step has no need of. */
  isHidden(field: string): boolean;
  brokenRules(password: string): ReturnType<typeof brokenRules>;
  /** Offers passkeys in the browser's autofill; undefined where nobody can sign in by one. */
  offerPasskeys?: (() => Promise<void>) | undefined;
}

export const FlowContext = createContext<Flow | null>(null);

/** @throws Error outside of `<SignIn.Root>` and `<SignUp.Root>`. */
export function useFlow(caller: string): Flow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error(`<${caller}> must be rendered inside <SignIn.Root> or <SignUp.Root>.`);
  return flow;
}

/** The `<Step>` around; undefined outside of one. */
export const StepContext = createContext<string | undefined>(undefined);
