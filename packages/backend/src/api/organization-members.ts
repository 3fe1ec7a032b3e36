import type {
  OrganizationDomain,
  OrganizationInvitation,
  OrganizationMembership,
  PaginatedResourceResponse,
} from "../resources/index.ts";
import type {
  CreateOrganizationInvitationParams,
  InstanceMembershipListParams,
  MembershipListParams,
  OrganizationDomainParams,
} from "./organization-params.ts";
import type { ListParams } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

type Page<T> = PaginatedResourceResponse<T[]>;
type Member = { organizationId: string; userId: string };
type InvitationStatus = "pending" | "accepted" | "revoked" | "expired";

/** The part of `clerkClient.organizations` about members, invitations and domains. */
export function organizationMembersApi(call: ApiCall) {
  return {
    ...membershipsApi(call),
    ...organizationInvitationsApi(call),
    ...organizationDomainsApi(call),
  };
}

function membershipsApi(call: ApiCall) {
  const memberPath = ({ organizationId, userId }: Member) =>
    path`/organizations/${organizationId}/memberships/${userId}`;
  return {
    getOrganizationMembershipList: ({ organizationId, ...query }: MembershipListParams) =>
      call<Page<OrganizationMembership>>({
        method: "GET",
        path: path`/organizations/${organizationId}/memberships`,
        query,
      }),
    getInstanceOrganizationMembershipList: (params: InstanceMembershipListParams = {}) =>
      call<Page<OrganizationMembership>>({
        method: "GET",
        path: "/organization_memberships",
        query: params,
      }),
    createOrganizationMembership: ({ organizationId, ...body }: Member & { role: string }) =>
      call<OrganizationMembership>({
        method: "POST",
        path: path`/organizations/${organizationId}/memberships`,
        body,
      }),
    updateOrganizationMembership: ({ role, ...member }: Member & { role: string }) =>
      call<OrganizationMembership>({ method: "PATCH", path: memberPath(member), body: { role } }),
    updateOrganizationMembershipMetadata: ({
      organizationId,
      userId,
      ...body
    }: Member & {
      publicMetadata?: OrganizationMembershipPublicMetadata;
      privateMetadata?: OrganizationMembershipPrivateMetadata;
    }) =>
      call<OrganizationMembership>({
        method: "PATCH",
        path: `${memberPath({ organizationId, userId })}/metadata`,
        body,
      }),
    deleteOrganizationMembership: (params: Member) =>
      call<OrganizationMembership>({ method: "DELETE", path: memberPath(params) }),
  };
}

function organizationInvitationsApi(call: ApiCall) {
  const invitations = (organizationId: string) => path`/organizations/${organizationId}/invitations`;
  return {
    getOrganizationInvitationList: ({
      organizationId,
      ...query
    }: { organizationId: string; status?: InvitationStatus[] } & ListParams) =>
      call<Page<OrganizationInvitation>>({
        method: "GET",
        path: invitations(organizationId),
        query,
      }),
    createOrganizationInvitation: ({
      organizationId,
      ...body
    }: { organizationId: string } & CreateOrganizationInvitationParams) =>
      call<OrganizationInvitation>({ method: "POST", path: invitations(organizationId), body }),
    createOrganizationInvitationBulk: (organizationId: string, params: CreateOrganizationInvitationParams[]) =>
      call<OrganizationInvitation[]>({
        method: "POST",
        path: `${invitations(organizationId)}/bulk`,
        body: params,
      }),
    getOrganizationInvitation: (params: { organizationId: string; invitationId: string }) =>
      call<OrganizationInvitation>({
        method: "GET",
        path: path`/organizations/${params.organizationId}/invitations/${params.invitationId}`,
      }),
    revokeOrganizationInvitation: ({
      organizationId,
      invitationId,
      ...body
    }: {
      organizationId: string;
      invitationId: string;
      requestingUserId?: string;
    }) =>
      call<OrganizationInvitation>({
        method: "POST",
        path: path`/organizations/${organizationId}/invitations/${invitationId}/revoke`,
        body,
      }),
  };
}

function organizationDomainsApi(call: ApiCall) {
  const domainPath = (params: { organizationId: string; domainId: string }) =>
    path`/organizations/${params.organizationId}/domains/${params.domainId}`;
  return {
    getOrganizationDomainList: ({ organizationId, ...query }: { organizationId: string } & ListParams) =>
      call<Page<OrganizationDomain>>({
        method: "GET",
        path: path`/organizations/${organizationId}/domains`,
        query,
      }),
    createOrganizationDomain: ({ organizationId, verified = true, ...body }: OrganizationDomainParams) =>
      call<OrganizationDomain>({
        method: "POST",
        path: path`/organizations/${organizationId}/domains`,
        body: { ...body, verified },
      }),
    updateOrganizationDomain: ({
      organizationId,
      domainId,
      ...body
    }: { organizationId: string; domainId: string } & Partial<OrganizationDomainParams>) =>
      call<OrganizationDomain>({
        method: "PATCH",
        path: domainPath({ organizationId, domainId }),
        body,
      }),
    deleteOrganizationDomain: (params: { organizationId: string; domainId: string }) =>
      call<OrganizationDomain>({ method: "DELETE", path: domainPath(params) }),
  };
}
