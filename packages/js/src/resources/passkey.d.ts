import type { DeletedObjectResource, PasskeyResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const Passkey_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<PasskeyResource>, never>>;
export declare class Passkey extends Passkey_base implements PasskeyResource {
    static shape: Shape;
    update: ({ name }: {
        name?: string;
    }) => Promise<this>;
    delete: () => Promise<DeletedObjectResource>;
    /** Proves a passkey that was just created. */
    attempt(publicKeyCredential: object): Promise<this>;
}
export {};
