import type { Settings } from "@latchkey/contract/settings";
import { DomainError, type ErrorItem } from "../../lib/errors.ts";

type Policy = Settings["password"];

/** What is wrong with a password under the policy, every fault at once; empty when nothing is. */
export function passwordFaults(password: string, policy: Policy, param: string): ErrorItem[] {
  const faults: ErrorItem[] = [];
  const length = [...password].length;
  if (length < policy.min_length)
    faults.push({ code: "form_password_length_too_short", param, values: { min: policy.min_length } });
  if (length > policy.max_length)
    faults.push({ code: "form_password_length_too_long", param, values: { max: policy.max_length } });
  if (policy.require_uppercase && !/\p{Lu}/u.test(password)) faults.push({ code: "form_password_no_uppercase", param });
  if (policy.require_lowercase && !/\p{Ll}/u.test(password)) faults.push({ code: "form_password_no_lowercase", param });
  if (policy.require_numbers && !/\p{Nd}/u.test(password)) faults.push({ code: "form_password_no_number", param });
  const characters = policy.allowed_special_characters;
  if (policy.require_special_char && ![...password].some((character) => characters.includes(character))) {
    faults.push({ code: "form_password_no_special_char", param, values: { characters } });
  }
  return faults;
}

/** @throws one error with every fault of the password. */
export function requirePassword(password: string, policy: Policy, param = "password"): void {
  const faults = passwordFaults(password, policy, param);
  if (faults.length > 0) throw new DomainError(faults);
}
