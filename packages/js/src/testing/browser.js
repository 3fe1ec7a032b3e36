import { Clerk } from "../clerk.js";
/** Cookies of the Frontend API's host, which a test runner's `fetch` does not keep by itself. */
export class CookieJar {
    values = new Map();
    attach(clerk) {
        clerk.__internal_onBeforeRequest(({ headers }) => {
            headers.set("cookie", [...this.values].map(([name, value]) => `${name}=${value}`).join("; "));
            headers.set("origin", location.origin);
        });
        clerk.__internal_onAfterResponse(({ headers }) => {
            for (const line of headers.getSetCookie()) {
                const [pair = ""] = line.split(";");
                const [name = "", value = ""] = pair.split("=");
                this.values.set(name, value);
            }
        });
    }
}
/** A browser tab with the SDK, not loaded yet. Tabs with the same jar are one browser. */
export function openTab(fapi, jar = new CookieJar()) {
    const clerk = new Clerk(fapi.publishableKey);
    jar.attach(clerk);
    return clerk;
}
