import type { PathPattern } from "@latchkey/shared/path-pattern";
import { compilePathPattern, matchPath } from "@latchkey/shared/path-pattern";
import type { OrganizationSyncOptions } from "./options.ts";

/** What a path wants to be active: an organization, or the personal account. */
export type OrganizationTarget =
  | { type: "organization"; kind: "id" | "slug"; idOrSlug: string }
  | { type: "personal"; idOrSlug?: undefined };

const compiled = new WeakMap<OrganizationSyncOptions, { organization: PathPattern[]; personal: PathPattern[] }>();

function patternsOf(options: OrganizationSyncOptions) {
  let patterns = compiled.get(options);
  if (!patterns) {
    patterns = {
      organization: (options.organizationPatterns ?? []).map(compilePathPattern),
      personal: (options.personalAccountPatterns ?? []).map(compilePathPattern),
    };
    compiled.set(options, patterns);
  }
  return patterns;
}

/** What the path wants to be active; null when it does not care. */
export function organizationTarget(options: OrganizationSyncOptions, pathname: string): OrganizationTarget | null {
  const patterns = patternsOf(options);
  const parameters = matchPath(patterns.organization, pathname);
  if (parameters?.["id"]) return { type: "organization", kind: "id", idOrSlug: parameters["id"] };
  if (parameters?.["slug"]) return { type: "organization", kind: "slug", idOrSlug: parameters["slug"] };
  return matchPath(patterns.personal, pathname) ? { type: "personal" } : null;
}

/** True when something else is active than the path wants. */
export function needsActivation(
  target: OrganizationTarget,
  active: { orgId?: string | null | undefined; orgSlug?: string | null | undefined },
): boolean {
  if (target.type === "personal") return Boolean(active.orgId);
  return (target.kind === "id" ? active.orgId : active.orgSlug) !== target.idOrSlug;
}
