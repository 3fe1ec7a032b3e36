import { logError, logWarning, logWarningOnce } from "@latchkey/shared/logger";
import { queryNames } from "@latchkey/shared/constants";
import { parseUrl } from "@latchkey/shared/redirect";
import { TokenVerificationError } from "../errors/token-verification-error.ts";
import type { JwtPayload } from "../jwt/decode.ts";
import { UnverifiedToken } from "../jwt/unverified-token.ts";
import { isHandshakeEligible, resolveHandshake, startHandshake, wantedOrganization } from "./handshake.ts";
import { machineTypeOfJwt } from "./machine-token.ts";
import { needsActivation } from "./organization-sync.ts";
import type { RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";
import { describeError, signedIn, signedOut } from "./request-state.ts";
import { AuthErrorReason } from "./reasons.ts";
import { respondToSatellite, satelliteSync } from "./satellite.ts";
import { isSessionCategory } from "./token-category.ts";
import { recover } from "./token-failure.ts";
import { verifyToken } from "./verify-token.ts";

/** Says who sent a request by its cookies. The steps are tried in order; the first that answers decides. */
export async function authenticateWithCookies(context: RequestContext): Promise<RequestState> {
  return (
    (await handshakeResult(context)) ??
    syncWithOtherDomains(context) ??
    missingCookies(context) ??
    authenticateToken(context)
  );
}

async function handshakeResult(context: RequestContext): Promise<RequestState | null> {
  if (!context.handshakeNonce && !context.handshakeToken) return null;
  try {
    return await resolveHandshake(context);
  } catch (error) {
    if (error instanceof TokenVerificationError && context.isDevelopment) throw explainHandshakeFailure(error);
    logError("the result of a handshake was not believed.", error);
    return null;
  }
}

function explainHandshakeFailure(error: TokenVerificationError): TokenVerificationError {
  return new TokenVerificationError({
    message: `The handshake cannot be verified: ${error.message} If you have switched keys, clear the cookies of this site.`,
    reason: error.reason,
    action: error.action,
    cause: error,
  });
}

function syncWithOtherDomains(context: RequestContext): RequestState | null {
  if (context.isSatellite) {
    const state = satelliteSync(context);
    if (state) return state;
  }
  if (!context.isDevelopment) return null;
  if (!context.isSatellite) {
    const state = respondToSatellite(context);
    if (state) return state;
  }
  if (context.query(queryNames.devBrowser)) return startHandshake(context, AuthErrorReason.DevBrowserSync);
  return context.chosen.devBrowserToken ? null : startHandshake(context, AuthErrorReason.DevBrowserMissing);
}

function missingCookies(context: RequestContext): RequestState | null {
  const { clientUat, sessionToken } = context.chosen;
  if (sessionToken) return clientUat ? null : startHandshake(context, AuthErrorReason.SessionTokenWithoutClientUAT);
  return clientUat
    ? startHandshake(context, AuthErrorReason.ClientUATWithoutSessionToken)
    : signedOut(context, AuthErrorReason.SessionTokenAndUATMissing);
}

async function authenticateToken(context: RequestContext): Promise<RequestState> {
  const token = context.chosen.unverified ?? new UnverifiedToken("");
  const problem = unverifiedProblem(context, token);
  if (problem) return problem;
  let claims: JwtPayload;
  try {
    claims = await verifyToken(token, context.options);
  } catch (error) {
    return recover(context, error, "cookie");
  }
  if (!claims.azp)
    logWarningOnce("The session token in a cookie has no azp claim; authorizedParties cannot protect it.");
  return crossOriginSync(context) ?? organizationSync(context, claims) ?? signedIn(context, token.text, claims);
}

/** What can be said of a session token before its signature is checked. */
function unverifiedProblem(context: RequestContext, token: UnverifiedToken): RequestState | null {
  try {
    if (!isSessionCategory(token.header) || machineTypeOfJwt(token)) {
      return signedOut(context, AuthErrorReason.TokenTypeMismatch);
    }
    if (token.payload.iat < context.chosen.clientUat) {
      return startHandshake(context, AuthErrorReason.SessionTokenIATBeforeClientUAT);
    }
    return null;
  } catch (error) {
    if (error instanceof TokenVerificationError) error.tokenCarrier = "cookie";
    const { reason, message } = describeError(error);
    return signedOut(context, reason, message);
  }
}

/** A page of another site led here: the browser may have signed in or out there. */
function crossOriginSync(context: RequestContext): RequestState | null {
  if (context.isSatellite || !context.isGet || !context.isDocument || context.redirectCount > 0) return null;
  const referrer = context.header("referer");
  const url = referrer ? parseUrl(referrer) : null;
  if (!url || url.origin === context.url.origin || isOwnReferrer(context, url)) return null;
  return startHandshake(context, AuthErrorReason.PrimaryDomainCrossOriginSync);
}

function isOwnReferrer(context: RequestContext, referrer: URL): boolean {
  if (referrer.origin === new URL(context.frontendApi).origin || referrer.host === context.instance.frontendApi)
    return true;
  if (referrer.origin === new URL(context.accounts).origin) return true;
  return context.isDevelopment && referrer.hostname.endsWith(".accounts.dev");
}

const maxActivations = 3;

function organizationSync(context: RequestContext, claims: JwtPayload): RequestState | null {
  if (!context.options.organizationSyncOptions || claims.sts === "pending") return null;
  const target = wantedOrganization(context);
  const active =
    claims.v === 2
      ? { orgId: claims.o?.id, orgSlug: claims.o?.slg }
      : { orgId: claims.org_id, orgSlug: claims.org_slug };
  if (!target || !needsActivation(target, active) || !isHandshakeEligible(context)) return null;
  if (context.redirectCount >= maxActivations) {
    logWarning("the organization that this path names could not be activated; the session stays as it is.");
    return null;
  }
  return startHandshake(context, AuthErrorReason.ActiveOrganizationMismatch);
}
