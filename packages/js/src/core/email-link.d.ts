import type { CustomNavigation, HandleEmailLinkVerificationParams } from "@latchkey/shared/types";
import type { Core } from "./core.ts";
/**
 * Finishes an attempt on the page that an e-mailed link leads to.
 * @throws EmailLinkError when the link was too old, failed, or belongs to another browser.
 */
export declare function handleEmailLinkVerification(core: Core, params: HandleEmailLinkVerificationParams, navigate?: CustomNavigation): Promise<unknown>;
