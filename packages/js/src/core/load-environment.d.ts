import type { Core } from "./core.ts";
/**
 * Reads the environment. Where the server is away, the last one of this browser (up to a day old), else the built-in one.
 * Answers whether it was read. In development the call also tells the server where the application runs.
 */
export declare function loadEnvironment(core: Core, suffix: string): Promise<boolean>;
