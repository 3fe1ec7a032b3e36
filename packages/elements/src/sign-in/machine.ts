import type { SignInResource } from "@latchkey/shared/types";
import {
  chooseFirstFactor,
  chooseSecondFactor,
  isResetFactor,
  isSameFactor,
  otherFactors,
  type Factor,
} from "@latchkey/ui/flow";

/*
 * What a sign-in shows and where it goes, told from the attempt and the place that the person asked for. Nothing here
 * calls or remembers anything: `flow.tsx` carries out what is said here.
 */

/** Steps by their names in `<SignIn.Step>`, which are also the last segment of their addresses; the first has none. */
export const signInSteps = [
  "start",
  "verifications",
  "choose-strategy",
  "choose-session",
  "forgot-password",
  "reset-password",
  "sso-callback",
] as const;
export type SignInStep = (typeof signInSteps)[number];

/** What the prebuilt page calls its steps: the SDK and mails lead to these names as well. */
export const signInAliases: Record<string, SignInStep> = {
  "factor-one": "verifications",
  "factor-two": "verifications",
  "client-trust": "verifications",
  choose: "choose-session",
};

/** The part of an attempt that decides. */
export type SignInFacts = Pick<
  SignInResource,
  "status" | "identifier" | "supportedFirstFactors" | "supportedSecondFactors" | "createdSessionId"
> & { firstFactorVerification: { status: string | null } };

/** What was asked for: the step by its address, and a factor that the person picked. */
export interface SignInPlace {
  step: SignInStep;
  chosen?: Factor | undefined;
}

export interface Surroundings {
  /** Strategy to begin with where it is on offer; `password` and `otp` mean those kinds. */
  preferred?: string | undefined;
  canUsePasskeys: boolean;
  hasSessions: boolean;
}

export interface SignInView {
  step: SignInStep;
  level: "first" | "second" | undefined;
  /** The factor to prove now. */
  factor: Factor | undefined;
  /** Every factor of this level that this browser can prove, resetting the password included. */
  factors: Factor[];
}

/** How the attempt goes on: by itself, or with a step that needs the person. */
export type SignInOutcome =
  | { type: "activate"; session: string | null }
  | { type: "transfer" }
  | { type: "enterprise"; identifier: string | undefined }
  | { type: "step"; step: SignInStep };

/** What the newest answer of the server leads to. */
export function outcomeOf(facts: SignInFacts): SignInOutcome {
  if (facts.status === "complete") return { type: "activate", session: facts.createdSessionId };
  if (facts.status === "needs_first_factor") {
    if (facts.firstFactorVerification.status === "transferable") return { type: "transfer" };
    const [only, ...others] = facts.supportedFirstFactors ?? [];
    if (only?.strategy === "enterprise_sso" && others.length === 0) {
      return { type: "enterprise", identifier: facts.identifier ?? undefined };
    }
  }
  return { type: "step", step: stepOfStatus(facts.status) };
}

function stepOfStatus(status: SignInFacts["status"]): SignInStep {
  if (levelOf(status)) return "verifications";
  return status === "needs_new_password" ? "reset-password" : "start";
}

function levelOf(status: SignInFacts["status"]): "first" | "second" | undefined {
  if (status === "needs_first_factor") return "first";
  return status === "needs_second_factor" || status === "needs_client_trust" ? "second" : undefined;
}

/** What shows. A step that the attempt has no use for gives way to the one that it waits for. */
export function viewOf(facts: SignInFacts, { step, chosen }: SignInPlace, surroundings: Surroundings): SignInView {
  const level = levelOf(facts.status);
  const all: Factor[] = (level === "first" ? facts.supportedFirstFactors : level && facts.supportedSecondFactors) ?? [];
  const factors = all.filter(({ strategy }) => strategy !== "passkey" || surroundings.canUsePasskeys);
  const isOpen = isReachable(step, facts.status, surroundings);
  const picked = chosen && factors.find((factor) => isSameFactor(factor, chosen));
  const factor = picked ?? (level && chooseFactor(facts, level, factors, surroundings));
  return { step: isOpen ? step : stepOfStatus(facts.status), level, factor, factors };
}

function isReachable(step: SignInStep, status: SignInFacts["status"], { hasSessions }: Surroundings): boolean {
  switch (step) {
    case "verifications":
    case "choose-strategy":
      return levelOf(status) !== undefined;
    case "forgot-password":
      return status === "needs_first_factor";
    case "reset-password":
      return status === "needs_new_password";
    case "choose-session":
      return hasSessions;
    default:
      return true;
  }
}

function chooseFactor(
  facts: SignInFacts,
  level: "first" | "second",
  factors: Factor[],
  { preferred, canUsePasskeys }: Surroundings,
): Factor | undefined {
  const wanted = factors.find(({ strategy }) => strategy === preferred);
  if (wanted) return wanted;
  return level === "first" ? chooseFirstFactor(facts, { preferred, canUsePasskeys }) : chooseSecondFactor(factors);
}

/** The factor that stands for a strategy; undefined where there is none, or where it is the one that was left for another. */
export function factorFor(strategy: string, { step, factors, factor, level }: SignInView): Factor | undefined {
  const others = otherFactors(factors, factor, level ?? "first");
  // Who comes back to this step may go the same way once more.
  const resets = factors.filter(
    (one) => isResetFactor(one) && (step === "forgot-password" || !isSameFactor(one, factor)),
  );
  return [...others, ...resets].find((one) => one.strategy === strategy);
}

/** Where `<SignIn.Action navigate>` leads from a view. */
export function destinationOf(
  to: "start" | "previous" | "choose-strategy" | "forgot-password",
  { step, factor }: SignInView,
): SignInStep {
  if (to !== "previous") return to;
  if (step === "choose-strategy" || step === "forgot-password") return "verifications";
  return step === "verifications" && factor && isResetFactor(factor) ? "forgot-password" : "start";
}

/** Whether `<SignIn.Strategy name>` speaks of a factor; `oauth` and `web3` speak of whole families. */
export function isStrategy(name: string, factor: Factor | undefined): boolean {
  if (!factor) return false;
  if (name === "oauth" || name === "web3") return factor.strategy.startsWith(`${name}_`);
  return factor.strategy === name;
}

/** What is sent when somebody arrives at a factor: a code, or a link. */
export const isSent = ({ strategy }: Factor): boolean => /_(code|link)$/.test(strategy) && strategy !== "backup_code";
