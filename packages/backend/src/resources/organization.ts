import type { OrganizationJSON, OrganizationMembershipJSON } from "@latchkey/shared/wire/bapi";
import { one, Resource } from "./resource.ts";
import type { WireObject } from "./resource.ts";

/** An organization. Times are unix milliseconds. */
export class Organization extends Resource<OrganizationJSON> {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly slug: string;
  declare readonly imageUrl: string;
  declare readonly hasImage: boolean;
  declare readonly membersCount?: number;
  declare readonly pendingInvitationsCount?: number;
  declare readonly maxAllowedMemberships: number;
  declare readonly adminDeleteEnabled: boolean;
  declare readonly createdBy?: string;
  declare readonly publicMetadata: OrganizationPublicMetadata;
  declare readonly privateMetadata: OrganizationPrivateMetadata;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: OrganizationJSON) {
    super(json);
    this.publicMetadata = json.public_metadata ?? {};
    this.privateMetadata = (json as WireObject)["private_metadata"] ?? {};
  }
}

/** The part of a user that fellow members may see. */
export class OrganizationMembershipPublicUserData extends Resource {
  declare readonly userId: string;
  declare readonly identifier: string;
  declare readonly firstName: string | null;
  declare readonly lastName: string | null;
  declare readonly imageUrl: string;
  declare readonly hasImage: boolean;
}

/** A user's place in an organization. */
export class OrganizationMembership extends Resource<OrganizationMembershipJSON> {
  declare readonly id: string;
  declare readonly role: string;
  declare readonly roleName: string;
  declare readonly permissions: string[];
  declare readonly publicMetadata: OrganizationMembershipPublicMetadata;
  declare readonly privateMetadata: OrganizationMembershipPrivateMetadata;
  declare readonly organization: Organization;
  declare readonly publicUserData: OrganizationMembershipPublicUserData | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: OrganizationMembershipJSON) {
    super(json);
    const wire = json as WireObject;
    this.publicMetadata = json.public_metadata ?? {};
    this.privateMetadata = wire["private_metadata"] ?? {};
    this.organization = new Organization(json.organization);
    this.publicUserData = one(OrganizationMembershipPublicUserData, wire["public_user_data"]);
  }
}

/** An invitation into an organization. */
export class OrganizationInvitation extends Resource {
  declare readonly id: string;
  declare readonly emailAddress: string;
  declare readonly role: string;
  declare readonly roleName: string;
  declare readonly organizationId: string;
  declare readonly inviterId: string | null;
  declare readonly status?: "pending" | "accepted" | "revoked" | "expired";
  declare readonly url: string | null;
  declare readonly publicMetadata: OrganizationInvitationPublicMetadata;
  declare readonly privateMetadata: OrganizationInvitationPrivateMetadata;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
  declare readonly expiresAt: number | null;
}

/** A domain of an organization. It also answers to its wire names, as it always has. */
export interface OrganizationDomain extends WireObject {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly enrollmentMode: string;
  readonly totalPendingInvitations: number;
  readonly totalPendingSuggestions: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Organization settings of an instance. */
export class OrganizationSettings extends Resource {
  declare readonly enabled: boolean;
  declare readonly maxAllowedMemberships: number;
  declare readonly maxAllowedRoles: number;
  declare readonly maxAllowedPermissions: number;
  declare readonly creatorRole: string;
  declare readonly adminDeleteEnabled: boolean;
  declare readonly domainsEnabled: boolean;
  declare readonly slugDisabled: boolean;
  declare readonly domainsEnrollmentModes: string[];
  declare readonly domainsDefaultRole: string;
}
