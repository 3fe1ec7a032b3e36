import type { ClerkOptions, NavigateOptions } from "@latchkey/shared/types";
/** Leaves the page with a full load. */
export declare function leaveFor(url: URL | string): void;
/**
 * Goes to a URL: through the application's router where it has one and the URL is of this origin, else with a full page load.
 * Addresses with schemes that run code, or that the application did not allow, are ignored.
 */
export declare function navigate(to: string | undefined, options: ClerkOptions, how?: NavigateOptions): Promise<unknown>;
