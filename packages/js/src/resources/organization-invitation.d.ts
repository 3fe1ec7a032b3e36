import type { OrganizationInvitationResource, OrganizationSuggestionResource, UserOrganizationInvitationResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const OrganizationInvitation_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<OrganizationInvitationResource>, never>>;
/** An invitation as managers see it. */
export declare class OrganizationInvitation extends OrganizationInvitation_base implements OrganizationInvitationResource {
    static shape: Shape;
    get pathRoot(): string;
    revoke: () => Promise<this>;
}
declare const UserOrganizationInvitation_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<UserOrganizationInvitationResource>, never>>;
/** An invitation as the invited user sees it. */
export declare class UserOrganizationInvitation extends UserOrganizationInvitation_base implements UserOrganizationInvitationResource {
    static shape: Shape;
    accept: () => Promise<this>;
}
declare const OrganizationSuggestion_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<OrganizationSuggestionResource>, never>>;
export declare class OrganizationSuggestion extends OrganizationSuggestion_base implements OrganizationSuggestionResource {
    static shape: Shape;
    accept: () => Promise<this>;
}
export {};
