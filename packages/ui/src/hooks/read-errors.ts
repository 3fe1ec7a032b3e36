import type { ClerkAPIError } from "../clerk.ts";
import type { Localizations } from "../localization/context.tsx";
import { complexitySentence, ruleOf, type PasswordSettings } from "../localization/password-complexity.ts";

export interface ReadErrors {
  first: ClerkAPIError;
  fields: Record<string, string>;
  card: string | undefined;
}

/**
 * Sorts what a call of the Clerk object threw into messages by field and one for the card. Errors name their field in
 * `meta.paramName`; the first error of a field wins, except that broken password rules make one sentence together.
 * @throws the argument itself when it is neither an API error nor a runtime error of the SDK.
 */
export function readErrors(
  thrown: unknown,
  names: string[],
  localizations: Localizations,
  settings: PasswordSettings,
): ReadErrors {
  const errors = errorsOf(thrown);
  const first = errors[0];
  if (!first) throw thrown;
  const fields: Record<string, string> = {};
  let card: string | undefined;
  for (const error of errors) {
    if (error.code === "reverification_cancelled") continue;
    const name = camel(error.meta?.paramName ?? "");
    const message = localizations.tError(error, {
      min_length: 4,
      max_length: 64,
      ...(error.meta as Record<string, string>),
    });
    if (names.includes(name)) fields[name] ??= passwordSentence(errors, name, localizations, settings) ?? message;
    else card ??= message;
  }
  return { first, fields, card };
}

function passwordSentence(
  errors: ClerkAPIError[],
  name: string,
  localizations: Localizations,
  settings: PasswordSettings,
): string | undefined {
  const own = errors.filter((error) => camel(error.meta?.paramName ?? "") === name);
  const rules = own.flatMap((error) => ruleOf(error.code) ?? []);
  return rules.length === own.length && rules.length > 0
    ? complexitySentence(rules, settings, localizations)
    : undefined;
}

/** The errors of the API or the SDK in what was thrown; none in anything else. */
export function errorsOf(thrown: unknown): ClerkAPIError[] {
  if (typeof thrown !== "object" || thrown === null) return [];
  const { errors, code, message, longMessage } = thrown as Partial<ClerkAPIError> & {
    errors?: ClerkAPIError[];
  };
  if (Array.isArray(errors) && errors.length > 0) return errors;
  const isRuntimeError = "clerkError" in thrown || "clerkRuntimeError" in thrown;
  return isRuntimeError && code ? [{ code, message: message ?? code, ...(longMessage && { longMessage }) }] : [];
}

export const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
