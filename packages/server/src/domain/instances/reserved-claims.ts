import { DomainError } from "../../lib/errors.ts";

/** Claims of session tokens that custom claims can not set. */
const reserved: ReadonlySet<string> = new Set([
  "act",
  "azp",
  "exp",
  "fea",
  "fva",
  "iat",
  "iss",
  "jti",
  "nbf",
  "o",
  "org_id",
  "org_permissions",
  "org_role",
  "org_slug",
  "pla",
  "sid",
  "sts",
  "sub",
  "v",
]);

/** @throws jwt_template_reserved_claim for each custom claim with a reserved name. */
export function requireFreeClaims(claims: Record<string, unknown> | undefined): void {
  const names = Object.keys(claims ?? {}).filter((name) => reserved.has(name));
  if (names.length > 0)
    throw new DomainError(
      names.map((claim) => ({
        code: "jwt_template_reserved_claim",
        param: `settings.session.claims.${claim}`,
        values: { claim },
      })),
    );
}
