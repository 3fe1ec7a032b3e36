import type { FactorVerificationAge } from "./jwt-claims.ts";
import { splitScopedList } from "./jwt-claims.ts";
import type { ReverificationConfig } from "./reverification.ts";
import { isRecentlyVerified } from "./reverification.ts";

/** Conditions of `has()`, `protect()` and the control components. All that are given must hold. */
export interface AuthorizationParams {
  role?: string;
  permission?: string;
  feature?: string;
  plan?: string;
  reverification?: ReverificationConfig;
  /** `true`: some organization is active. A string: this organization is active. */
  organizationId?: boolean | string;
}

/** What is known of the caller, taken from the session token. */
export interface AuthorizationFacts {
  userId: string | null | undefined;
  orgId: string | null | undefined;
  orgRole: string | null | undefined;
  orgPermissions: readonly string[] | null | undefined;
  factorVerificationAge: FactorVerificationAge | null | undefined;
  /** `fea` claim. */
  features: string | null | undefined;
  /** `pla` claim. */
  plans: string | null | undefined;
}

/** Answers whether the caller meets every given condition. */
export type CheckAuthorization = (params: AuthorizationParams) => boolean;

type Check = (facts: AuthorizationFacts, value: unknown) => boolean;

const checks: Record<keyof AuthorizationParams, Check> = {
  role: (facts, value) =>
    Boolean(facts.orgId) && isText(value) && isText(facts.orgRole) && roleKey(facts.orgRole) === roleKey(value),
  permission: (facts, value) =>
    Boolean(facts.orgId) &&
    isText(value) &&
    (facts.orgPermissions ?? []).some((permission) => withoutOrgPrefix(permission) === withoutOrgPrefix(value)),
  feature: (facts, value) => isInScopedList(facts.features, value),
  plan: (facts, value) => isInScopedList(facts.plans, value),
  reverification: (facts, value) => isRecentlyVerified(value, facts.factorVerificationAge),
  organizationId: (facts, value) => (value === true ? Boolean(facts.orgId) : isText(value) && facts.orgId === value),
};

/**
 * Builds `has()` for one caller. It answers true only when somebody is signed in, at least one condition is given, every key is known
 * and every condition holds. A key whose value is `undefined` counts as not given.
 */
export function createCheckAuthorization(facts: AuthorizationFacts): CheckAuthorization {
  return (params) => checkAuthorization(facts, params);
}

/** See `createCheckAuthorization`. */
export function checkAuthorization(facts: AuthorizationFacts, params: AuthorizationParams): boolean {
  if (!facts.userId || typeof params !== "object" || params === null) return false;
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  return given.length > 0 && given.every(([key, value]) => isKnownKey(key) && checks[key](facts, value));
}

function isKnownKey(key: string): key is keyof AuthorizationParams {
  return Object.hasOwn(checks, key);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function withoutOrgPrefix(key: string): string {
  return key.startsWith("org:") ? key.slice("org:".length) : key;
}

// `basic_member` is the older name of the role that is now `org:member`.
function roleKey(role: string): string {
  const bare = withoutOrgPrefix(role);
  return bare === "basic_member" ? "member" : bare;
}

const scopeNames: Record<string, "org" | "user"> = {
  o: "org",
  org: "org",
  organization: "org",
  u: "user",
  user: "user",
};

function isInScopedList(list: string | null | undefined, wanted: unknown): boolean {
  if (!isText(wanted)) return false;
  const { org, user } = splitScopedList(list);
  const colon = wanted.indexOf(":");
  if (colon === -1) return org.includes(wanted) || user.includes(wanted);
  const scope = wanted.slice(0, colon);
  if (!Object.hasOwn(scopeNames, scope)) return false;
  return (scopeNames[scope] === "org" ? org : user).includes(wanted.slice(colon + 1));
}
