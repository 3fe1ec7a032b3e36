import { queryNames } from "@latchkey/shared/constants";
const devHosts = /(\.lcl\.dev|\.stg\.dev|\.lclstage\.dev|\.stgstage\.dev|\.dev\.lclclerk\.com|\.stg\.lclclerk\.com|\.accounts\.lclclerk\.com|accountsstage\.dev|accounts\.dev)$/;
/** True for the shared development hosts, whose cookies an application's page never sees. */
export function usesDevBrowser(frontendApi, isDevelopment) {
    return isDevelopment && devHosts.test(frontendApi);
}
/** Takes the dev browser token that another origin handed over out of the page's URL. */
export function takeDevBrowserFromUrl() {
    const url = new URL(location.href);
    const token = url.searchParams.get(queryNames.devBrowser);
    url.searchParams.delete(queryNames.devBrowser);
    url.searchParams.delete(queryNames.legacyDevSession);
    if (url.href !== location.href)
        history.replaceState(history.state, "", url);
    return token ?? undefined;
}
