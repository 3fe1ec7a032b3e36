import type { ActClaim, FactorVerificationAge, JwtPayload, SessionStatusClaim } from "./jwt.ts";
import type { OrganizationResource } from "./organization.ts";
import type { SessionResource } from "./session.ts";
import type { UserResource } from "./user.ts";

/** What a server knows of the visitor and hands to the first render. Plain JSON. */
export interface InitialState {
  sessionClaims: JwtPayload | null | undefined;
  sessionId: string | null | undefined;
  sessionStatus?: SessionStatusClaim | null;
  session?: SessionResource;
  actor?: ActClaim | null;
  userId: string | null | undefined;
  user?: UserResource;
  orgId?: string | null;
  orgRole?: string | null;
  orgSlug?: string | null;
  orgPermissions?: string[] | null;
  organization?: OrganizationResource;
  factorVerificationAge?: FactorVerificationAge | null;
}
export type ServerGetTokenOptions = { template?: string; expiresInSeconds?: number };
export type ServerGetToken = (options?: ServerGetTokenOptions) => Promise<string | null>;
