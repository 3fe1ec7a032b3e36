import type { DeletedObject, PaginatedResourceResponse, Permission, Role, RoleSet } from "../resources/index.ts";
import type { ListParams, OrderBy } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

type Page<T> = PaginatedResourceResponse<T[]>;

interface KeyedListParams extends ListParams {
  query?: string;
  orderBy?: OrderBy<"created_at" | "name" | "key">;
}

/** `clerkClient.organizationRoles`. */
export function organizationRolesApi(call: ApiCall) {
  type Fields = { name: string; key: string; description?: string | null; permissions?: string[] };
  const permissionPath = (params: { organizationRoleId: string; permissionId: string }) =>
    path`/organization_roles/${params.organizationRoleId}/permissions/${params.permissionId}`;
  return {
    getOrganizationRoleList: (params: KeyedListParams = {}) =>
      call<Page<Role>>({ method: "GET", path: "/organization_roles", query: params }),
    getOrganizationRole: (id: string) => call<Role>({ method: "GET", path: path`/organization_roles/${id}` }),
    createOrganizationRole: (params: Fields & { includeInInitialRoleSet?: boolean }) =>
      call<Role>({ method: "POST", path: "/organization_roles", body: params }),
    updateOrganizationRole: ({ organizationRoleId, ...body }: { organizationRoleId: string } & Partial<Fields>) =>
      call<Role>({ method: "PATCH", path: path`/organization_roles/${organizationRoleId}`, body }),
    deleteOrganizationRole: (id: string) =>
      call<DeletedObject>({ method: "DELETE", path: path`/organization_roles/${id}` }),
    assignPermissionToOrganizationRole: (params: { organizationRoleId: string; permissionId: string }) =>
      call<Role>({ method: "POST", path: permissionPath(params) }),
    removePermissionFromOrganizationRole: (params: { organizationRoleId: string; permissionId: string }) =>
      call<Role>({ method: "DELETE", path: permissionPath(params) }),
  };
}

/** `clerkClient.organizationPermissions`. */
export function organizationPermissionsApi(call: ApiCall) {
  type Fields = { name: string; key: string; description?: string };
  return {
    getOrganizationPermissionList: (params: KeyedListParams = {}) =>
      call<Page<Permission>>({ method: "GET", path: "/organization_permissions", query: params }),
    getOrganizationPermission: (id: string) =>
      call<Permission>({ method: "GET", path: path`/organization_permissions/${id}` }),
    createOrganizationPermission: (params: Fields) =>
      call<Permission>({ method: "POST", path: "/organization_permissions", body: params }),
    updateOrganizationPermission: ({ permissionId, ...body }: { permissionId: string } & Partial<Fields>) =>
      call<Permission>({
        method: "PATCH",
        path: path`/organization_permissions/${permissionId}`,
        body,
      }),
    deleteOrganizationPermission: (id: string) =>
      call<DeletedObject>({ method: "DELETE", path: path`/organization_permissions/${id}` }),
  };
}

interface RoleSetFields {
  name: string;
  key?: string;
  description?: string;
  type?: "initial" | "custom";
  defaultRoleKey: string;
  creatorRoleKey: string;
}

/** `clerkClient.roleSets`. */
export function roleSetsApi(call: ApiCall) {
  type Named = { roleSetKeyOrId: string };
  return {
    getRoleSetList: (params: KeyedListParams = {}) =>
      call<Page<RoleSet>>({ method: "GET", path: "/role_sets", query: params }),
    getRoleSet: (keyOrId: string) => call<RoleSet>({ method: "GET", path: path`/role_sets/${keyOrId}` }),
    createRoleSet: (params: RoleSetFields & { roles: string[] }) =>
      call<RoleSet>({ method: "POST", path: "/role_sets", body: params }),
    updateRoleSet: ({ roleSetKeyOrId, ...body }: Named & Partial<RoleSetFields>) =>
      call<RoleSet>({ method: "PATCH", path: path`/role_sets/${roleSetKeyOrId}`, body }),
    addRolesToRoleSet: ({
      roleSetKeyOrId,
      ...body
    }: Named & { roleKeys: string[]; defaultRoleKey?: string; creatorRoleKey?: string }) =>
      call<RoleSet>({ method: "POST", path: path`/role_sets/${roleSetKeyOrId}/roles`, body }),
    replaceRoleInRoleSet: ({ roleSetKeyOrId, ...body }: Named & { roleKey: string; toRoleKey: string }) =>
      call<RoleSet>({
        method: "POST",
        path: path`/role_sets/${roleSetKeyOrId}/roles/replace`,
        body,
      }),
    replaceRoleSet: ({
      roleSetKeyOrId,
      ...body
    }: Named & { destRoleSetKey: string; reassignmentMappings?: Record<string, string> }) =>
      call<DeletedObject>({
        method: "POST",
        path: path`/role_sets/${roleSetKeyOrId}/replace`,
        body,
      }),
  };
}
