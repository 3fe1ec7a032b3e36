import type { PasswordSettingsData } from "@latchkey/shared/types";
import type { Localizations } from "./context.tsx";

export type PasswordSettings = Partial<PasswordSettingsData>;

type Rule =
  | "minimumLength"
  | "maximumLength"
  | "requireUppercase"
  | "requireLowercase"
  | "requireNumbers"
  | "requireSpecialCharacter";

const ruleOfCode: Record<string, Rule> = {
  form_password_length_too_short: "minimumLength",
  form_password_length_too_long: "maximumLength",
  form_password_no_uppercase: "requireUppercase",
  form_password_no_lowercase: "requireLowercase",
  form_password_no_number: "requireNumbers",
  form_password_no_special_char: "requireSpecialCharacter",
};

export const minimumLength = (settings: PasswordSettings): number => Math.max(settings.min_length ?? 8, 8);
export const maximumLength = (settings: PasswordSettings): number =>
  settings.max_length && settings.max_length <= 72 ? settings.max_length : 72;

/** The rules that a password breaks, in the order in which they read best. */
export function brokenRules(password: string, settings: PasswordSettings): Rule[] {
  const special = settings.allowed_special_characters || "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~\\";
  const checks: Array<[Rule, boolean]> = [
    ["minimumLength", password.length < minimumLength(settings)],
    ["maximumLength", password.length > maximumLength(settings)],
    ["requireUppercase", Boolean(settings.require_uppercase) && !/\p{Lu}/u.test(password)],
    ["requireLowercase", Boolean(settings.require_lowercase) && !/\p{Ll}/u.test(password)],
    ["requireNumbers", Boolean(settings.require_numbers) && !/\d/.test(password)],
    [
      "requireSpecialCharacter",
      Boolean(settings.require_special_char) && ![...password].some((c) => special.includes(c)),
    ],
  ];
  return checks.flatMap(([rule, broken]) => (broken ? [rule] : []));
}

/** One sentence for any number of broken rules. */
export function complexitySentence(rules: Rule[], settings: PasswordSettings, { t, locale }: Localizations): string {
  const lengths: Partial<Record<Rule, number>> = {
    minimumLength: minimumLength(settings),
    maximumLength: maximumLength(settings),
  };
  const parts = rules.map((rule) => t(`unstable__errors.passwordComplexity.${rule}`, { length: lengths[rule] }));
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
  const prefix = t("unstable__errors.passwordComplexity.sentencePrefix");
  return t("unstable__errors.passwordComplexity.sentence", { prefix, list });
}

/** The rule that an error code of the API stands for. */
export const ruleOf = (code: string): Rule | undefined => ruleOfCode[code];
