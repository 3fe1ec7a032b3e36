import type { AcceptsToken, AuthObject, AuthObjectOptions } from "@latchkey/backend/internal";
import {
  authenticatedMachineObject,
  getAuthObjectForAcceptedToken,
  getAuthObjectFromJwt,
  signedOutAuthObject,
} from "@latchkey/backend/internal";
import { decodeJwt } from "@latchkey/backend/jwt";
import type { ClerkClient } from "@latchkey/backend";
import { serverEnv } from "../env.ts";
import { environmentClient } from "./environment-client.ts";
import { sealedClient } from "./sealed-client.ts";
import type { Handover } from "./handover.ts";

/** What a caller of `auth()` or `getAuth()` may choose. */
export interface AuthOptions {
  /** Kinds of token that are accepted. Default: a session token. */
  acceptsToken?: AcceptsToken;
  /** Treats a session with open tasks as signed out. Default true. */
  treatPendingAsSignedOut?: boolean;
  secretKey?: string;
}

/** Auth object of a request that the middleware has handed over. */
export function authFromHandover(handover: Handover, options: AuthOptions = {}): AuthObject {
  const { acceptsToken, treatPendingAsSignedOut = true, secretKey } = options;
  return getAuthObjectForAcceptedToken({
    authObject: authObjectOf(handover, treatPendingAsSignedOut, secretKey),
    acceptsToken,
  });
}

// Minting asks the API with the key that the middleware had for this request.
function sealedSessions(handover: Handover): AuthObjectOptions["api"] {
  const getToken: ClerkClient["sessions"]["getToken"] = async (...parameters) => {
    const client = (await sealedClient(handover)) ?? environmentClient();
    return client.sessions.getToken(...parameters);
  };
  return { sessions: { getToken } };
}

function authObjectOf(handover: Handover, treatPendingAsSignedOut: boolean, secretKey?: string): AuthObject {
  const { status, reason, message, machine, token } = handover;
  if (machine?.tokenType) {
    const { subject, id, scopes, ...rest } = machine;
    const data = { id: id ?? "", subject: subject ?? "", scopes: scopes ?? [], claims: null, ...rest };
    return authenticatedMachineObject(machine.tokenType, machine.token, data as never);
  }
  if (status !== "signed-in" || !token) return signedOutAuthObject({ status, reason, message });
  const { apiUrl, apiVersion, secretKey: ownSecretKey } = serverEnv();
  return getAuthObjectFromJwt(decodeJwt(token), {
    treatPendingAsSignedOut,
    apiUrl,
    apiVersion,
    publishableKey: handover.options.publishableKey,
    secretKey: secretKey ?? ownSecretKey,
    api: handover.sealedSecretKey ? sealedSessions(handover) : undefined,
  });
}
