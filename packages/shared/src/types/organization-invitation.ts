import type { ClerkResource } from "./resource.ts";

export type OrganizationInvitationStatus = "pending" | "accepted" | "revoked" | "expired" | "completed";
export type OrganizationSuggestionStatus = "pending" | "accepted" | "completed";

export interface PublicOrganizationData {
  id: string;
  name: string;
  slug: string | null;
  imageUrl: string;
  hasImage: boolean;
}

/** An invitation as the organization's managers see it. */
export interface OrganizationInvitationResource extends ClerkResource {
  id: string;
  emailAddress: string;
  organizationId: string;
  publicMetadata: OrganizationInvitationPublicMetadata;
  role: string;
  roleName: string;
  status: OrganizationInvitationStatus;
  createdAt: Date;
  updatedAt: Date;
  revoke: () => Promise<OrganizationInvitationResource>;
}

/** An invitation as the invited user sees it. */
export interface UserOrganizationInvitationResource extends ClerkResource {
  id: string;
  emailAddress: string;
  publicOrganizationData: PublicOrganizationData;
  publicMetadata: OrganizationInvitationPublicMetadata;
  role: string;
  status: OrganizationInvitationStatus;
  createdAt: Date;
  updatedAt: Date;
  accept: () => Promise<UserOrganizationInvitationResource>;
}

/** An organization the user may join because of their verified domain. */
export interface OrganizationSuggestionResource extends ClerkResource {
  id: string;
  publicOrganizationData: PublicOrganizationData;
  status: OrganizationSuggestionStatus;
  createdAt: Date;
  updatedAt: Date;
  accept: () => Promise<OrganizationSuggestionResource>;
}
