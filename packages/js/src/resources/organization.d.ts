import type { AddMemberParams, ClerkPaginatedResponse, GetDomainsParams, GetInvitationsParams, GetMembershipRequestParams, GetMembersParams, GetRolesParams, InviteMemberParams, InviteMembersParams, OrganizationResource, SetImageParams, UpdateMembershipParams, UpdateOrganizationParams } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
import { OrganizationDomain } from "./organization-domain.ts";
import { OrganizationInvitation } from "./organization-invitation.ts";
import { OrganizationMembership, OrganizationMembershipRequest } from "./organization-membership.ts";
import { Role } from "./role.ts";
declare const Organization_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<OrganizationResource>, never>>;
export declare class Organization extends Organization_base implements OrganizationResource {
    static shape: Shape;
    update: (params: UpdateOrganizationParams) => Promise<this>;
    destroy: () => Promise<void>;
    setLogo: ({ file }: SetImageParams) => Promise<this>;
    getMemberships: (params?: GetMembersParams) => Promise<ClerkPaginatedResponse<OrganizationMembership>>;
    getInvitations: (params?: GetInvitationsParams) => Promise<ClerkPaginatedResponse<OrganizationInvitation>>;
    getDomains: (params?: GetDomainsParams) => Promise<ClerkPaginatedResponse<OrganizationDomain>>;
    getMembershipRequests: (params?: GetMembershipRequestParams) => Promise<ClerkPaginatedResponse<OrganizationMembershipRequest>>;
    getRoles: (params?: GetRolesParams) => Promise<ClerkPaginatedResponse<Role>>;
    getDomain: ({ domainId }: {
        domainId: string;
    }) => Promise<OrganizationDomain>;
    addMember: (body: AddMemberParams) => Promise<OrganizationMembership>;
    updateMember: ({ userId, role }: UpdateMembershipParams) => Promise<OrganizationMembership>;
    removeMember: (userId: string) => Promise<OrganizationMembership>;
    inviteMember: (body: InviteMemberParams) => Promise<OrganizationInvitation>;
    inviteMembers: ({ emailAddresses, role }: InviteMembersParams) => Promise<OrganizationInvitation[]>;
    createDomain: (name: string) => Promise<OrganizationDomain>;
    private child;
    private list;
}
export {};
