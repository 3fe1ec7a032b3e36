import { ClerkOfflineError, is429Error, is4xxError, isClerkAPIResponseError, isUnauthenticatedError, } from "@latchkey/shared/errors";
import { retry } from "@latchkey/shared/retry";
import { tokenKey } from "./token-cache.js";
/**
 * A token of a session, from the cache while it lasts. Shortly before its end the old token is still answered
 * and the next one asked for behind it.
 * @throws ClerkOfflineError when the browser is offline and no token is left.
 */
export async function getToken(host, session, options = {}) {
    const { template, skipCache } = options;
    const organizationId = options.organizationId ?? session.lastActiveOrganizationId;
    const key = tokenKey(session.id, template, template ? options.organizationId : organizationId);
    const load = () => host.tokens.share(key, () => fetchToken(host, { session, key, template, organizationId, skipCache }));
    const cached = skipCache ? undefined : host.tokens.read(key);
    if (!cached)
        return load();
    if (cached.isEnding && document.visibilityState === "visible")
        load().catch(() => { });
    return cached.raw;
}
async function fetchToken(host, request) {
    try {
        const raw = await retry(() => requestToken(host, request), {
            retries: 7,
            initialDelay: 1_500,
            factor: 1.55,
            maxDelay: 50_000,
            shouldRetry: (error) => navigator.onLine && (!is4xxError(error) || is429Error(error)),
        });
        if (host.tokens.write(request.key, raw) && !request.template)
            host.onToken(raw);
        return host.tokens.last(request.key) ?? raw;
    }
    catch (error) {
        if (isUnauthenticatedError(error)) {
            await host.handleUnauthenticated();
            return null;
        }
        if (!navigator.onLine)
            throw new ClerkOfflineError("The browser is offline", { cause: error });
        throw error;
    }
}
async function requestToken(host, request, expiredToken) {
    const { session, template, organizationId, skipCache, key } = request;
    try {
        const { jwt } = await host.call({
            path: `/client/sessions/${session.id}/tokens${template ? `/${template}` : ""}`,
            method: "POST",
            query: { debug: skipCache ? "skip_cache" : undefined, expired_token: expiredToken },
            body: template ? {} : { organizationId, tabState: tabState() },
            skipUnauthenticated: true,
        });
        if (!jwt)
            throw new Error("The Frontend API answered without a token");
        return jwt;
    }
    catch (error) {
        const last = host.tokens.last(key);
        const wantsExpired = isClerkAPIResponseError(error) && error.code === "missing_expired_token";
        if (wantsExpired && last && !expiredToken)
            return requestToken(host, request, last);
        throw error;
    }
}
function tabState() {
    if (document.hasFocus())
        return "focused";
    return document.visibilityState;
}
