import type { VerificationResource } from "@latchkey/shared/types";
import type { Host } from "../core/host.ts";
/** The page of the provider. @throws ClerkRuntimeError when the API did not name one. */
export declare function externalUrl({ status, externalVerificationRedirectURL }: VerificationResource): URL;
/** Leaves for the provider. */
export declare function followRedirect(host: Host, verification: VerificationResource): void;
/**
 * Goes through the provider in another window that was opened by the caller (browsers only allow it in a click).
 * That window ends on a page of this origin, which tells its opener.
 */
export declare function followPopup(host: Host, { popup, redirectUrl }: {
    popup: Window | null;
    redirectUrl: string;
}, start: () => Promise<VerificationResource>): Promise<void>;
