import type {
  DeletedObject,
  EnterpriseConnection,
  OAuthApplication,
  PaginatedResourceResponse,
  SamlConnection,
} from "../resources/index.ts";
import type { ListParams, OrderBy } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

type Page<T> = PaginatedResourceResponse<T[]>;

interface EnterpriseConnectionFields {
  name: string;
  domains: string[];
  organizationId?: string;
  active?: boolean;
  syncUserAttributes?: boolean;
  disableAdditionalIdentifications?: boolean;
  allowOrganizationAccountLinking?: boolean;
  customAttributes?: Record<string, unknown>[];
  authenticatable?: boolean;
  disableJitProvisioning?: boolean;
  provider: string;
  oidc?: Record<string, unknown>;
  saml?: Record<string, unknown>;
}

/** `clerkClient.enterpriseConnections`. */
export function enterpriseConnectionsApi(call: ApiCall) {
  return {
    createEnterpriseConnection: (params: EnterpriseConnectionFields) =>
      call<EnterpriseConnection>({
        method: "POST",
        path: "/enterprise_connections",
        body: params,
        deepBody: true,
      }),
    updateEnterpriseConnection: (id: string, params: Partial<EnterpriseConnectionFields>) =>
      call<EnterpriseConnection>({
        method: "PATCH",
        path: path`/enterprise_connections/${id}`,
        body: params,
        deepBody: true,
      }),
    getEnterpriseConnectionList: (params: { organizationId?: string; active?: boolean } & ListParams = {}) =>
      call<Page<EnterpriseConnection>>({
        method: "GET",
        path: "/enterprise_connections",
        query: params,
      }),
    getEnterpriseConnection: (id: string) =>
      call<EnterpriseConnection>({ method: "GET", path: path`/enterprise_connections/${id}` }),
    deleteEnterpriseConnection: (id: string) =>
      call<DeletedObject>({ method: "DELETE", path: path`/enterprise_connections/${id}` }),
  };
}

interface SamlConnectionFields {
  name: string;
  provider: string;
  domain: string;
  organizationId?: string | null;
  idpEntityId?: string;
  idpSsoUrl?: string;
  idpCertificate?: string;
  idpMetadataUrl?: string;
  idpMetadata?: string;
  attributeMapping?: { emailAddress: string; firstName: string; lastName: string; userId: string };
}

interface SamlConnectionFlags {
  active?: boolean;
  syncUserAttributes?: boolean;
  allowSubdomains?: boolean;
  allowIdpInitiated?: boolean;
}

type MemberOrder = OrderBy<"phone_number" | "email_address" | "created_at" | "first_name" | "last_name" | "username">;

/** `clerkClient.samlConnections`. */
export function samlConnectionsApi(call: ApiCall) {
  return {
    getSamlConnectionList: (
      params: {
        query?: string;
        orderBy?: MemberOrder;
        organizationId?: string[];
      } & ListParams = {},
    ) => call<Page<SamlConnection>>({ method: "GET", path: "/saml_connections", query: params }),
    createSamlConnection: (params: SamlConnectionFields) =>
      call<SamlConnection>({
        method: "POST",
        path: "/saml_connections",
        body: params,
        deepBody: true,
      }),
    getSamlConnection: (id: string) => call<SamlConnection>({ method: "GET", path: path`/saml_connections/${id}` }),
    updateSamlConnection: (id: string, params: Partial<SamlConnectionFields> & SamlConnectionFlags = {}) =>
      call<SamlConnection>({
        method: "PATCH",
        path: path`/saml_connections/${id}`,
        body: params,
        deepBody: true,
      }),
    deleteSamlConnection: (id: string) =>
      call<SamlConnection>({ method: "DELETE", path: path`/saml_connections/${id}` }),
  };
}

interface OAuthApplicationFields {
  name: string;
  redirectUris?: string[];
  scopes?: string;
  public?: boolean;
}

/** `clerkClient.oauthApplications`. */
export function oauthApplicationsApi(call: ApiCall) {
  return {
    list: (params: { orderBy?: OrderBy<"name" | "created_at"> } & ListParams = {}) =>
      call<Page<OAuthApplication>>({ method: "GET", path: "/oauth_applications", query: params }),
    get: (id: string) => call<OAuthApplication>({ method: "GET", path: path`/oauth_applications/${id}` }),
    create: (params: OAuthApplicationFields) =>
      call<OAuthApplication>({ method: "POST", path: "/oauth_applications", body: params }),
    update: ({ oauthApplicationId, ...body }: { oauthApplicationId: string } & Partial<OAuthApplicationFields>) =>
      call<OAuthApplication>({
        method: "PATCH",
        path: path`/oauth_applications/${oauthApplicationId}`,
        body,
      }),
    delete: (id: string) => call<DeletedObject>({ method: "DELETE", path: path`/oauth_applications/${id}` }),
    rotateSecret: (id: string) =>
      call<OAuthApplication>({
        method: "POST",
        path: path`/oauth_applications/${id}/rotate_secret`,
      }),
    revokeToken: ({ oauthApplicationId, token }: { oauthApplicationId: string; token: string }) =>
      call<void>({
        method: "POST",
        path: path`/oauth_applications/${oauthApplicationId}/revoke_token`,
        body: { token },
      }),
  };
}
