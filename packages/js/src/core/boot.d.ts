import type { ClerkOptions } from "@latchkey/shared/types";
import type { Core } from "./core.ts";
/** Whether everything came from the server, or something had to be made up until it answers. */
export type BootOutcome = "ready" | "degraded";
/**
 * Reads environment and client and starts what keeps them fresh.
 * @throws ClerkAPIResponseError when the API refuses the client.
 */
export declare function boot(core: Core, options: ClerkOptions, onRecovered: () => void): Promise<BootOutcome>;
