import type { FrontendApiLocation } from "@latchkey/shared/frontend-api-url";
import type { InstanceType } from "@latchkey/shared/keys";
import type { DomainOrProxyUrl } from "@latchkey/shared/types";
/** What the publishable key and the page say about where this is. */
export interface Instance {
    publishableKey: string;
    frontendApi: string;
    instanceType: InstanceType;
    proxyUrl: () => string | undefined;
    domain: () => string | undefined;
    location: () => FrontendApiLocation;
    /** True where no server of the application's own domain writes `__client_uat`. */
    writesClientUat: () => boolean;
}
/** @throws ClerkRuntimeError when the key is missing or is none. */
export declare function readInstance(publishableKey: string, options?: DomainOrProxyUrl): Instance;
