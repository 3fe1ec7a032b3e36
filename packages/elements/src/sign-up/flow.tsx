"use client";
import { useClerkContext } from "@latchkey/react/internal";
import type { SignUpResource } from "@latchkey/shared/types";
import { useLocalizations, useResources } from "@latchkey/ui/flow";
import { createContext, useContext, type ReactNode } from "react";
import { FlowContext, type Flow } from "../flow/flow-context.ts";
import { useFrozen } from "../flow/use-frozen.ts";
import { useLeaveWhenSignedIn } from "../flow/use-leave-when-signed-in.ts";
import type { Runner } from "../flow/use-runner.ts";
import { useAddress, useFlowState, useSteps } from "../flow/use-steps.ts";
import { signUpActions, type SignUpActions } from "./actions.ts";
import { useSignUpArrival } from "./arrivals.ts";
import { isMissing, valueOf } from "./fields.ts";
import { signUpAliases, signUpSteps, viewOf, type SignUpFacts, type SignUpStep, type SignUpView } from "./machine.ts";

export interface SignUpFlow {
  actions: SignUpActions;
  signUp: SignUpResource | undefined;
  view: SignUpView;
  run: Runner["run"];
  goTo(step: SignUpStep): void;
}

const SignUpContext = createContext<SignUpFlow | null>(null);

/** @throws Error outside of `<SignUp.Root>`. */
export function useSignUpFlow(caller: string): SignUpFlow {
  const flow = useContext(SignUpContext);
  if (!flow) throw new Error(`<SignUp.${caller}> must be rendered inside <SignUp.Root>.`);
  return flow;
}

/** Nothing is known of an attempt before the client has loaded. */
const noAttempt: SignUpFacts = {
  status: null,
  createdSessionId: null,
  missingFields: [],
  unverifiedFields: [],
  verifications: {
    emailAddress: { status: null, supportedStrategies: [] },
    phoneNumber: { status: null, supportedStrategies: [] },
  },
};

const names = { steps: signUpSteps, aliases: signUpAliases };

/** Carries out what `machine.ts` says, and tells the parts of a sign-up about it. */
export function SignUpProvider({ isExample, children }: { isExample: boolean; children: ReactNode }) {
  const { clerk } = useClerkContext("SignUp.Root");
  const { loaded, client, environment } = useResources();
  const steps = useSteps<SignUpStep>(names);
  const { router, asked, goTo, runner, isLeaving, setLeaving } = steps;
  const { t } = useLocalizations();
  const signUp = client?.signUp;
  const isRestricted = ["restricted", "waitlist"].includes(environment?.userSettings.signUp.mode ?? "");
  const hasTicket = router.query.has("__clerk_ticket");
  const current = viewOf(signUp ?? noAttempt, asked, { isRestricted: isRestricted && !hasTicket });
  const view = useFrozen(current, { isLeaving, isComplete: signUp?.status === "complete", asked });
  const actions = signUpActions({ clerk, router, goTo, setLeaving, t });
  // A closed door has no address of its own.
  useAddress(steps, view.step, view.step !== "restricted");
  useSignUpArrival({ clerk, router, loaded: loaded && !isExample, runner, advance: actions.advance, goTo, t });
  useLeaveWhenSignedIn("signUp", !isExample);

  const { run } = runner;
  const flow: Flow = {
    kind: "sign-up",
    ...useFlowState(steps, { step: view.step, isExample }),
    submit: (values, fields) => run("submit", () => actions.submit(view, values), fields),
    connect: (strategy) => run(`provider:${strategy}`, () => actions.connect(strategy)),
    initialValue: (field) => valueOf(signUp, field),
    isHidden: (field) => view.step === "continue" && !isMissing(field, view.missing),
  };
  const value = { actions, signUp, view, run, goTo };
  return (
    <FlowContext.Provider value={flow}>
      <SignUpContext.Provider value={value}>{children}</SignUpContext.Provider>
    </FlowContext.Provider>
  );
}
