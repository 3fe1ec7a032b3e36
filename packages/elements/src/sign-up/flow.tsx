"use client";
import { useClerkContext } from "@latchkey/react/internal";
import type { SignUpResource } from "@latchkey/shared/types";
import { brokenRules, useLocalizations, useResources, useRouter } from "@latchkey/ui/flow";
import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { FlowContext, type Flow } from "../flow/flow-context.ts";
import { useFrozen } from "../flow/use-frozen.ts";
import { useLeaveWhenSignedIn } from "../flow/use-leave-when-signed-in.ts";
import { useRunner, type Runner } from "../flow/use-runner.ts";
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

/** The step that an address names. Where a link of a mail leads shows like the way back from a provider. */
function stepOfAddress(name: string): SignUpStep {
  if (name === "verify") return "sso-callback";
  return signUpSteps.find((step) => step === name) ?? signUpAliases[name] ?? "start";
}

/** Carries out what `machine.ts` says, and tells the parts of a sign-up about it. */
export function SignUpProvider({ isExample, children }: { isExample: boolean; children: ReactNode }) {
  const { clerk } = useClerkContext("SignUp.Root");
  const { loaded, client, environment } = useResources();
  const router = useRouter();
  const { t } = useLocalizations();
  const [isLeaving, setLeaving] = useState(false);
  const asked = stepOfAddress(router.step);
  const signUp = client?.signUp;
  const isRestricted = ["restricted", "waitlist"].includes(environment?.userSettings.signUp.mode ?? "");
  const hasTicket = router.query.has("__clerk_ticket");
  const current = viewOf(signUp ?? noAttempt, asked, { isRestricted: isRestricted && !hasTicket });
  const runner = useRunner();
  const view = useFrozen(current, { isLeaving, isComplete: signUp?.status === "complete", asked });
  const goTo = (step: SignUpStep) => {
    runner.setErrors(() => []);
    router.navigate(step === "start" ? "" : step);
  };
  const actions = signUpActions({ clerk, router, goTo, setLeaving, t });

  // The address says what shows, also where something else was asked for. A closed door has no address of its own.
  useEffect(() => {
    if (!loaded || isLeaving || view.step === asked || view.step === "restricted") return;
    router.navigate(view.step === "start" ? "" : view.step, { replace: true });
  }, [loaded, isLeaving, view.step, asked]);
  useSignUpArrival({ clerk, router, loaded: loaded && !isExample, runner, advance: actions.advance, goTo, t });
  useLeaveWhenSignedIn("signUp", !isExample);

  const { run } = runner;
  const scope = runner.busy ?? (isLeaving ? "session" : undefined);
  const flow: Flow = {
    kind: "sign-up",
    step: view.step,
    ready: loaded && !isExample,
    environment,
    busy: scope && { step: view.step, scope },
    errors: runner.errors,
    setErrors: runner.setErrors,
    submit: (values, names) => run("submit", () => actions.submit(view, values), names),
    connect: (strategy) => run(`provider:${strategy}`, () => actions.connect(strategy)),
    initialValue: (field) => valueOf(signUp, field),
    isHidden: (field) => view.step === "continue" && !isMissing(field, view.missing),
    brokenRules: (password) => brokenRules(password, environment?.userSettings.passwordSettings ?? {}),
  };
  const value = { actions, signUp, view, run, goTo };
  return (
    <FlowContext.Provider value={flow}>
      <SignUpContext.Provider value={value}>{children}</SignUpContext.Provider>
    </FlowContext.Provider>
  );
}
