import { ClerkRuntimeError } from "@latchkey/shared/errors";
/** The page of the provider. @throws ClerkRuntimeError when the API did not name one. */
export function externalUrl({ status, externalVerificationRedirectURL }) {
    if (status === "unverified" && externalVerificationRedirectURL)
        return externalVerificationRedirectURL;
    throw new ClerkRuntimeError("The Frontend API named no page to go on at", {
        code: "external_redirect_missing",
    });
}
/** Leaves for the provider. */
export function followRedirect(host, verification) {
    host.navigateAway(externalUrl(verification));
}
/**
 * Goes through the provider in another window that was opened by the caller (browsers only allow it in a click).
 * That window ends on a page of this origin, which tells its opener.
 */
export async function followPopup(host, { popup, redirectUrl }, start) {
    if (!popup) {
        throw new ClerkRuntimeError("The window was not opened", { code: "popup_blocked" });
    }
    popup.location.href = externalUrl(await start()).href;
    await closed(popup);
    await host.clerk.navigate(redirectUrl);
}
function closed(popup) {
    return new Promise((resolve) => {
        const timer = setInterval(() => {
            if (!popup.closed)
                return;
            clearInterval(timer);
            resolve();
        }, 250);
    });
}
