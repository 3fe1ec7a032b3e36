import type { AuthorizationFacts } from "@latchkey/shared/authorization";
import { createCheckAuthorization } from "@latchkey/shared/authorization";
import type {
  ActClaim,
  CheckAuthorizationWithCustomPermissions,
  InitialState,
  JwtPayload,
  SessionStatusClaim,
} from "@latchkey/shared/types";

import type { ClerkContextValue } from "../provider/clerk-context.ts";

/** Who the visitor is, wherever that is known from. */
export interface AuthFacts {
  userId: string;
  sessionId: string;
  sessionStatus: SessionStatusClaim | null | undefined;
  sessionClaims: JwtPayload | null | undefined;
  actor: ActClaim | null;
  orgId: string | null;
  orgRole: string | null;
  orgSlug: string | null;
  has: CheckAuthorizationWithCustomPermissions;
}

/** `undefined`: not known yet; `null`: nobody is signed in. */
export function readAuthFacts({ snapshot, initialState }: ClerkContextValue): AuthFacts | null | undefined {
  if (snapshot.loaded) return fromSession(snapshot);
  return initialState && fromServer(initialState);
}

function fromSession({ session, organization }: ClerkContextValue["snapshot"]): AuthFacts | null {
  if (!session) return null;
  const membership = session.user.organizationMemberships.find((each) => each.organization.id === organization?.id);
  return {
    userId: session.user.id,
    sessionId: session.id,
    sessionStatus: session.status,
    sessionClaims: session.lastActiveToken?.jwt?.claims,
    actor: session.actor,
    orgId: organization?.id ?? null,
    orgRole: membership?.role ?? null,
    orgSlug: organization?.slug ?? null,
    has: session.checkAuthorization,
  };
}

function fromServer(state: InitialState): AuthFacts | null {
  if (!state.userId || !state.sessionId) return null;
  const { orgId = null, orgRole = null, orgSlug = null } = state;
  const facts: AuthorizationFacts = {
    userId: state.userId,
    orgId,
    orgRole,
    orgPermissions: state.orgPermissions,
    factorVerificationAge: state.factorVerificationAge,
    features: state.sessionClaims?.fea,
    plans: state.sessionClaims?.pla,
  };
  return {
    userId: state.userId,
    sessionId: state.sessionId,
    sessionStatus: state.sessionStatus ?? state.sessionClaims?.sts,
    sessionClaims: state.sessionClaims,
    actor: state.actor ?? null,
    orgId,
    orgRole,
    orgSlug,
    has: createCheckAuthorization(facts),
  };
}
