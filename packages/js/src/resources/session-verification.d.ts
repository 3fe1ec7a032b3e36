import type { SessionVerificationResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const SessionVerification_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<SessionVerificationResource>, never>>;
/** One run of "prove again that it is you". */
export declare class SessionVerification extends SessionVerification_base implements SessionVerificationResource {
    static shape: Shape;
}
export {};
