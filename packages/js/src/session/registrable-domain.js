import { readCookie, removeCookie, writeCookie } from "./cookie.js";
const probe = "__clerk_test_etld";
/**
 * The widest domain a page may set cookies for, found by trying: browsers refuse public suffixes.
 * `undefined` for hosts without a dot, addresses, and where cookies are off: the cookie is then for the host alone.
 */
export function registrableDomain(hostname = location.hostname) {
    const labels = hostname.split(".");
    if (labels.length < 2 || /^[\d.]+$|[[\]]/.test(hostname))
        return undefined;
    for (let start = labels.length - 2; start >= 0; start--) {
        const domain = labels.slice(start).join(".");
        writeCookie(probe, "1", { domain });
        const accepted = readCookie(probe) === "1";
        removeCookie(probe, { domain });
        if (accepted)
            return domain;
    }
    return undefined;
}
