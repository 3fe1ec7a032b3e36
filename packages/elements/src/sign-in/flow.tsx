"use client";
import { useClerkContext } from "@latchkey/react/internal";
import type { Clerk, SignInResource } from "@latchkey/shared/types";
import { useLocalizations, useResources, type Factor } from "@latchkey/ui/flow";
import { createContext, useContext, useState, type ReactNode } from "react";
import { FlowContext, type Flow } from "../flow/flow-context.ts";
import { useLeaveWhenSignedIn } from "../flow/use-leave-when-signed-in.ts";
import { useFrozen } from "../flow/use-frozen.ts";
import type { Runner } from "../flow/use-runner.ts";
import { useAddress, useFlowState, useSteps } from "../flow/use-steps.ts";
import { signInActions, type SignInActions } from "./actions.ts";
import { useSignInArrival } from "./arrivals.ts";
import { signInAliases, signInSteps, viewOf, type SignInStep, type SignInView } from "./machine.ts";

export interface SignInFlow {
  actions: SignInActions;
  clerk: Clerk;
  signIn: SignInResource | undefined;
  view: SignInView;
  run: Runner["run"];
  goTo(step: SignInStep): void;
  /** Proves another factor than the one that was offered. */
  choose(factor: Factor): void;
  /** Strategy that the app would begin with. */
  preferred: string | undefined;
  setPreferred(strategy: string | undefined): void;
}

const SignInContext = createContext<SignInFlow | null>(null);

/** @throws Error outside of `<SignIn.Root>`. */
export function useSignInFlow(caller: string): SignInFlow {
  const flow = useContext(SignInContext);
  if (!flow) throw new Error(`<SignIn.${caller}> must be rendered inside <SignIn.Root>.`);
  return flow;
}

/** Nothing is known of an attempt before the client has loaded. */
const noAttempt = {
  status: null,
  identifier: null,
  supportedFirstFactors: null,
  supportedSecondFactors: null,
  createdSessionId: null,
  firstFactorVerification: { status: null },
} as const;

const names = { steps: signInSteps, aliases: signInAliases };

/** Carries out what `machine.ts` says, and tells the parts of a sign-in about it. */
export function SignInProvider({ isExample, children }: { isExample: boolean; children: ReactNode }) {
  const { clerk } = useClerkContext("SignIn.Root");
  const { loaded, client, environment } = useResources();
  const steps = useSteps<SignInStep>(names);
  const { router, asked, goTo, runner, isLeaving, setLeaving } = steps;
  const { t } = useLocalizations();
  const [choice, setChoice] = useState<{ factor: Factor; at: string }>();
  const [preferred, setPreferred] = useState<string>();
  const signIn = client?.signIn;
  const surroundings = {
    preferred: preferred ?? environment?.displayConfig.preferredSignInStrategy,
    canUsePasskeys: loaded && typeof PublicKeyCredential === "function",
    hasSessions: (client?.signedInSessions.length ?? 0) > 0,
  };
  // What was picked for one proof says nothing of the next one, nor of another attempt.
  const at = `${signIn?.id} ${signIn?.status}`;
  const chosen = choice?.at === at ? choice.factor : undefined;
  const current = viewOf(signIn ?? noAttempt, { step: asked, chosen }, surroundings);
  const view = useFrozen(current, { isLeaving, isComplete: signIn?.status === "complete", asked });
  const actions = signInActions({ clerk, router, goTo, setLeaving, t });
  useAddress(steps, view.step);
  useLeaveWhenSignedIn("signIn", !isExample);
  useSignInArrival({ clerk, router, loaded: loaded && !isExample, runner, advance: actions.advance, goTo, t });

  const { run } = runner;
  const flow: Flow = {
    kind: "sign-in",
    ...useFlowState(steps, { step: view.step, isExample }),
    submit: (values, fields) => run("submit", () => actions.submit(view, values), fields),
    connect: (strategy) => run(`provider:${strategy}`, () => actions.connect(strategy)),
    initialValue: (field) =>
      field === "identifier" && view.step === "start" ? (signIn?.identifier ?? undefined) : undefined,
    isHidden: () => false,
    offerPasskeys: canOfferPasskeys(environment)
      ? // Whoever picks no passkey goes on by the form, where nothing went wrong.
        () => actions.takePasskey("autofill").catch(() => undefined)
      : undefined,
  };
  const choose = (factor: Factor) => {
    setChoice({ factor, at });
    goTo("verifications");
  };
  const value = { actions, clerk, signIn, view, run, goTo, choose, preferred, setPreferred };
  return (
    <FlowContext.Provider value={flow}>
      <SignInContext.Provider value={value}>{children}</SignInContext.Provider>
    </FlowContext.Provider>
  );
}

const canOfferPasskeys = (environment: Flow["environment"]): boolean =>
  Boolean(
    environment?.userSettings.attributes.passkey?.enabled && environment.userSettings.passkeySettings.allow_autofill,
  );
