import type { RequestState } from "../tokens/request-state.ts";

/** The parts of a state that explain it, fit for a log. */
export function debugRequestState(state: RequestState) {
  const { isSignedIn, isAuthenticated, proxyUrl, reason, message, publishableKey, isSatellite, domain } = state;
  return {
    isSignedIn,
    isAuthenticated,
    proxyUrl,
    reason,
    message,
    publishableKey,
    isSatellite,
    domain,
  };
}
