import { UnverifiedToken } from "../jwt/unverified-token.ts";
import { isMachineTokenByPrefix, isMachineTokenType, machineTypeOf, verifyMachineToken } from "./machine-token.ts";
import type { AcceptsToken } from "./options.ts";
import type { RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";
import { describeError, machineSignedIn, machineSignedOut, signedIn, signedOut } from "./request-state.ts";
import type { MachineTokenType } from "./reasons.ts";
import { AuthErrorReason } from "./reasons.ts";
import { isSessionCategory } from "./token-category.ts";
import { recover } from "./token-failure.ts";
import { verifyToken } from "./verify-token.ts";

/** Token of an `Authorization` header, as `Bearer <token>` or bare; null for other schemes and for nothing. */
export function bearerToken(header: string | null): string | null {
  if (!header) return null;
  const space = header.indexOf(" ");
  if (space === -1) return header.toLowerCase() === "bearer" ? null : header;
  return header.slice(0, space).toLowerCase() === "bearer" ? header.slice(space + 1).trim() || null : null;
}

/** Says who sent a request that carries a token in its header. */
export async function authenticateWithHeader(
  context: RequestContext,
  token: string,
  acceptsToken: AcceptsToken,
): Promise<RequestState> {
  const machineType = machineTypeOf(token);
  if (acceptsToken === "any" || typeof acceptsToken === "object") {
    return machineType ? authenticateMachine(context, token, machineType) : authenticateSession(context, token);
  }
  if (isMachineTokenType(acceptsToken)) {
    if (machineType !== acceptsToken) return machineSignedOut(context, acceptsToken, AuthErrorReason.TokenTypeMismatch);
    return authenticateMachine(context, token, machineType);
  }
  const isMachineJwt = machineType !== null && !isMachineTokenByPrefix(token);
  return isMachineJwt ? signedOut(context, AuthErrorReason.TokenTypeMismatch) : authenticateSession(context, token);
}

async function authenticateMachine(
  context: RequestContext,
  token: string,
  type: MachineTokenType,
): Promise<RequestState> {
  if (!context.api) return machineSignedOut(context, type, AuthErrorReason.UnexpectedError);
  try {
    const data = await verifyMachineToken(token, type, context.options, context.api);
    return machineSignedIn(context, type, token, data);
  } catch (error) {
    const { reason, message } = describeError(error);
    return machineSignedOut(context, type, reason, message);
  }
}

async function authenticateSession(context: RequestContext, text: string): Promise<RequestState> {
  const token = new UnverifiedToken(text);
  try {
    if (!isSessionCategory(token.header)) return signedOut(context, AuthErrorReason.TokenTypeMismatch);
    return signedIn(context, text, await verifyToken(token, context.options));
  } catch (error) {
    return recover(context, error, "header");
  }
}
