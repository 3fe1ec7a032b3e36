import type {
  AccountlessApplication,
  DeletedObject,
  Domain,
  Instance,
  InstanceRestrictions,
  JwtTemplate,
  OrganizationSettings,
  PaginatedResourceResponse,
  ProxyCheck,
  RedirectUrl,
  SignUpAttempt,
} from "../resources/index.ts";
import type { ListParams } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

type Page<T> = PaginatedResourceResponse<T[]>;

export interface UpdateInstanceParams {
  testMode?: boolean | null;
  hibp?: boolean | null;
  enhancedEmailDeliverability?: boolean | null;
  supportEmail?: string | null;
  clerkJsVersion?: string | null;
  developmentOrigin?: string | null;
  allowedOrigins?: string[];
  urlBasedSessionSyncing?: boolean | null;
  preferredSignInStrategyWhenPasswordRequired?: string | null;
}

export interface UpdateRestrictionsParams {
  allowlist?: boolean | null;
  blocklist?: boolean | null;
  blockEmailSubaddresses?: boolean | null;
  blockDisposableEmailDomains?: boolean | null;
  ignoreDotsForGmailAddresses?: boolean | null;
}

export interface UpdateOrganizationSettingsParams {
  enabled?: boolean | null;
  maxAllowedMemberships?: number | null;
  adminDeleteEnabled?: boolean | null;
  domainsEnabled?: boolean | null;
  domainsEnrollmentModes?: string[];
  creatorRoleId?: string | null;
  domainsDefaultRoleId?: string | null;
}

/** `clerkClient.instance`. */
export function instanceApi(call: ApiCall) {
  return {
    get: () => call<Instance>({ method: "GET", path: "/instance" }),
    update: (params: UpdateInstanceParams) => call<void>({ method: "PATCH", path: "/instance", body: params }),
    updateRestrictions: (params: UpdateRestrictionsParams) =>
      call<InstanceRestrictions>({ method: "PATCH", path: "/instance/restrictions", body: params }),
    getOrganizationSettings: () =>
      call<OrganizationSettings>({ method: "GET", path: "/instance/organization_settings" }),
    updateOrganizationSettings: (params: UpdateOrganizationSettingsParams) =>
      call<OrganizationSettings>({
        method: "PATCH",
        path: "/instance/organization_settings",
        body: params,
      }),
  };
}

/** `clerkClient.betaFeatures`. */
export function betaFeaturesApi(call: ApiCall) {
  return {
    changeDomain: (params: { homeUrl?: string; isSecondary?: boolean }) =>
      call<void>({ method: "POST", path: "/beta_features/change_domain", body: params }),
  };
}

/** `clerkClient.domains`. */
export function domainsApi(call: ApiCall) {
  const remove = (id: string) => call<DeletedObject>({ method: "DELETE", path: path`/domains/${id}` });
  return {
    list: () => call<Page<Domain>>({ method: "GET", path: "/domains" }),
    add: (params: { name: string; is_satellite: boolean; proxy_url?: string | null }) =>
      call<Domain>({ method: "POST", path: "/domains", body: params }),
    update: ({
      domainId,
      ...body
    }: {
      domainId: string;
      name?: string;
      proxy_url?: string | null;
      is_secondary?: boolean | null;
    }) => call<Domain>({ method: "PATCH", path: path`/domains/${domainId}`, body }),
    delete: remove,
    /** @deprecated Use `delete`. */
    deleteDomain: remove,
  };
}

/** `clerkClient.proxyChecks`. */
export function proxyChecksApi(call: ApiCall) {
  return {
    verify: (params: { domainId: string; proxyUrl: string }) =>
      call<ProxyCheck>({ method: "POST", path: "/proxy_checks", body: params }),
  };
}

