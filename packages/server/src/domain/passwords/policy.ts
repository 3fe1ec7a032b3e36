import type { Settings } from "@latchkey/contract/settings";
import type { InstanceContext } from "../../context.ts";
import { DomainError, type ErrorItem } from "../../lib/errors.ts";
import { isDevelopment } from "../instances/index.ts";
import { estimateStrength } from "./strength.ts";

type Policy = Settings["password"];

/** What a new password is measured against besides the policy. */
export interface PasswordCheck {
  /** The request field that carries it. */
  param: string;
  /** Addresses, numbers and names of the person. */
  known?: readonly (string | null | undefined)[];
}

/** What of the policy a password breaks by its characters alone. */
function characterFaults(password: string, policy: Policy, param: string): ErrorItem[] {
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

/** Everything that is wrong with a new password; empty when nothing is. */
export async function passwordFaults(
  ctx: InstanceContext,
  password: string,
  { param, known = [] }: PasswordCheck,
): Promise<ErrorItem[]> {
  const policy = ctx.instance.settings.password;
  const faults = characterFaults(password, policy, param);
  // Neither guessing nor looking up says anything new about a password that is out already, and both cost time.
  if (faults.length > 0) return faults;
  const words = known.filter((word) => typeof word === "string" && word !== "") as string[];
  if (words.some((word) => word.toLowerCase() === password.toLowerCase()))
    return [{ code: "form_password_matches_identifier", param }];
  if (policy.min_strength > 0) {
    const { score, warning, suggestions } = await estimateStrength(password, words);
    const zxcvbn = {
      suggestions: suggestions.map((code) => ({ code, message: code })),
      ...(warning ? { warning: { code: warning, message: warning } } : {}),
    };
    if (score < policy.min_strength) faults.push({ code: "form_password_not_strong_enough", param, meta: { zxcvbn } });
  }
  if (policy.check_breached && (await isBreached(ctx, password))) faults.push({ code: "form_password_pwned", param });
  return faults;
}

/** Whether the password is known from a breach. Development works offline: only the list of common ones counts there. */
export const isBreached = (ctx: InstanceContext, password: string): Promise<boolean> =>
  ctx.breachedPasswords.includes(password, !isDevelopment(ctx.instance));

/** @throws one error with every fault of the password. */
export async function requirePassword(ctx: InstanceContext, password: string, check: PasswordCheck): Promise<void> {
  const faults = await passwordFaults(ctx, password, check);
  if (faults.length > 0) throw new DomainError(faults);
}
