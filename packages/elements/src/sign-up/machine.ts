import type { SignUpResource } from "@latchkey/shared/types";

/* What a sign-up shows and where it goes, told from the attempt and the place that the person asked for. */

export const signUpSteps = ["start", "continue", "verifications", "restricted", "sso-callback"] as const;
/** `sso-callback` has no `<SignUp.Step>`: it is the address that providers send people back to. */
export type SignUpStep = (typeof signUpSteps)[number];

/** What the prebuilt page calls its steps. */
export const signUpAliases: Record<string, SignUpStep> = {
  "verify-email-address": "verifications",
  "verify-phone-number": "verifications",
};

interface ContactFacts {
  status: string | null;
  supportedStrategies: string[];
}
/** The part of an attempt that decides. */
export type SignUpFacts = Pick<SignUpResource, "status" | "createdSessionId"> & {
  missingFields: string[];
  unverifiedFields: string[];
  verifications: { emailAddress: ContactFacts; phoneNumber: ContactFacts };
};

export type SignUpStrategy = "email_code" | "email_link" | "phone_code";

export interface SignUpView {
  step: SignUpStep;
  /** How the contact that is to be proven now is proven. */
  strategy: SignUpStrategy | undefined;
  /** Names of fields that the attempt still lacks, as the wire has them. */
  missing: string[];
}

export type SignUpOutcome =
  | { type: "activate"; session: string | null }
  | { type: "enterprise" }
  | { type: "step"; step: SignUpStep };

/** What the newest answer of the server leads to. */
export function outcomeOf(facts: SignUpFacts): SignUpOutcome {
  if (facts.status === "complete") return { type: "activate", session: facts.createdSessionId };
  if (facts.missingFields.some((field) => field === "enterprise_sso" || field === "saml"))
    return { type: "enterprise" };
  return { type: "step", step: stepOfFacts(facts) };
}

/** What is missing comes before what is unproven, which may then be proven all at once. */
function stepOfFacts({ status, missingFields, unverifiedFields }: SignUpFacts): SignUpStep {
  if (status !== "missing_requirements") return "start";
  if (missingFields.length > 0) return "continue";
  return unverifiedFields.length > 0 ? "verifications" : "start";
}

interface Surroundings {
  /** The instance takes no sign-ups of its own accord, and there is no invitation. */
  isRestricted: boolean;
}

/** What shows. A step that the attempt has no use for gives way to the one that it waits for. */
export function viewOf(facts: SignUpFacts, step: SignUpStep, { isRestricted }: Surroundings): SignUpView {
  const strategy = strategyOf(facts);
  const view = (shown: SignUpStep): SignUpView => ({ step: shown, strategy, missing: facts.missingFields });
  if (step === "sso-callback") return view(step);
  const isUnderWay = facts.status === "missing_requirements";
  if (isRestricted && !isUnderWay) return view("restricted");
  if (step === "continue" && isUnderWay && facts.missingFields.length > 0) return view(step);
  if (step === "verifications" && isUnderWay && strategy) return view(step);
  return view(step === "start" ? step : stepOfFacts(facts));
}

function strategyOf({ unverifiedFields, verifications }: SignUpFacts): SignUpStrategy | undefined {
  if (unverifiedFields.includes("email_address")) {
    const { supportedStrategies: offered } = verifications.emailAddress;
    return offered.includes("email_link") && !offered.includes("email_code") ? "email_link" : "email_code";
  }
  return unverifiedFields.includes("phone_number") ? "phone_code" : undefined;
}

/** Whether `<SignUp.Strategy name>` speaks of a strategy; `code` speaks of both kinds. */
export const isStrategy = (name: string, strategy: SignUpStrategy | undefined): boolean =>
  strategy === name || (name === "code" && Boolean(strategy?.endsWith("_code")));
