import { queryNames } from "@latchkey/shared/constants";
import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
/** Absolute form of a URL; for another origin, in development, with the token that stands in for the client's cookie. */
export function buildUrlWithAuth(core, to) {
    const url = new URL(to, location.href);
    const token = core.instance.instanceType === "development" ? core.cookies?.devBrowser() : undefined;
    if (token && (url.origin !== location.origin || core.devBrowser))
        url.searchParams.set(queryNames.devBrowser, token);
    return url.href;
}
/** A detour over the Frontend API that renews the client's cookie first-party. */
export function buildTouchUrl(core, redirectUrl) {
    const url = new URL(`${frontendApiUrl({ ...core.instance.location(), pageUrl: location.href })}/v1/client/touch`);
    url.searchParams.set(queryNames.redirectUrl, redirectUrl.href);
    return url.href;
}
/** The URL to follow after a session became active: over the touch endpoint when the client's cookie ends soon. */
export function decorateUrl(core, to) {
    if (!core.client?.isEligibleForTouch())
        return to;
    return buildTouchUrl(core, new URL(to, location.href));
}
