import { readSessionClaims } from "@latchkey/shared/jwt-claims";
/** A client with what the session token says, to go on with while the server is away. */
export function clientFromToken({ claims, raw }) {
    const { userId, sessionId, sessionStatus, orgId, orgRole, orgSlug, orgPermissions, actor } = readSessionClaims(claims);
    const membership = orgId && {
        id: orgId,
        role: orgRole,
        permissions: orgPermissions ?? [],
        organization: { id: orgId, name: orgSlug ?? orgId, slug: orgSlug ?? null },
    };
    const session = {
        id: sessionId,
        status: sessionStatus ?? "active",
        actor: actor ?? null,
        last_active_organization_id: orgId ?? null,
        last_active_token: { jwt: raw },
        user: { id: userId, organization_memberships: membership ? [membership] : [] },
    };
    return { id: "", sessions: [session], last_active_session_id: sessionId };
}
