import type { ApiClient } from "../api/index.ts";
import type { Organization, Session, User } from "../resources/index.ts";
import type { SessionAuthObject } from "./auth-object.ts";

/** Resources that a page hands to its first render. */
export interface LoadedResources {
  session?: Session;
  user?: User;
  organization?: Organization;
}

/** Loads the resources of the signed-in user that are asked for, without their private metadata, and adds them to an object. */
export async function decorateObjectWithResources<T extends object>(
  object: T,
  auth: SessionAuthObject,
  options: {
    api: ApiClient;
    loadSession?: boolean;
    loadUser?: boolean;
    loadOrganization?: boolean;
  },
): Promise<T & LoadedResources> {
  const { api, loadSession, loadUser, loadOrganization } = options;
  const { userId, sessionId, orgId } = auth;
  const [session, user, organization] = await Promise.all([
    loadSession && sessionId ? api.sessions.getSession(sessionId) : undefined,
    loadUser && userId ? api.users.getUser(userId) : undefined,
    loadOrganization && orgId ? api.organizations.getOrganization({ organizationId: orgId }) : undefined,
  ]);
  return stripPrivateDataFromObject({ ...object, session, user, organization }) as T & LoadedResources;
}

/** Copy of an object whose `user` and `organization` hold no private metadata, in either spelling. */
export function stripPrivateDataFromObject<T extends { user?: object; organization?: object }>(object: T): T {
  return {
    ...object,
    user: withoutPrivateData(object.user),
    organization: withoutPrivateData(object.organization),
  };
}

const privateNames = new Set(["private_metadata", "privateMetadata", "_raw"]);

function withoutPrivateData<T extends object>(resource: T | undefined): T | undefined {
  if (!resource) return resource;
  const visible = Object.entries(resource).filter(([name]) => !privateNames.has(name));
  return Object.fromEntries(visible) as T;
}
