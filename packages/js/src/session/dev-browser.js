import { queryNames } from "@latchkey/shared/constants";
import { apiResponseError } from "@latchkey/shared/errors";
import { takeDevBrowserFromUrl } from "./dev-browser-url.js";
export function createDevBrowser(api, cookies, hooks) {
    let resetting;
    const create = async () => {
        const { status, body, headers } = await api({ path: "/dev_browser", method: "POST" });
        if (status >= 400)
            throw apiResponseError(status, body, headers);
        cookies.setDevBrowser(body.id);
    };
    hooks.before.push(({ url }) => {
        const token = cookies.devBrowser();
        if (token && !url.pathname.endsWith("/dev_browser"))
            url.searchParams.set(queryNames.devBrowser, token);
    });
    hooks.after.push(({ headers }) => {
        const token = headers.get("clerk-db-jwt");
        if (token)
            cookies.setDevBrowser(token);
    });
    return {
        setup: async () => {
            const handed = takeDevBrowserFromUrl();
            if (handed)
                cookies.setDevBrowser(handed);
            else if (!cookies.devBrowser())
                await create();
        },
        // Several calls may find out at once: they wait for one new token.
        reset: () => {
            cookies.setDevBrowser(null);
            resetting ??= create().finally(() => {
                resetting = undefined;
            });
            return resetting;
        },
    };
}
