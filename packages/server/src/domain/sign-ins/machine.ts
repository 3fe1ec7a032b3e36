import { domainError } from "../../lib/errors.ts";
import type { FactorFacts, SignInFacts, SignInStatus } from "./sign-in.ts";

export type SignInAction =
  | "prepare_first_factor"
  | "attempt_first_factor"
  | "prepare_second_factor"
  | "attempt_second_factor"
  | "reset_password"
  | "return_from_provider";

/** The actions that each status allows, and the statuses they can lead to. Everything not listed is refused. */
export const signInMachine: Readonly<
  Record<SignInStatus, Readonly<Partial<Record<SignInAction, readonly SignInStatus[]>>>>
> = {
  needs_identifier: {
    return_from_provider: [
      "needs_identifier",
      "needs_first_factor",
      "needs_second_factor",
      "needs_client_trust",
      "complete",
    ],
  },
  needs_first_factor: {
    prepare_first_factor: ["needs_first_factor"],
    attempt_first_factor: [
      "needs_first_factor",
      "needs_second_factor",
      "needs_client_trust",
      "needs_new_password",
      "complete",
    ],
    return_from_provider: ["needs_first_factor", "needs_second_factor", "needs_client_trust", "complete"],
  },
  needs_second_factor: {
    prepare_second_factor: ["needs_second_factor"],
    attempt_second_factor: ["needs_second_factor", "complete"],
  },
  needs_client_trust: {
    prepare_second_factor: ["needs_client_trust"],
    attempt_second_factor: ["needs_client_trust", "complete"],
  },
  needs_new_password: { reset_password: ["needs_second_factor", "complete"] },
  complete: {},
  abandoned: {},
};

interface Situation {
  facts: SignInFacts;
  hasSession: boolean;
  isOutOfTime: boolean;
}

/** The status that follows from what is known. */
export function deriveStatus({ facts, hasSession, isOutOfTime }: Situation): SignInStatus {
  if (hasSession) return "complete";
  if (isOutOfTime) return "abandoned";
  if (!facts.identified) return "needs_identifier";
  if (!facts.firstFactor?.verifiedAt) return "needs_first_factor";
  if (facts.resetsPassword) return "needs_new_password";
  if (facts.needs === null || facts.secondFactor?.verifiedAt) return "needs_first_factor";
  return facts.needs === "second_factor" ? "needs_second_factor" : "needs_client_trust";
}

type ProvenFacts = SignInFacts & { firstFactor: FactorFacts & { verifiedAt: string } };

/** Whether a sign-in with these facts has everything a session needs. */
export function isProven(facts: SignInFacts): facts is ProvenFacts {
  return (
    facts.identified &&
    facts.ghost === null &&
    facts.firstFactor?.verifiedAt != null &&
    !facts.resetsPassword &&
    (facts.needs === null || facts.secondFactor?.verifiedAt != null) &&
    facts.transferable === null &&
    facts.external?.status !== "transferable"
  );
}

export const allows = (status: SignInStatus, action: SignInAction): boolean => action in signInMachine[status];

/** @throws client_state_invalid when the status does not allow the action. */
export function requireAction(status: SignInStatus, action: SignInAction): void {
  if (!allows(status, action)) throw domainError("client_state_invalid");
}
