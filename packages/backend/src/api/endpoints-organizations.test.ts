import { describe } from "vitest";
import { testEndpoints } from "../testing/endpoint-table.ts";

const role = { organizationRoleId: "role_1", permissionId: "perm_1" };
const member = { organizationId: "org_1", userId: "user_1" };

describe("endpoints: organizations and roles", () => {
  testEndpoints([
    [
      "organizationPermissions.getOrganizationPermissionList",
      (c) => c.organizationPermissions.getOrganizationPermissionList({ query: "q" }),
      "GET /v1/organization_permissions ?query=q",
    ],
    [
      "organizationPermissions.getOrganizationPermission",
      (c) => c.organizationPermissions.getOrganizationPermission("p"),
      "GET /v1/organization_permissions/p",
    ],
    [
      "organizationPermissions.createOrganizationPermission",
      (c) => c.organizationPermissions.createOrganizationPermission({ name: "n", key: "k" }),
      'POST /v1/organization_permissions {"name":"n","key":"k"}',
    ],
    [
      "organizationPermissions.updateOrganizationPermission",
      (c) => c.organizationPermissions.updateOrganizationPermission({ permissionId: "p", key: "k" }),
      'PATCH /v1/organization_permissions/p {"key":"k"}',
    ],
    [
      "organizationPermissions.deleteOrganizationPermission",
      (c) => c.organizationPermissions.deleteOrganizationPermission("p"),
      "DELETE /v1/organization_permissions/p",
    ],
    [
      "organizationRoles.getOrganizationRoleList",
      (c) => c.organizationRoles.getOrganizationRoleList(),
      "GET /v1/organization_roles",
    ],
    [
      "organizationRoles.getOrganizationRole",
      (c) => c.organizationRoles.getOrganizationRole("r"),
      "GET /v1/organization_roles/r",
    ],
    [
      "organizationRoles.createOrganizationRole",
      (c) =>
        c.organizationRoles.createOrganizationRole({
          name: "n",
          key: "k",
          includeInInitialRoleSet: true,
        }),
      'POST /v1/organization_roles {"name":"n","key":"k","include_in_initial_role_set":true}',
    ],
    [
      "organizationRoles.updateOrganizationRole",
      (c) => c.organizationRoles.updateOrganizationRole({ organizationRoleId: "r", name: "n" }),
      'PATCH /v1/organization_roles/r {"name":"n"}',
    ],
    [
      "organizationRoles.deleteOrganizationRole",
      (c) => c.organizationRoles.deleteOrganizationRole("r"),
      "DELETE /v1/organization_roles/r",
    ],
    [
      "organizationRoles.assignPermissionToOrganizationRole",
      (c) => c.organizationRoles.assignPermissionToOrganizationRole(role),
      "POST /v1/organization_roles/role_1/permissions/perm_1",
    ],
    [
      "organizationRoles.removePermissionFromOrganizationRole",
      (c) => c.organizationRoles.removePermissionFromOrganizationRole(role),
      "DELETE /v1/organization_roles/role_1/permissions/perm_1",
    ],
    [
      "organizations.getOrganizationList",
      (c) =>
        c.organizations.getOrganizationList({
          includeMembersCount: true,
          organizationId: ["a", "b"],
        }),
      "GET /v1/organizations ?include_members_count=true&organization_id=a&organization_id=b",
    ],
    [
      "organizations.createOrganization",
      (c) => c.organizations.createOrganization({ name: "n", createdBy: "u" }),
      'POST /v1/organizations {"name":"n","created_by":"u"}',
    ],
    [
      "organizations.getOrganization by id",
      (c) => c.organizations.getOrganization({ organizationId: "org_1" }),
      "GET /v1/organizations/org_1",
    ],
    [
      "organizations.getOrganization by slug",
      (c) => c.organizations.getOrganization({ slug: "acme", includeMembersCount: true }),
      "GET /v1/organizations/acme ?include_members_count=true",
    ],
    [
      "organizations.updateOrganization",
      (c) => c.organizations.updateOrganization("o", { name: "n" }),
      'PATCH /v1/organizations/o {"name":"n"}',
    ],
    [
      "organizations.updateOrganization with metadata",
      (c) => c.organizations.updateOrganization("o", { slug: "s", privateMetadata: { aB: 1 } }),
      'PATCH /v1/organizations/o {"slug":"s"}',
      'PUT /v1/organizations/o/metadata {"private_metadata":{"aB":1}}',
    ],
    [
      "organizations.updateOrganizationMetadata",
      (c) => c.organizations.updateOrganizationMetadata("o", { publicMetadata: { aB: null } }),
      'PATCH /v1/organizations/o/metadata {"public_metadata":{"aB":null}}',
    ],
    [
      "organizations.replaceOrganizationMetadata",
      (c) => c.organizations.replaceOrganizationMetadata("o", { publicMetadata: {} }),
      'PUT /v1/organizations/o/metadata {"public_metadata":{}}',
    ],
    ["organizations.deleteOrganization", (c) => c.organizations.deleteOrganization("o"), "DELETE /v1/organizations/o"],
    [
      "organizations.deleteOrganizationLogo",
      (c) => c.organizations.deleteOrganizationLogo("o"),
      "DELETE /v1/organizations/o/logo",
    ],
    [
      "organizations.getOrganizationMembershipList",
      (c) => c.organizations.getOrganizationMembershipList({ organizationId: "o", role: ["org:admin"] }),
      "GET /v1/organizations/o/memberships ?role=org%3Aadmin",
    ],
    [
      "organizations.getInstanceOrganizationMembershipList",
      (c) => c.organizations.getInstanceOrganizationMembershipList({ orderBy: "+created_at" }),
      "GET /v1/organization_memberships ?order_by=%2Bcreated_at",
    ],
    [
      "organizations.createOrganizationMembership",
      (c) => c.organizations.createOrganizationMembership({ ...member, role: "org:admin" }),
      'POST /v1/organizations/org_1/memberships {"user_id":"user_1","role":"org:admin"}',
    ],
    [
      "organizations.updateOrganizationMembership",
      (c) => c.organizations.updateOrganizationMembership({ ...member, role: "org:admin" }),
      'PATCH /v1/organizations/org_1/memberships/user_1 {"role":"org:admin"}',
    ],
    [
      "organizations.updateOrganizationMembershipMetadata",
      (c) =>
        c.organizations.updateOrganizationMembershipMetadata({
          ...member,
          publicMetadata: { a: 1 },
        }),
      'PATCH /v1/organizations/org_1/memberships/user_1/metadata {"public_metadata":{"a":1}}',
    ],
    [
      "organizations.deleteOrganizationMembership",
      (c) => c.organizations.deleteOrganizationMembership(member),
      "DELETE /v1/organizations/org_1/memberships/user_1",
    ],
    [
      "organizations.getOrganizationInvitationList",
      (c) =>
        c.organizations.getOrganizationInvitationList({
          organizationId: "o",
          status: ["pending", "accepted"],
        }),
      "GET /v1/organizations/o/invitations ?status=pending&status=accepted",
    ],
    [
      "organizations.createOrganizationInvitation",
      (c) =>
        c.organizations.createOrganizationInvitation({
          organizationId: "o",
          emailAddress: "e",
          role: "r",
        }),
      'POST /v1/organizations/o/invitations {"email_address":"e","role":"r"}',
    ],
    [
      "organizations.createOrganizationInvitationBulk",
      (c) => c.organizations.createOrganizationInvitationBulk("o", [{ emailAddress: "e", role: "r" }]),
      'POST /v1/organizations/o/invitations/bulk [{"email_address":"e","role":"r"}]',
    ],
    [
      "organizations.getOrganizationInvitation",
      (c) => c.organizations.getOrganizationInvitation({ organizationId: "o", invitationId: "i" }),
      "GET /v1/organizations/o/invitations/i",
    ],
    [
      "organizations.revokeOrganizationInvitation",
      (c) =>
        c.organizations.revokeOrganizationInvitation({
          organizationId: "o",
          invitationId: "i",
          requestingUserId: "u",
        }),
      'POST /v1/organizations/o/invitations/i/revoke {"requesting_user_id":"u"}',
    ],
    [
      "organizations.getOrganizationDomainList",
      (c) => c.organizations.getOrganizationDomainList({ organizationId: "o" }),
      "GET /v1/organizations/o/domains",
    ],
    [
      "organizations.createOrganizationDomain",
      (c) =>
        c.organizations.createOrganizationDomain({
          organizationId: "o",
          name: "n",
          enrollmentMode: "manual_invitation",
        }),
      'POST /v1/organizations/o/domains {"name":"n","enrollment_mode":"manual_invitation","verified":true}',
    ],
    [
      "organizations.updateOrganizationDomain",
      (c) => c.organizations.updateOrganizationDomain({ organizationId: "o", domainId: "d", name: "n" }),
      'PATCH /v1/organizations/o/domains/d {"name":"n"}',
    ],
    [
      "organizations.deleteOrganizationDomain",
      (c) => c.organizations.deleteOrganizationDomain({ organizationId: "o", domainId: "d" }),
      "DELETE /v1/organizations/o/domains/d",
    ],
    ["roleSets.getRoleSetList", (c) => c.roleSets.getRoleSetList(), "GET /v1/role_sets"],
    ["roleSets.getRoleSet", (c) => c.roleSets.getRoleSet("role_set:x"), "GET /v1/role_sets/role_set%3Ax"],
    [
      "roleSets.createRoleSet",
      (c) =>
        c.roleSets.createRoleSet({
          name: "n",
          defaultRoleKey: "d",
          creatorRoleKey: "c",
          roles: ["r"],
        }),
      'POST /v1/role_sets {"name":"n","default_role_key":"d","creator_role_key":"c","roles":["r"]}',
    ],
    [
      "roleSets.updateRoleSet",
      (c) => c.roleSets.updateRoleSet({ roleSetKeyOrId: "s", name: "n" }),
      'PATCH /v1/role_sets/s {"name":"n"}',
    ],
    [
      "roleSets.addRolesToRoleSet",
      (c) => c.roleSets.addRolesToRoleSet({ roleSetKeyOrId: "s", roleKeys: ["r"] }),
      'POST /v1/role_sets/s/roles {"role_keys":["r"]}',
    ],
    [
      "roleSets.replaceRoleInRoleSet",
      (c) => c.roleSets.replaceRoleInRoleSet({ roleSetKeyOrId: "s", roleKey: "a", toRoleKey: "b" }),
      'POST /v1/role_sets/s/roles/replace {"role_key":"a","to_role_key":"b"}',
    ],
    [
      "roleSets.replaceRoleSet",
      (c) =>
        c.roleSets.replaceRoleSet({
          roleSetKeyOrId: "s",
          destRoleSetKey: "d",
          reassignmentMappings: { "org:aB": "x" },
        }),
      'POST /v1/role_sets/s/replace {"dest_role_set_key":"d","reassignment_mappings":{"org:aB":"x"}}',
    ],
  ]);
});
