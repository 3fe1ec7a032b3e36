"use client";
import type { PasswordValidation } from "@latchkey/shared/types";
import { complexitySentence, useLocalizations, useResources } from "@latchkey/ui/flow";
import { useFlow } from "../flow/flow-context.ts";
import type { FieldValue } from "./field-context.ts";

export interface PasswordOptions {
  /** Checks a password against the instance's rules while one types; the field around says what it lacks. */
  validatePassword?: boolean;
  /** Called with what the check found; an empty object means nothing is wrong. */
  onPasswordValidation?: (result: PasswordValidation) => void;
}

const ruleNames = {
  minimumLength: "min_length",
  maximumLength: "max_length",
  requireUppercase: "require_uppercase",
  requireLowercase: "require_lowercase",
  requireNumbers: "require_numbers",
  requireSpecialCharacter: "require_special_char",
} as const;

/** Tells the field around how a password does that is being typed. */
export function usePasswordFeedback(
  field: FieldValue | null,
  { validatePassword = false, onPasswordValidation }: PasswordOptions,
): { read(password: string): void } {
  const { brokenRules } = useFlow("Input");
  const { environment } = useResources();
  const localizations = useLocalizations();
  return {
    read: (password) => {
      if (!validatePassword) return;
      const broken = brokenRules(password);
      const codes = broken.map((rule) => ruleNames[rule]);
      onPasswordValidation?.(
        codes.length > 0 ? { complexity: Object.fromEntries(codes.map((code) => [code, true])) } : {},
      );
      if (password === "") return field?.setFeedback(undefined);
      const settings = environment?.userSettings.passwordSettings ?? {};
      const isFine = broken.length === 0;
      const message = isFine ? undefined : complexitySentence(broken, settings, localizations);
      field?.setFeedback({ state: isFine ? "success" : "info", message, codes });
    },
  };
}
