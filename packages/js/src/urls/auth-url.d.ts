import type { Core } from "../core/core.ts";
/** Absolute form of a URL; for another origin, in development, with the token that stands in for the client's cookie. */
export declare function buildUrlWithAuth(core: Core, to: string): string;
/** A detour over the Frontend API that renews the client's cookie first-party. */
export declare function buildTouchUrl(core: Core, redirectUrl: URL): string;
/** The URL to follow after a session became active: over the touch endpoint when the client's cookie ends soon. */
export declare function decorateUrl(core: Core, to: string): string;
