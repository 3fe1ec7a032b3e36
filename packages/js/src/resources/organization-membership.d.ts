import type { OrganizationMembershipRequestResource, OrganizationMembershipResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const OrganizationMembership_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<OrganizationMembershipResource>, never>>;
export declare class OrganizationMembership extends OrganizationMembership_base implements OrganizationMembershipResource {
    static shape: Shape;
    protected path(): string;
    update: (params: {
        role: string;
    }) => Promise<this>;
    destroy: () => Promise<this>;
}
declare const OrganizationMembershipRequest_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<OrganizationMembershipRequestResource>, never>>;
export declare class OrganizationMembershipRequest extends OrganizationMembershipRequest_base implements OrganizationMembershipRequestResource {
    get pathRoot(): string;
    accept: () => Promise<this>;
    reject: () => Promise<this>;
}
export {};
