import { headerNames, queryNames } from "@latchkey/shared/constants";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { parseUrl } from "@latchkey/shared/redirect";
import { withQuery } from "@latchkey/shared/url";
import { guarded, startHandshake } from "./handshake.ts";
import type { RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";
import { signedOut } from "./request-state.ts";
import { AuthErrorReason } from "./reasons.ts";

/**
 * @throws ClerkRuntimeError unless a satellite names its domain or proxy and, in development, an absolute sign-in URL on another origin.
 */
export function assertSatelliteOptions(context: RequestContext): void {
  const { signInUrl, domain, proxyUrl } = context.options;
  if (!domain && !proxyUrl) throw misconfigured("A satellite app needs `domain` or `proxyUrl`.");
  if (!context.isDevelopment) return;
  const url = signInUrl ? parseUrl(signInUrl) : null;
  if (!url)
    throw misconfigured(
      "A satellite app in development needs `signInUrl`, the absolute address of its primary's sign-in page.",
    );
  if (url.origin === context.url.origin)
    throw misconfigured("The `signInUrl` of a satellite app must be on its primary, another origin.");
}

function misconfigured(message: string): ClerkRuntimeError {
  return new ClerkRuntimeError(message, { code: "satellite_misconfigured" });
}

/** A page of a satellite is asked for: finds out from the primary whether the browser is signed in. Null: go on with the cookies. */
export function satelliteSync(context: RequestContext): RequestState | null {
  const synced = context.query(queryNames.synced);
  if (!context.isGet || !context.isDocument || synced === "true") return null;
  const hasCookies = context.chosen.clientUat > 0 || context.chosen.sessionToken !== undefined;
  if (!hasCookies && !context.options.satelliteAutoSync && synced !== "false") {
    return signedOut(context, AuthErrorReason.SessionTokenAndUATMissing);
  }
  if (hasCookies && synced !== "false") return null;
  const reason = AuthErrorReason.SatelliteCookieNeedsSyncing;
  if (!context.isDevelopment) return startHandshake(context, reason);
  const location = withQuery(new URL(context.options.signInUrl ?? "", context.url), {
    [queryNames.clerkRedirectUrl]: context.url.href,
  });
  return guarded(context, reason, "", redirectHeaders(location));
}

/** A satellite in development has sent the browser here: sends it back with its dev browser id. Null: nobody asked. */
export function respondToSatellite(context: RequestContext): RequestState | null {
  const wanted = context.query(queryNames.clerkRedirectUrl);
  const back = wanted ? parseUrl(wanted) : null;
  if (!back || (back.protocol !== "http:" && back.protocol !== "https:")) return null;
  const location = withQuery(back, {
    [queryNames.devBrowser]: context.devBrowserToken,
    [queryNames.synced]: "true",
  });
  return guarded(context, AuthErrorReason.PrimaryRespondsToSyncing, "", redirectHeaders(location));
}

function redirectHeaders(location: URL): Headers {
  return new Headers({
    [headerNames.location]: location.href,
    [headerNames.cacheControl]: "no-store",
  });
}
