import type { RedirectOptions, SignInRedirectOptions, SignUpRedirectOptions } from "@latchkey/shared/types";
import type { Core } from "../core/core.ts";
type Page = "signIn" | "signUp" | "userProfile" | "organizationProfile" | "createOrganization" | "waitlist";
/** Address of a page: the application's, else the instance's, else the hosted one. */
export declare function pageUrl(core: Core, page: Page): string;
export declare function buildSignInUrl(core: Core, options?: SignInRedirectOptions): string;
export declare function buildSignUpUrl(core: Core, options?: SignUpRedirectOptions): string;
export declare function buildWaitlistUrl(core: Core, options?: {
    initialValues?: Record<string, string>;
}): string;
export declare function buildPageUrl(core: Core, page: Page): string;
export declare function buildAfterSignOutUrl(core: Core): string;
export declare function buildAfterMultiSessionSingleSignOutUrl(core: Core): string;
/** The page of what the session still has to do; the root when there is nothing. */
export declare function buildTasksUrl(core: Core, redirects?: RedirectOptions): string;
export {};
