import type { Api, ApiHooks } from "../fapi/api.ts";
import type { AuthCookies } from "./auth-cookies.ts";
/**
 * Stands in for the client cookie in development: a token that travels with every call and with every
 * navigation to another origin.
 */
export interface DevBrowser {
    /** Finds the token in the URL or the cookies, or asks for a new one. @throws ClerkAPIResponseError */
    setup: () => Promise<void>;
    /** Forgets the token and asks for a new one. */
    reset: () => Promise<void>;
}
export declare function createDevBrowser(api: Api, cookies: AuthCookies, hooks: ApiHooks): DevBrowser;
