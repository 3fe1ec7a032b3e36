import type { Core } from "./core.ts";
/** When the user comes back to this tab: its session goes into the cookie again, and the server learns that it is in use. */
export declare function watchFocus(core: Core): void;
