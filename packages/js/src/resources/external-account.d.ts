import type { ExternalAccountResource, OAuthProvider, ReauthorizeExternalAccountParams } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const ExternalAccount_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<ExternalAccountResource>, never>>;
export declare class ExternalAccount extends ExternalAccount_base implements ExternalAccountResource {
    static shape: Shape;
    reauthorize: ({ additionalScopes, ...params }: ReauthorizeExternalAccountParams) => Promise<this>;
    destroy: () => Promise<void>;
    providerSlug: () => OAuthProvider;
    providerTitle: () => string;
    accountIdentifier: () => string;
}
export {};
