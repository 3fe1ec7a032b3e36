import type { Core } from "./core.ts";
/** Notes what is behind a Clerk object, for parts of this package that are loaded by themselves. */
export declare function registerCore(clerk: object, core: Core): void;
/** @throws TypeError for an object that this package did not make. */
export declare function coreOf(clerk: object): Core;
