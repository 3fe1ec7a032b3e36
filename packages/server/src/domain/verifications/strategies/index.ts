import { emailCode, resetPasswordEmailCode } from "./email-code.ts";
import { password } from "./password.ts";
import type { Strategy, StrategyName } from "./strategy.ts";

/** The first factors, in the order in which they are offered. */
export const firstFactors: readonly Strategy[] = [password, emailCode, resetPasswordEmailCode];

export function findStrategy(name: string): Strategy | undefined {
  return firstFactors.find((strategy) => strategy.name === (name as StrategyName));
}

export { password } from "./password.ts";
export { sendEmailCode } from "./email-code.ts";
export type { Factor, Proof, Strategy, StrategyName, Target } from "./strategy.ts";
