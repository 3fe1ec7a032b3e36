import type { EnterpriseAccountResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const EnterpriseAccount_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<EnterpriseAccountResource>, never>>;
export declare class EnterpriseAccount extends EnterpriseAccount_base implements EnterpriseAccountResource {
    static shape: Shape;
}
export {};
