import type { VerificationResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const Verification_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<VerificationResource>, never>>;
/** The proof of one thing. Also stands, empty, where none was begun. */
export declare class Verification extends Verification_base implements VerificationResource {
    static shape: Shape;
    fromJSON(json?: {
        external_verification_redirect_url?: string | null;
    } | null): this;
    verifiedFromTheSameClient: () => boolean;
}
export {};
