import type { SignOutCallback, SignOutOptions } from "@latchkey/shared/types";
import type { Core } from "./core.ts";
/** Ends one session, or all of this browser, and leaves the page. See `Clerk.signOut`. */
export declare function signOut(core: Core, callback: SignOutCallback | undefined, options: SignOutOptions): Promise<void>;
