import { isNotStaler, tryDecodeToken } from "./jwt.js";
/** A token counts as over this many milliseconds before it is. */
const margin = 5_000;
/** From here on to its end a token is refreshed in the background. */
const refreshAhead = 15_000;
/** `sess_1`, `sess_1-template`, `sess_1-org_1`, … */
export function tokenKey(sessionId, template, organizationId) {
    return [sessionId, template, organizationId].filter(Boolean).join("-");
}
export function createTokenCache(now = Date.now) {
    const entries = new Map();
    const entry = (key) => {
        const found = entries.get(key) ?? {};
        entries.set(key, found);
        return found;
    };
    return {
        read: (key) => {
            const token = entries.get(key)?.token;
            const left = token ? token.claims.exp * 1000 - now() : 0;
            return token && left > margin ? { raw: token.raw ?? "", isEnding: left < refreshAhead } : undefined;
        },
        last: (key) => entries.get(key)?.token?.raw,
        write: (key, raw) => {
            const token = tryDecodeToken(raw);
            const held = entry(key);
            if (!token || !isNotStaler(token, held.token))
                return false;
            held.token = token;
            return true;
        },
        share: (key, load) => {
            const held = entry(key);
            held.pending ??= load().finally(() => delete held.pending);
            return held.pending;
        },
        clear: (sessionId) => {
            for (const key of entries.keys()) {
                if (!sessionId || key.startsWith(sessionId))
                    entries.delete(key);
            }
        },
    };
}
