import type { FactorVerificationAge } from "./jwt-claims.ts";

/** Which factors must have been proven recently. */
export type ReverificationLevel = "first_factor" | "second_factor" | "multi_factor";

/** Names of the ready-made rules. */
export type ReverificationPreset = "strict_mfa" | "strict" | "moderate" | "lax";

/** A rule in full: the factors, and the age in minutes at which their proof is stale. */
export interface ReverificationRule {
  level: ReverificationLevel;
  afterMinutes: number;
}

/** A rule, or the name of one. */
export type ReverificationConfig = ReverificationPreset | ReverificationRule;

const presets: Record<ReverificationPreset, ReverificationRule> = {
  strict_mfa: { level: "multi_factor", afterMinutes: 10 },
  strict: { level: "second_factor", afterMinutes: 10 },
  moderate: { level: "second_factor", afterMinutes: 60 },
  lax: { level: "second_factor", afterMinutes: 1440 },
};

const levels = new Set<unknown>(["first_factor", "second_factor", "multi_factor"]);

/** The rule behind a configuration, or null when it is none. */
export function reverificationRule(config: unknown): ReverificationRule | null {
  if (typeof config === "string")
    return Object.hasOwn(presets, config) ? presets[config as ReverificationPreset] : null;
  if (typeof config !== "object" || config === null) return null;
  const { level, afterMinutes } = config as Partial<ReverificationRule>;
  if (!levels.has(level) || typeof afterMinutes !== "number" || !(afterMinutes > 0)) return null;
  return config as ReverificationRule;
}

/**
 * True when the factors that the rule names were proven less than `afterMinutes` ago.
 * An account without a second factor is judged by its first; `multi_factor` always needs a first.
 */
export function isRecentlyVerified(config: unknown, age: FactorVerificationAge | null | undefined): boolean {
  const rule = reverificationRule(config);
  if (!rule || !Array.isArray(age) || age.length !== 2 || !age.every(isAge)) return false;
  const [first, second] = age;
  const isFresh = (minutes: number) => minutes !== -1 && rule.afterMinutes > minutes;
  if (rule.level === "first_factor" || second === -1) return isFresh(first);
  if (rule.level === "second_factor") return isFresh(second);
  return isFresh(first) && isFresh(second);
}

function isAge(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && (value >= 0 || value === -1);
}
