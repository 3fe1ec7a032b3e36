import { parseUrl } from "@latchkey/shared/redirect";
import { report } from "../report.js";
const plainProtocols = ["http:", "https:", "wails:", "chrome-extension:"];
/** Leaves the page with a full load. */
export function leaveFor(url) {
    window.location.href = String(url);
}
/**
 * Goes to a URL: through the application's router where it has one and the URL is of this origin, else with a full page load.
 * Addresses with schemes that run code, or that the application did not allow, are ignored.
 */
export async function navigate(to, options, how = {}) {
    const url = to ? parseUrl(to, window.location.href) : null;
    if (!url)
        return undefined;
    const allowed = [...plainProtocols, ...(options.allowedRedirectProtocols ?? [])];
    if (!allowed.includes(url.protocol)) {
        report("warn", `Clerk: "${url.protocol}" is not allowed in redirects; see allowedRedirectProtocols`);
        return undefined;
    }
    const route = how.replace ? options.routerReplace : options.routerPush;
    if (url.origin === window.location.origin && route) {
        return route(url.href.slice(url.origin.length), {
            __internal_metadata: how.metadata,
            windowNavigate: leaveFor,
        });
    }
    leaveFor(url);
    return undefined;
}
