/** Actor of an impersonated session: `sub` is the impersonator. */
export interface ActClaim {
  sub: string;
  iss?: string;
  sid?: string;
  type?: string;
  [key: string]: unknown;
}

/** Session status as it stands in a token. */
export type SessionStatusClaim = "active" | "pending";

/** Minutes since the first and the second factor were proven; -1 stands for never. */
export type FactorVerificationAge = [firstFactor: number, secondFactor: number];

/** Active organization of a version 2 token. */
export interface OrganizationClaim {
  id: string;
  slg?: string;
  rol?: string;
  per?: string;
  fpm?: string;
}

/** Claims of a session token of either version; custom claims stand beside them. */
export interface SessionTokenClaims {
  iss: string;
  sub: string;
  sid: string;
  iat: number;
  exp: number;
  nbf?: number;
  azp?: string;
  jti?: string;
  v?: number;
  sts?: SessionStatusClaim;
  fva?: FactorVerificationAge;
  fea?: string;
  pla?: string;
  act?: ActClaim;
  o?: OrganizationClaim;
  org_id?: string;
  org_slug?: string;
  org_role?: string;
  org_permissions?: string[];
}

/** What an SDK reads from session claims, whichever version they have. */
export interface ReadClaims {
  userId: string;
  sessionId: string;
  sessionStatus: SessionStatusClaim | undefined;
  actor: ActClaim | undefined;
  factorVerificationAge: FactorVerificationAge | undefined;
  orgId: string | undefined;
  orgRole: string | undefined;
  orgSlug: string | undefined;
  orgPermissions: string[] | undefined;
}

type ClaimSource = Partial<SessionTokenClaims>;

/**
 * Reads session claims. `v: 2` takes the organization from `o` and ignores the flat `org_*` claims; any other version does the opposite.
 * Without an active organization the four organization fields are undefined.
 */
export function readSessionClaims(claims: ClaimSource): ReadClaims {
  return {
    userId: claims.sub as string,
    sessionId: claims.sid as string,
    sessionStatus: claims.sts,
    actor: claims.act,
    factorVerificationAge: claims.fva,
    ...readOrganization(claims),
  };
}

type OrganizationFields = Pick<ReadClaims, "orgId" | "orgRole" | "orgSlug" | "orgPermissions">;

function readOrganization(claims: ClaimSource): OrganizationFields {
  if (claims.v !== 2) {
    return {
      orgId: claims.org_id,
      orgRole: claims.org_role,
      orgSlug: claims.org_slug,
      orgPermissions: claims.org_permissions,
    };
  }
  const organization = claims.o;
  if (!organization) return { orgId: undefined, orgRole: undefined, orgSlug: undefined, orgPermissions: undefined };
  return {
    orgId: organization.id,
    orgRole: organization.rol ? `org:${organization.rol}` : undefined,
    orgSlug: organization.slg,
    orgPermissions: decodePermissions(claims.fea, organization.per, organization.fpm),
  };
}

/**
 * Full permission keys of the compact form. `per` lists actions; `fpm` holds one decimal per organization feature of `fea`, in order,
 * whose bit n (lowest first) grants action n. Decimals have any length.
 */
export function decodePermissions(fea: string | undefined, per: string | undefined, fpm: string | undefined): string[] {
  if (!fea || !per || !fpm) return [];
  const features = splitScopedList(fea).org;
  const actions = splitList(per);
  const masks = splitList(fpm);
  return features.flatMap((feature, position) =>
    actions.filter((_action, bit) => hasBit(masks[position], bit)).map((action) => `org:${feature}:${action}`),
  );
}

const decimal = /^\d+$/;
// Below 2^31 a mask fits JavaScript's bit operators; ten digits may not.
const smallMaskDigits = 9;

function hasBit(mask: string | undefined, bit: number): boolean {
  if (mask === undefined || !decimal.test(mask)) return false;
  if (mask.length <= smallMaskDigits) return bit < 31 && ((Number(mask) >> bit) & 1) === 1;
  return ((BigInt(mask) >> BigInt(bit)) & 1n) === 1n;
}

/** Entries of a `scope:slug` list by scope; an entry whose scope is `uo` or `ou` stands in both. */
export interface ScopedList {
  org: string[];
  user: string[];
}

/** Reads `fea` and `pla`: a comma list of `scope:slug`, scope being `o`, `u` or both letters. */
export function splitScopedList(list: string | null | undefined): ScopedList {
  const result: ScopedList = { org: [], user: [] };
  for (const entry of splitList(list ?? "")) {
    const colon = entry.indexOf(":");
    if (colon === -1) continue;
    const scope = entry.slice(0, colon);
    const slug = entry.slice(colon + 1);
    if (scope.includes("o")) result.org.push(slug);
    if (scope.includes("u")) result.user.push(slug);
  }
  return result;
}

function splitList(list: string): string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
