import type { SetActiveParams } from "@latchkey/shared/types";
import type { Core } from "./core.ts";
/** See `Clerk.setActive`. @throws ClerkRuntimeError, ClerkAPIResponseError */
export declare function setActive(core: Core, params: SetActiveParams): Promise<void>;
