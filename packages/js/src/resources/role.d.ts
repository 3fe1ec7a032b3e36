import type { PermissionResource, RoleResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const Permission_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<PermissionResource>, never>>;
export declare class Permission extends Permission_base implements PermissionResource {
}
declare const Role_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<RoleResource>, never>>;
export declare class Role extends Role_base implements RoleResource {
    static shape: Shape;
}
export {};
