import type { PhoneCodeChannel, PhoneNumberResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const PhoneNumber_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<PhoneNumberResource>, never>>;
export declare class PhoneNumber extends PhoneNumber_base implements PhoneNumberResource {
    static shape: Shape;
    toString: () => string;
    create: () => Promise<this>;
    prepareVerification: (params?: {
        channel?: PhoneCodeChannel;
    }) => Promise<this>;
    attemptVerification: ({ code }: {
        code: string;
    }) => Promise<this>;
    setReservedForSecondFactor: ({ reserved }: {
        reserved: boolean;
    }) => Promise<this>;
    makeDefaultSecondFactor: () => Promise<this>;
    destroy: () => Promise<void>;
}
export {};
