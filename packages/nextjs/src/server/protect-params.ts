import type { AuthorizationParams, CheckAuthorization } from "@latchkey/shared/authorization";
import type { AcceptsToken } from "@latchkey/backend/internal";

/** What `protect` does with those it refuses, and which kinds of token it takes. */
export interface ProtectOptions {
  token?: AcceptsToken;
  /** Where to send those who are not signed in. */
  unauthenticatedUrl?: string;
  /** Where to send those who may not. */
  unauthorizedUrl?: string;
}

/** Conditions, or a function that judges with `has`. */
export type ProtectConditions = AuthorizationParams | ((has: CheckAuthorization) => boolean);

/** `protect`'s arguments, told apart. */
export interface ParsedProtect {
  conditions: ProtectConditions | null;
  options: ProtectOptions;
}

const optionNames = ["token", "unauthenticatedUrl", "unauthorizedUrl"] as const;
const conditionNames = ["role", "permission", "feature", "plan", "reverification", "organizationId"] as const;

/**
 * Tells conditions from options; either may come first, and one object may hold both. Of the conditions only the known ones are asked:
 * a program of another age may pass keys that mean nothing here, and being signed in is required in any case.
 */
export function parseProtect(first?: ProtectConditions | ProtectOptions, second?: ProtectOptions): ParsedProtect {
  const options: ProtectOptions = { ...pick(typeof first === "object" ? first : {}, optionNames), ...second };
  if (typeof first === "function") return { conditions: first, options };
  const conditions = pick((first ?? {}) as object, conditionNames) as AuthorizationParams;
  return { conditions: Object.keys(conditions).length > 0 ? conditions : null, options };
}

function pick(object: object, names: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(object).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}
