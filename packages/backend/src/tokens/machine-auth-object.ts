import type { APIKey, IdPOAuthAccessToken, M2MToken } from "../resources/index.ts";
import type { Debug } from "./auth-object.ts";
import { debugOf } from "./auth-object.ts";
import type { MachineTokenType } from "./reasons.ts";

/** A verified machine token, whether the server or a signature vouched for it. */
export type MachineToken =
  | Pick<APIKey, "id" | "subject" | "scopes" | "claims" | "name">
  | Pick<M2MToken, "id" | "subject" | "scopes" | "claims">
  | Pick<IdPOAuthAccessToken, "id" | "subject" | "scopes" | "clientId">;

interface MachineFields {
  id: string | null;
  subject: string | null;
  scopes: string[] | null;
  /** API keys only. */
  name?: string | null;
  /** API keys and M2M tokens. */
  claims?: Record<string, any> | null;
  /** API keys of a user, and OAuth tokens. */
  userId?: string | null;
  /** API keys of an organization. */
  orgId?: string | null;
  /** M2M tokens. */
  machineId?: string | null;
  /** OAuth tokens. */
  clientId?: string | null;
}

/** A request with a machine token, believed or not. Which fields there are depends on the kind of token. */
export interface MachineAuthObject extends MachineFields {
  tokenType: MachineTokenType;
  isAuthenticated: boolean;
  getToken: () => Promise<string | null>;
  has: () => false;
  debug: Debug;
}

/** Auth object for a verified machine token. */
export function authenticatedMachineObject(
  type: MachineTokenType,
  token: string,
  data: MachineToken,
): MachineAuthObject {
  return {
    tokenType: type,
    isAuthenticated: true,
    id: data.id,
    subject: data.subject,
    scopes: data.scopes,
    ...identityFields(type, data),
    getToken: () => Promise.resolve(token),
    has: () => false,
    debug: debugOf({ tokenType: type, id: data.id, subject: data.subject, token }),
  };
}

function identityFields(type: MachineTokenType, data: MachineToken): Partial<MachineFields> {
  const { subject } = data;
  if (type === "oauth_token") return { userId: subject, clientId: "clientId" in data ? data.clientId : null };
  const claims = "claims" in data ? data.claims : null;
  if (type === "m2m_token") return { claims, machineId: subject };
  return {
    name: "name" in data ? data.name : null,
    claims,
    userId: subject.startsWith("user_") ? subject : null,
    orgId: subject.startsWith("org_") ? subject : null,
  };
}

const emptyFields: Record<MachineTokenType, Partial<MachineFields>> = {
  api_key: { name: null, claims: null, userId: null, orgId: null },
  m2m_token: { claims: null, machineId: null },
  oauth_token: { userId: null, clientId: null },
};

/** Auth object for a machine token that is missing or was not believed. */
export function unauthenticatedMachineObject(
  type: MachineTokenType,
  debug: Record<string, unknown> = {},
): MachineAuthObject {
  return {
    tokenType: type,
    isAuthenticated: false,
    id: null,
    subject: null,
    scopes: null,
    ...emptyFields[type],
    getToken: () => Promise.resolve(null),
    has: () => false,
    debug: debugOf(debug),
  };
}
