import type { ClerkPaginatedResponse, ClerkPaginationParams } from "./pagination.ts";
import type { OrganizationDomainResource, OrganizationEnrollmentMode } from "./organization-domain.ts";
import type { OrganizationInvitationResource, OrganizationInvitationStatus } from "./organization-invitation.ts";
import type {
  OrganizationMembershipRequestResource,
  OrganizationMembershipResource,
} from "./organization-membership.ts";
import type { ClerkResource, SetImageParams } from "./resource.ts";
import type { RoleResource } from "./role.ts";

export interface CreateOrganizationParams {
  name: string;
  slug?: string;
}
export interface UpdateOrganizationParams {
  name: string;
  slug?: string;
}
export interface InviteMemberParams {
  emailAddress: string;
  role: string;
}
export interface InviteMembersParams {
  emailAddresses: string[];
  role: string;
}
export interface AddMemberParams {
  userId: string;
  role: string;
}
export type UpdateMembershipParams = AddMemberParams;
export type GetMembersParams = ClerkPaginationParams<{ role?: string[]; query?: string }>;
export type GetMembershipRequestParams = ClerkPaginationParams<{
  status?: OrganizationInvitationStatus;
}>;
export type GetDomainsParams = ClerkPaginationParams<{
  enrollmentMode?: OrganizationEnrollmentMode;
}>;
export type GetInvitationsParams = ClerkPaginationParams<{
  status?: OrganizationInvitationStatus[];
}>;
export type GetRolesParams = ClerkPaginationParams;

export interface OrganizationResource extends ClerkResource {
  id: string;
  name: string;
  slug: string | null;
  imageUrl: string;
  hasImage: boolean;
  membersCount: number;
  pendingInvitationsCount: number;
  publicMetadata: OrganizationPublicMetadata;
  adminDeleteEnabled: boolean;
  maxAllowedMemberships: number;
  createdAt: Date;
  updatedAt: Date;
  update: (params: UpdateOrganizationParams) => Promise<OrganizationResource>;
  getMemberships: (params?: GetMembersParams) => Promise<ClerkPaginatedResponse<OrganizationMembershipResource>>;
  getInvitations: (params?: GetInvitationsParams) => Promise<ClerkPaginatedResponse<OrganizationInvitationResource>>;
  getRoles: (params?: GetRolesParams) => Promise<ClerkPaginatedResponse<RoleResource>>;
  getDomains: (params?: GetDomainsParams) => Promise<ClerkPaginatedResponse<OrganizationDomainResource>>;
  getDomain: (params: { domainId: string }) => Promise<OrganizationDomainResource>;
  getMembershipRequests: (
    params?: GetMembershipRequestParams,
  ) => Promise<ClerkPaginatedResponse<OrganizationMembershipRequestResource>>;
  addMember: (params: AddMemberParams) => Promise<OrganizationMembershipResource>;
  inviteMember: (params: InviteMemberParams) => Promise<OrganizationInvitationResource>;
  inviteMembers: (params: InviteMembersParams) => Promise<OrganizationInvitationResource[]>;
  updateMember: (params: UpdateMembershipParams) => Promise<OrganizationMembershipResource>;
  removeMember: (userId: string) => Promise<OrganizationMembershipResource>;
  createDomain: (domainName: string) => Promise<OrganizationDomainResource>;
  destroy: () => Promise<void>;
  setLogo: (params: SetImageParams) => Promise<OrganizationResource>;
}
