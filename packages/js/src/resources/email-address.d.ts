import type { CreateEmailLinkFlowReturn, EmailAddressResource, PrepareEmailAddressVerificationParams, StartEmailLinkFlowParams } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const EmailAddress_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<EmailAddressResource>, never>>;
export declare class EmailAddress extends EmailAddress_base implements EmailAddressResource {
    static shape: Shape;
    toString: () => string;
    create: () => Promise<this>;
    prepareVerification: (params: PrepareEmailAddressVerificationParams) => Promise<this>;
    attemptVerification: (params: {
        code: string;
    }) => Promise<this>;
    createEmailLinkFlow: () => CreateEmailLinkFlowReturn<StartEmailLinkFlowParams, EmailAddressResource>;
    destroy: () => Promise<void>;
}
export {};
