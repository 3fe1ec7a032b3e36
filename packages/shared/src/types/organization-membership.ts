import type { OrganizationInvitationStatus } from "./organization-invitation.ts";
import type { OrganizationResource } from "./organization.ts";
import type { OrganizationPermissionKey } from "./authorization.ts";
import type { ClerkResource } from "./resource.ts";
import type { PublicUserData } from "./session.ts";

export interface OrganizationMembershipResource extends ClerkResource {
  id: string;
  organization: OrganizationResource;
  /** Full keys, those of the system included. */
  permissions: OrganizationPermissionKey[];
  publicMetadata: OrganizationMembershipPublicMetadata;
  publicUserData?: PublicUserData;
  /** Key of the role, e.g. `org:admin`. */
  role: string;
  roleName: string;
  createdAt: Date;
  updatedAt: Date;
  destroy: () => Promise<OrganizationMembershipResource>;
  update: (params: { role: string }) => Promise<OrganizationMembershipResource>;
}

export interface OrganizationMembershipRequestResource extends ClerkResource {
  id: string;
  organizationId: string;
  status: OrganizationInvitationStatus;
  publicUserData: PublicUserData;
  createdAt: Date;
  updatedAt: Date;
  accept: () => Promise<OrganizationMembershipRequestResource>;
  reject: () => Promise<OrganizationMembershipRequestResource>;
}
