import type { Jwt } from "../jwt/decode.ts";
import type { AuthObjectOptions, SessionAuthObject } from "./auth-object.ts";
import { signedInAuthObject, signedOutAuthObject } from "./auth-object.ts";
import type { ToAuthOptions } from "./request-state.ts";

/** Auth object for a session token that has been verified before. A pending session counts as signed out unless told otherwise. */
export function getAuthObjectFromJwt(
  jwt: Jwt,
  { treatPendingAsSignedOut = true, ...options }: ToAuthOptions & AuthObjectOptions,
): SessionAuthObject {
  if (treatPendingAsSignedOut && jwt.payload.sts === "pending") return signedOutAuthObject({ ...options }, "pending");
  return signedInAuthObject(options, jwt.raw.text, jwt.payload);
}

/** Copy of an auth object without its functions, which cannot be serialised. */
export function makeAuthObjectSerializable<T extends object>(auth: T): T {
  return Object.fromEntries(Object.entries(auth).filter(([, value]) => typeof value !== "function")) as T;
}
