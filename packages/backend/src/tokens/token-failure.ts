import { headerNames } from "@latchkey/shared/constants";
import type { TokenCarrier } from "../errors/token-verification-error.ts";
import { TokenVerificationError, TokenVerificationErrorReason } from "../errors/token-verification-error.ts";
import { isClockError, startHandshake } from "./handshake.ts";
import { isExpired, RefreshError, refreshSession } from "./refresh.ts";
import type { RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";
import { describeError, signedIn, signedOut } from "./request-state.ts";
import { AuthErrorReason, RefreshErrorReason } from "./reasons.ts";

/**
 * What to do with a token that was not believed: an expired one is exchanged if the browser has a refresh token; one that fails by its
 * times is asked about at the Frontend API; any other means signed out.
 */
export async function recover(context: RequestContext, error: unknown, carrier: TokenCarrier): Promise<RequestState> {
  if (error instanceof TokenVerificationError) error.tokenCarrier = carrier;
  const { reason, message } = describeError(error);
  if (!isClockError(error)) return signedOut(context, reason, message);
  if (!isExpired(error)) return startHandshake(context, handshakeReason(reason), message);
  try {
    const { token, claims, cookies } = await refreshSession(context);
    const headers = new Headers();
    for (const cookie of cookies) headers.append(headerNames.setCookie, cookie);
    return signedIn(context, token, claims, headers);
  } catch (cause) {
    const why = cause instanceof RefreshError ? cause.message : RefreshErrorReason.UnexpectedSDKError;
    return startHandshake(context, `${AuthErrorReason.SessionTokenExpired}-refresh-${why}`, message);
  }
}

function handshakeReason(reason: string): string {
  return reason === TokenVerificationErrorReason.TokenNotActiveYet
    ? AuthErrorReason.SessionTokenNBF
    : AuthErrorReason.SessionTokenIatInTheFuture;
}
