import type { FactorFacts } from "../sign-ins/index.ts";

export type ReverificationLevel = "first_factor" | "second_factor" | "multi_factor";
export type ReverificationStatus = "needs_first_factor" | "needs_second_factor" | "complete";
export type ReverificationAction =
  | "prepare_first_factor"
  | "attempt_first_factor"
  | "prepare_second_factor"
  | "attempt_second_factor";

/** What has been proven again; the status is derived from this. */
export interface ReverificationFacts {
  level: ReverificationLevel;
  firstFactor: FactorFacts | null;
  secondFactor: FactorFacts | null;
}

/** A run of "prove again that it is you" in one session. */
export interface Reverification {
  readonly sessionId: string;
  readonly facts: ReverificationFacts;
  readonly status: ReverificationStatus;
}

/** A run that is not finished in this time has to be started anew. */
export const REVERIFICATION_TTL_SECONDS = 600;

/** The actions that each status allows. Everything not listed is refused. */
export const reverificationMachine: Readonly<Record<ReverificationStatus, readonly ReverificationAction[]>> = {
  needs_first_factor: ["prepare_first_factor", "attempt_first_factor"],
  needs_second_factor: ["prepare_second_factor", "attempt_second_factor"],
  complete: [],
};

/** The status that follows from what was proven. */
export function deriveStatus({ level, firstFactor, secondFactor }: ReverificationFacts): ReverificationStatus {
  if (level !== "second_factor" && !firstFactor?.verifiedAt) return "needs_first_factor";
  if (level !== "first_factor" && !secondFactor?.verifiedAt) return "needs_second_factor";
  return "complete";
}
