import type { ListParams, OrderBy, OrganizationMetadataParams } from "./params.ts";

export interface OrganizationListParams extends ListParams {
  includeMembersCount?: boolean;
  query?: string;
  organizationId?: string[];
  userId?: string[];
  orderBy?: OrderBy<"name" | "created_at" | "members_count">;
}

export interface CreateOrganizationParams extends OrganizationMetadataParams {
  name: string;
  slug?: string;
  createdBy?: string;
  maxAllowedMemberships?: number;
}

export interface UpdateOrganizationParams extends OrganizationMetadataParams {
  name?: string;
  slug?: string;
  adminDeleteEnabled?: boolean;
  maxAllowedMemberships?: number;
}

/** An organization, by id or by slug. */
export type GetOrganizationParams = ({ organizationId: string } | { slug: string }) & {
  includeMembersCount?: boolean;
};

type MembershipOrder = OrderBy<
  "phone_number" | "email_address" | "created_at" | "first_name" | "last_name" | "username"
>;

export interface MembershipListParams extends ListParams {
  organizationId: string;
  orderBy?: MembershipOrder;
  userId?: string[];
  emailAddress?: string[];
  phoneNumber?: string[];
  username?: string[];
  web3Wallet?: string[];
  role?: string[];
  query?: string;
  emailAddressQuery?: string;
  phoneNumberQuery?: string;
  usernameQuery?: string;
  nameQuery?: string;
  /** Unix milliseconds, like the times below. */
  lastActiveAtBefore?: number;
  lastActiveAtAfter?: number;
  createdAtBefore?: number;
  createdAtAfter?: number;
}

export interface InstanceMembershipListParams extends ListParams {
  orderBy?: MembershipOrder;
}

export interface CreateOrganizationInvitationParams {
  emailAddress: string;
  role: string;
  expiresInDays?: number;
  inviterUserId?: string;
  privateMetadata?: OrganizationInvitationPrivateMetadata;
  publicMetadata?: OrganizationInvitationPublicMetadata;
  redirectUrl?: string;
  notify?: boolean;
}

export interface OrganizationDomainParams {
  organizationId: string;
  name: string;
  enrollmentMode: "manual_invitation" | "automatic_invitation" | "automatic_suggestion" | "enterprise_sso";
  /** Default true: the caller vouches for the domain. */
  verified?: boolean;
}
