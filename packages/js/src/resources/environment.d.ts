import type { EnvironmentResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const Environment_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<EnvironmentResource>, never>>;
/** The configuration of the instance. Where the server said nothing, what any instance may have. */
export declare class Environment extends Environment_base implements EnvironmentResource {
    static shape: Shape;
    isSingleSession: () => boolean;
    isProduction: () => boolean;
    isDevelopmentOrStaging: () => boolean;
}
export {};
