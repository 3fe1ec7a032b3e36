import type { RedirectOptions } from "@latchkey/shared/types";
import type { Core } from "../core/core.ts";
type Flow = "signIn" | "signUp";
/**
 * Where a flow ends. The first that is given and allowed: forced in the query, by the caller, by the options; `redirect_url`
 * of the query; fallback in the query, by the caller, by the options; the root of the application.
 */
export declare function redirectAfter(core: Core, flow: Flow, caller?: RedirectOptions, query?: URLSearchParams): string;
/** The address, if redirects may lead there. */
export declare function allowedUrl(core: Core, address: string | null | undefined): string | undefined;
/** The redirects of the caller and of this page's query, as the query of another page of the flow. */
export declare function redirectQuery(caller?: RedirectOptions): URLSearchParams;
export {};
