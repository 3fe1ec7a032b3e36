import type { SessionWithActivitiesResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const SessionWithActivities_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<SessionWithActivitiesResource>, never>>;
/** A session of the user on any of their devices. */
export declare class SessionWithActivities extends SessionWithActivities_base implements SessionWithActivitiesResource {
    static shape: Shape;
    revoke: () => Promise<this>;
}
export {};