/** `clerkClient.redirectUrls`. */
export function redirectUrlsApi(call: ApiCall) {
  return {
    getRedirectUrlList: () =>
      call<Page<RedirectUrl>>({
        method: "GET",
        path: "/redirect_urls",
        query: { paginated: true },
      }),
    getRedirectUrl: (id: string) => call<RedirectUrl>({ method: "GET", path: path`/redirect_urls/${id}` }),
    createRedirectUrl: (params: { url: string }) =>
      call<RedirectUrl>({ method: "POST", path: "/redirect_urls", body: params }),
    deleteRedirectUrl: (id: string) => call<RedirectUrl>({ method: "DELETE", path: path`/redirect_urls/${id}` }),
  };
}

export interface JwtTemplateFields {
  name: string;
  claims: object;
  /** Seconds, 30 to 315360000. Default 60. */
  lifetime?: number | null;
  /** Seconds, 0 to 300. Default 5. */
  allowedClockSkew?: number | null;
  customSigningKey?: boolean;
  signingAlgorithm?: string | null;
  signingKey?: string | null;
}

/** `clerkClient.jwtTemplates`. */
export function jwtTemplatesApi(call: ApiCall) {
  return {
    list: (params: ListParams = {}) =>
      call<Page<JwtTemplate>>({
        method: "GET",
        path: "/jwt_templates",
        query: { ...params, paginated: true },
      }),
    get: (id: string) => call<JwtTemplate>({ method: "GET", path: path`/jwt_templates/${id}` }),
    create: (params: JwtTemplateFields) => call<JwtTemplate>({ method: "POST", path: "/jwt_templates", body: params }),
    update: ({ templateId, ...body }: { templateId: string } & JwtTemplateFields) =>
      call<JwtTemplate>({ method: "PATCH", path: path`/jwt_templates/${templateId}`, body }),
    delete: (id: string) => call<DeletedObject>({ method: "DELETE", path: path`/jwt_templates/${id}` }),
  };
}

/** A set of public keys (RFC 7517 §5). */
export interface Jwks {
  keys: (JsonWebKey & { kid: string })[];
}

/** `clerkClient.jwks`. */
export function jwksApi(call: ApiCall) {
  return { getJwks: () => call<Jwks>({ method: "GET", path: "/jwks" }) };
}

/** `clerkClient.signUps`. */
export function signUpsApi(call: ApiCall) {
  return {
    get: (signUpAttemptId: string) => call<SignUpAttempt>({ method: "GET", path: path`/sign_ups/${signUpAttemptId}` }),
    update: ({
      signUpAttemptId,
      ...body
    }: {
      signUpAttemptId: string;
      externalId?: string | null;
      customAction?: boolean | null;
    }) => call<SignUpAttempt>({ method: "PATCH", path: path`/sign_ups/${signUpAttemptId}`, body }),
  };
}

/** `clerkClient.webhooks`: the portal in which endpoints are managed. */
export function webhooksApi(call: ApiCall) {
  return {
    createSvixApp: () => call<{ svix_url: string; svixUrl: string }>({ method: "POST", path: "/webhooks/svix" }),
    generateSvixAuthURL: () =>
      call<{ svix_url: string; svixUrl: string }>({ method: "POST", path: "/webhooks/svix_url" }),
    deleteSvixApp: () => call<void>({ method: "DELETE", path: "/webhooks/svix" }),
  };
}

interface AccountlessParams {
  requestHeaders?: Headers;
  /** Which program asks. */
  source?: string;
}

/** `clerkClient.__experimental_accountlessApplications`: development instances without an account. */
export function accountlessApplicationsApi(call: ApiCall) {
  const post = (pathname: string, { requestHeaders, source }: AccountlessParams = {}, bearer?: null) =>
    call<AccountlessApplication>({
      method: "POST",
      path: pathname,
      query: { source },
      bearer,
      headers: requestHeaders && Object.fromEntries(requestHeaders),
    });
  return {
    createAccountlessApplication: (params?: AccountlessParams) => post("/accountless_applications", params, null),
    completeAccountlessApplicationOnboarding: (params?: AccountlessParams) =>
      post("/accountless_applications/complete", params),
  };
}
