import type { AuthObject } from "./auth-object.ts";
import { invalidTokenAuthObject, signedOutAuthObject } from "./auth-object.ts";
import { isMachineTokenType } from "./machine-token.ts";
import { unauthenticatedMachineObject } from "./machine-auth-object.ts";
import type { AcceptsToken } from "./options.ts";
import type { TokenType } from "./reasons.ts";

/** True when a kind of token is among the accepted ones. */
export function isTokenTypeAccepted(type: TokenType | null, acceptsToken: AcceptsToken): boolean {
  if (type === null) return false;
  if (acceptsToken === "any") return true;
  return typeof acceptsToken === "string" ? type === acceptsToken : acceptsToken.includes(type);
}

/** The auth object if its kind of token is accepted, else one of the accepted kind for which nobody is signed in. */
export function getAuthObjectForAcceptedToken({
  authObject,
  acceptsToken = "session_token",
}: {
  authObject: AuthObject;
  acceptsToken?: AcceptsToken | undefined;
}): AuthObject {
  if (acceptsToken === "any" || isTokenTypeAccepted(authObject.tokenType, acceptsToken)) return authObject;
  if (typeof acceptsToken === "object") return invalidTokenAuthObject();
  const debug = authObject.debug();
  return isMachineTokenType(acceptsToken)
    ? unauthenticatedMachineObject(acceptsToken, debug)
    : signedOutAuthObject(debug);
}
