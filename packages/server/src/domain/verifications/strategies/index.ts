import { emailCode, phoneCode, resetPasswordEmailCode, resetPasswordPhoneCode } from "./code.ts";
import { emailLink } from "./email-link.ts";
import { passkey } from "./passkey.ts";
import { password } from "./password.ts";
import type { Strategy, StrategyName } from "./strategy.ts";

/** The first factors, in the order in which they are offered. */
export const firstFactors: readonly Strategy[] = [
  passkey,
  password,
  emailCode,
  emailLink,
  phoneCode,
  resetPasswordEmailCode,
  resetPasswordPhoneCode,
];

export function findStrategy(name: string): Strategy | undefined {
  return firstFactors.find((strategy) => strategy.name === (name as StrategyName));
}

/** Whether proving the factor leads to a new password instead of a session. */
export const resetsPassword = (name: StrategyName): boolean => name.startsWith("reset_password_");

export { password } from "./password.ts";
export { clientTrustFactors, secondFactors } from "./second-factors.ts";
export type { Factor, Proof, Strategy, StrategyName, Target } from "./strategy.ts";
