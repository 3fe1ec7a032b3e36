import type { WaitlistResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const Waitlist_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<WaitlistResource>, never>>;
export declare class Waitlist extends Waitlist_base implements WaitlistResource {
    static shape: Shape;
}
export {};
