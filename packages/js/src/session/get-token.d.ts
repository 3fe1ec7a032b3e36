import type { GetTokenOptions } from "@latchkey/shared/types";
import type { Host } from "../core/host.ts";
interface TokenSubject {
    id: string;
    lastActiveOrganizationId: string | null;
}
/**
 * A token of a session, from the cache while it lasts. Shortly before its end the old token is still answered
 * and the next one asked for behind it.
 * @throws ClerkOfflineError when the browser is offline and no token is left.
 */
export declare function getToken(host: Host, session: TokenSubject, options?: GetTokenOptions): Promise<string | null>;
export {};
