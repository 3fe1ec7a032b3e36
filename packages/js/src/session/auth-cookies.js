import { cookieNames } from "@latchkey/shared/constants";
import { getSuffixedCookieName } from "@latchkey/shared/keys";
import { readCookie, removeCookie, writeCookie } from "./cookie.js";
import { isNotStaler, tryDecodeToken } from "./jwt.js";
import { registrableDomain } from "./registrable-domain.js";
const year = 365 * 24 * 60 * 60;
/** Every cookie is written under its plain name and under its name with the key's suffix. */
export function createAuthCookies(suffix) {
    let partitioned = false;
    const both = (name) => [name, getSuffixedCookieName(name, suffix)];
    const attributes = (extra = {}) => {
        const secure = location.protocol === "https:";
        const foreign = secure && (partitioned || isCrossOriginFrame());
        return { ...extra, secure, ...(foreign && { sameSite: "None", partitioned }) };
    };
    const read = (name) => readCookie(getSuffixedCookieName(name, suffix)) ?? readCookie(name);
    const write = (name, value, extra) => {
        for (const each of both(name)) {
            if (value === null)
                removeCookie(each, attributes(extra));
            else
                writeCookie(each, value, attributes({ maxAge: year, ...extra }));
        }
    };
    return {
        session: () => read(cookieNames.session),
        setSession: (token) => {
            const next = tryDecodeToken(token);
            if (next && !isNotStaler(next, tryDecodeToken(read(cookieNames.session))))
                return;
            write(cookieNames.session, token);
        },
        setClientUat: (seconds) => {
            const value = String(seconds);
            if (read(cookieNames.clientUat) === value)
                return;
            write(cookieNames.clientUat, value, { domain: registrableDomain() });
        },
        devBrowser: () => read(cookieNames.devBrowser),
        setDevBrowser: (token) => write(cookieNames.devBrowser, token),
        activeContext: () => readCookie(cookieNames.activeContext),
        setActiveContext: (context) => context === null
            ? removeCookie(cookieNames.activeContext, attributes())
            : writeCookie(cookieNames.activeContext, context, attributes()),
        usePartitioned: (value) => {
            partitioned = value;
        },
    };
}
function isCrossOriginFrame() {
    try {
        return window.top?.location.origin !== location.origin;
    }
    catch {
        return true;
    }
}
