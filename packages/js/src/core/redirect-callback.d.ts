import type { CustomNavigation, HandleOAuthCallbackParams } from "@latchkey/shared/types";
import type { Core } from "./core.ts";
/**
 * Finishes a login that went through somebody else, from the state that the server left on the client. The order of the
 * questions is part of the protocol: a transfer, for one, is recognised before the step that it would otherwise look like.
 */
export declare function handleRedirectCallback(core: Core, params: HandleOAuthCallbackParams, navigate?: CustomNavigation): Promise<unknown>;
