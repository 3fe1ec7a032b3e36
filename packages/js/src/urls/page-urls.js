import { camelToSnake } from "@latchkey/shared/case";
import { accountsBaseUrl } from "@latchkey/shared/frontend-api-url";
import { redirectQuery } from "./redirect-url.js";
/** Where the hosted pages are when neither the application nor the instance names its own. */
const hostedPaths = {
    signIn: "/sign-in",
    signUp: "/sign-up",
    userProfile: "/user",
    organizationProfile: "/organization",
    createOrganization: "/create-organization",
    waitlist: "/waitlist",
};
/** Address of a page: the application's, else the instance's, else the hosted one. */
export function pageUrl(core, page) {
    const name = `${page}Url`;
    return (core.options[name] ||
        core.environment?.displayConfig[name] ||
        accountsBaseUrl(core.instance.frontendApi, location.href) + hostedPaths[page]);
}
/** The page of a flow, with the redirects and the values to begin with in its query. */
function flowUrl(core, page, redirects, initialValues) {
    const url = new URL(pageUrl(core, page), location.href);
    for (const [name, value] of redirectQuery(redirects))
        url.searchParams.set(name, value);
    for (const [name, value] of Object.entries(initialValues ?? {}))
        url.searchParams.set(camelToSnake(name), value);
    return core.buildUrlWithAuth(url.href);
}
export function buildSignInUrl(core, options = {}) {
    return flowUrl(core, "signIn", withDefaults(core, options), options.initialValues);
}
export function buildSignUpUrl(core, options = {}) {
    return flowUrl(core, "signUp", withDefaults(core, options), options.initialValues);
}
export function buildWaitlistUrl(core, options = {}) {
    return flowUrl(core, "waitlist", {}, options.initialValues);
}
export function buildPageUrl(core, page) {
    return core.buildUrlWithAuth(pageUrl(core, page));
}
// A hosted page does not know the options of this application.
function withDefaults({ options }, caller) {
    const given = {};
    for (const name of redirectNames)
        given[name] = caller[name] ?? options[name];
    return { ...given, redirectUrl: caller.redirectUrl };
}
const redirectNames = [
    "signInForceRedirectUrl",
    "signInFallbackRedirectUrl",
    "signUpForceRedirectUrl",
    "signUpFallbackRedirectUrl",
];
export function buildAfterSignOutUrl(core) {
    return core.options.afterSignOutUrl || "/";
}
export function buildAfterMultiSessionSingleSignOutUrl(core) {
    const { afterMultiSessionSingleSignOutUrl, signInUrl } = core.options;
    return afterMultiSessionSingleSignOutUrl || (signInUrl ? `${signInUrl}/choose` : buildAfterSignOutUrl(core));
}
/** The page of what the session still has to do; the root when there is nothing. */
export function buildTasksUrl(core, redirects = {}) {
    const key = core.session?.currentTask?.key;
    if (!key)
        return "/";
    const own = core.options.taskUrls?.[key];
    const url = new URL(own ?? `${pageUrl(core, "signIn")}/tasks/${key}`, location.href);
    for (const [name, value] of redirectQuery(redirects))
        url.searchParams.set(name, value);
    return core.buildUrlWithAuth(url.href);
}
