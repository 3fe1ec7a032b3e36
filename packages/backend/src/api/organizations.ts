import type { DeletedObject, Organization, PaginatedResourceResponse } from "../resources/index.ts";
import { organizationMembersApi } from "./organization-members.ts";
import type {
  CreateOrganizationParams,
  GetOrganizationParams,
  OrganizationListParams,
  UpdateOrganizationParams,
} from "./organization-params.ts";
import type { OrganizationMetadataParams } from "./params.ts";
import { splitMetadata } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

/** `clerkClient.organizations`. */
export function organizationsApi(call: ApiCall) {
  return {
    ...organizationMembersApi(call),
    getOrganizationList: (params: OrganizationListParams = {}) =>
      call<PaginatedResourceResponse<Organization[]>>({
        method: "GET",
        path: "/organizations",
        query: params,
      }),
    createOrganization: (params: CreateOrganizationParams) =>
      call<Organization>({ method: "POST", path: "/organizations", body: params }),
    getOrganization(params: GetOrganizationParams): Promise<Organization> {
      const idOrSlug = "organizationId" in params ? params.organizationId : params.slug;
      const { includeMembersCount } = params;
      return call({
        method: "GET",
        path: path`/organizations/${idOrSlug}`,
        query: { includeMembersCount },
      });
    },

    /** Changes fields with PATCH; metadata, if given, then replaces what is there with PUT. */
    async updateOrganization(organizationId: string, params: UpdateOrganizationParams): Promise<Organization> {
      const { fields, metadata } = splitMetadata(params);
      const hasMetadata = Object.keys(metadata).length > 0;
      const organizationPath = path`/organizations/${organizationId}`;
      if (!hasMetadata) return call<Organization>({ method: "PATCH", path: organizationPath, body: fields });
      if (Object.keys(fields).length > 0) await call({ method: "PATCH", path: organizationPath, body: fields });
      return call<Organization>({
        method: "PUT",
        path: `${organizationPath}/metadata`,
        body: metadata,
      });
    },
    deleteOrganization: (organizationId: string) =>
      call<DeletedObject>({ method: "DELETE", path: path`/organizations/${organizationId}` }),
    /** Merges metadata deeply; a key set to null is removed. */
    updateOrganizationMetadata: (organizationId: string, params: OrganizationMetadataParams) =>
      call<Organization>({
        method: "PATCH",
        path: path`/organizations/${organizationId}/metadata`,
        body: params,
      }),
    /** Replaces each kind of metadata that is given. */
    replaceOrganizationMetadata: (organizationId: string, params: OrganizationMetadataParams) =>
      call<Organization>({
        method: "PUT",
        path: path`/organizations/${organizationId}/metadata`,
        body: params,
      }),

    updateOrganizationLogo(
      organizationId: string,
      params: { file: Blob | File; uploaderUserId?: string },
    ): Promise<Organization> {
      const form = new FormData();
      form.append("file", params.file);
      if (params.uploaderUserId) form.append("uploader_user_id", params.uploaderUserId);
      return call({ method: "PUT", path: path`/organizations/${organizationId}/logo`, form });
    },
    deleteOrganizationLogo: (organizationId: string) =>
      call<Organization>({ method: "DELETE", path: path`/organizations/${organizationId}/logo` }),
  };
}
