"use client";
import { brokenRules, useResources, useRouter, type Router } from "@latchkey/ui/flow";
import { useEffect, useState } from "react";
import type { Flow } from "./flow-context.ts";
import { useRunner, type Runner } from "./use-runner.ts";

type Always = "start" | "sso-callback";

interface Names<Step extends string> {
  steps: readonly (Step | Always)[];
  /** What the prebuilt page calls its steps. */
  aliases: Record<string, Step | Always>;
}

/** Where a flow is, and how it goes on. */
export interface Steps<Step extends string> {
  router: Router;
  /** The step that the address names. */
  asked: Step | Always;
  goTo(step: Step | Always): void;
  runner: Runner;
  /** The flow is on its way out. */
  isLeaving: boolean;
  setLeaving(isLeaving: boolean): void;
}

export function useSteps<Step extends string>(names: Names<Step>): Steps<Step> {
  const router = useRouter();
  const runner = useRunner();
  const [isLeaving, setLeaving] = useState(false);
  const goTo = (step: Step | Always) => {
    runner.setErrors(() => []);
    router.navigate(addressOf(step));
  };
  return { router, asked: stepOfAddress(router.step, names), goTo, runner, isLeaving, setLeaving };
}

/** Where a link of a mail leads shows like the way back from a provider. */
function stepOfAddress<Step extends string>(name: string, { steps, aliases }: Names<Step>): Step | Always {
  if (name === "verify") return "sso-callback";
  return steps.find((step) => step === name) ?? aliases[name] ?? "start";
}

const addressOf = (step: string): string => (step === "start" ? "" : step);

/** The address says what shows, also where something else was asked for. What has no address leaves it as it is. */
export function useAddress({ router, asked, isLeaving }: Steps<string>, shown: string, hasAddress = true): void {
  const { loaded } = useResources();
  useEffect(() => {
    if (loaded && !isLeaving && shown !== asked && hasAddress) router.navigate(addressOf(shown), { replace: true });
  }, [loaded, isLeaving, shown, asked]);
}

/** What parts are told of any flow. */
export function useFlowState(
  { runner, isLeaving }: Steps<string>,
  { step, isExample }: { step: string; isExample: boolean },
): Pick<Flow, "step" | "ready" | "environment" | "busy" | "errors" | "setErrors" | "brokenRules"> {
  const { loaded, environment } = useResources();
  const scope = runner.busy ?? (isLeaving ? "session" : undefined);
  return {
    step,
    ready: loaded && !isExample,
    environment,
    busy: scope && { step, scope },
    errors: runner.errors,
    setErrors: runner.setErrors,
    brokenRules: (password) => brokenRules(password, environment?.userSettings.passwordSettings ?? {}),
  };
}
