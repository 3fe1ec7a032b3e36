import type {
  AddMemberParams,
  ClerkPaginatedResponse,
  CreateOrganizationParams,
  GetDomainsParams,
  GetInvitationsParams,
  GetMembershipRequestParams,
  GetMembersParams,
  GetRolesParams,
  InviteMemberParams,
  InviteMembersParams,
  OrganizationResource,
  SetImageParams,
  UpdateMembershipParams,
  UpdateOrganizationParams,
} from "@latchkey/shared/types";

import type { Call, Host } from "../core/host.ts";
import { uploadBody } from "./image.ts";
import type { Shape } from "./hydrate.ts";
import { OrganizationDomain } from "./organization-domain.ts";
import { OrganizationInvitation } from "./organization-invitation.ts";
import { OrganizationMembership, OrganizationMembershipRequest } from "./organization-membership.ts";
import { pageQuery, readPage } from "./page.ts";
import type { Resource } from "./resource.ts";
import { withData } from "./resource.ts";
import { Role } from "./role.ts";

export class Organization extends withData<OrganizationResource>() implements OrganizationResource {
  static override shape: Shape = { path: "/organizations" };

  update = (params: UpdateOrganizationParams) => this.send("PATCH", "", params);
  destroy = async (): Promise<void> => {
    await this.host.call({ path: this.path(), method: "DELETE" });
  };
  setLogo = ({ file }: SetImageParams) =>
    file === null ? this.send("DELETE", "logo") : this.send("PUT", "logo", undefined, { body: uploadBody(file) });

  getMemberships = (params: GetMembersParams = {}) =>
    this.list("memberships", { ...params, paginated: true }, OrganizationMembership);
  getInvitations = (params: GetInvitationsParams = {}) => this.list("invitations", params, OrganizationInvitation);
  getDomains = (params: GetDomainsParams = {}) => this.list("domains", params, OrganizationDomain);
  getMembershipRequests = (params: GetMembershipRequestParams = {}) =>
    this.list("membership_requests", params, OrganizationMembershipRequest);
  getRoles = (params: GetRolesParams = {}) => this.list("roles", params, Role);
  getDomain = ({ domainId }: { domainId: string }) => this.child(OrganizationDomain, { path: `domains/${domainId}` });

  addMember = (body: AddMemberParams) =>
    this.child(OrganizationMembership, { path: "memberships", method: "POST", body: { ...body } });
  updateMember = ({ userId, role }: UpdateMembershipParams) =>
    this.child(OrganizationMembership, {
      path: `memberships/${userId}`,
      method: "PATCH",
      body: { role },
    });
  removeMember = (userId: string) =>
    this.child(OrganizationMembership, { path: `memberships/${userId}`, method: "DELETE" });
  inviteMember = (body: InviteMemberParams) =>
    this.child(OrganizationInvitation, { path: "invitations", method: "POST", body: { ...body } });
  inviteMembers = async ({ emailAddresses, role }: InviteMembersParams) => {
    const path = this.path("invitations/bulk");
    const body = { emailAddress: emailAddresses, role };
    const invitations = await this.host.call<object[]>({ path, method: "POST", body });
    return invitations.map((json) => new OrganizationInvitation(this.host, json));
  };
  createDomain = (name: string) => this.child(OrganizationDomain, { path: "domains", method: "POST", body: { name } });

  private async child<T extends Resource>(type: new (...args: any[]) => T, call: Call): Promise<T> {
    return new type(this.host, await this.host.call({ ...call, path: this.path(call.path) }));
  }

  private async list<T extends Resource>(
    action: string,
    params: object,
    type: new (...args: any[]) => T,
  ): Promise<ClerkPaginatedResponse<T>> {
    const call = { path: this.path(action), query: pageQuery(params), readClient: true };
    return readPage(this.host, await this.host.call(call), type);
  }
}

/** See `Clerk.createOrganization`. @throws ClerkAPIResponseError */
export async function createOrganization(host: Host, params: CreateOrganizationParams): Promise<Organization> {
  return new Organization(host, await host.call({ path: "/organizations", method: "POST", body: { ...params } }));
}

/** See `Clerk.getOrganization`. @throws ClerkAPIResponseError */
export async function getOrganization(host: Host, id: string): Promise<Organization> {
  return new Organization(host, await host.call({ path: `/organizations/${id}`, readClient: true }));
}
