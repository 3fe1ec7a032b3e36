import type {
  APIKey,
  DeletedObject,
  IdPOAuthAccessToken,
  M2MToken,
  Machine,
  MachineScope,
  MachineSecretKey,
  PaginatedResourceResponse,
} from "../resources/index.ts";
import type { ListParams, OrderBy } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

type Page<T> = PaginatedResourceResponse<T[]>;
type Claims = Record<string, any> | null;

interface ApiKeyFields {
  subject: string;
  description?: string | null;
  claims?: Claims;
  scopes?: string[];
  secondsUntilExpiration?: number | null;
}

// These three families stand beside the versioned API.
const isVersioned = false;

/** `clerkClient.apiKeys`. */
export function apiKeysApi(call: ApiCall) {
  return {
    list: (params: { subject: string; includeInvalid?: boolean } & ListParams) =>
      call<Page<APIKey>>({ method: "GET", path: "/api_keys", query: params, isVersioned }),
    create: (params: ApiKeyFields & { name: string; createdBy?: string | null }) =>
      call<APIKey>({ method: "POST", path: "/api_keys", body: params, isVersioned }),
    get: (apiKeyId: string) => call<APIKey>({ method: "GET", path: path`/api_keys/${apiKeyId}`, isVersioned }),
    update: ({ apiKeyId, ...body }: { apiKeyId: string } & ApiKeyFields) =>
      call<APIKey>({ method: "PATCH", path: path`/api_keys/${apiKeyId}`, body, isVersioned }),
    delete: (apiKeyId: string) =>
      call<DeletedObject>({ method: "DELETE", path: path`/api_keys/${apiKeyId}`, isVersioned }),
    revoke: ({ apiKeyId, revocationReason = null }: { apiKeyId: string; revocationReason?: string | null }) =>
      call<APIKey>({
        method: "POST",
        path: path`/api_keys/${apiKeyId}/revoke`,
        body: { revocationReason },
        isVersioned,
      }),
    getSecret: (apiKeyId: string) =>
      call<{ secret: string }>({
        method: "GET",
        path: path`/api_keys/${apiKeyId}/secret`,
        isVersioned,
      }),
    verify: (secret: string) =>
      call<APIKey>({ method: "POST", path: "/api_keys/verify", body: { secret }, isVersioned }),
  };
}

export interface CreateM2MTokenParams {
  machineSecretKey?: string;
  secondsUntilExpiration?: number | null;
  claims?: Claims;
  minRemainingTtlSeconds?: number;
  tokenFormat?: "opaque" | "jwt";
}

/** `clerkClient.m2m`. `machineSecretKey` is the configured one; a call may name another. */
export function m2mApi(call: ApiCall, machineSecretKey: string | undefined) {
  const bearer = (given?: string) => given ?? machineSecretKey;
  return {
    list: ({
      machineSecretKey: given,
      ...query
    }: {
      machineSecretKey?: string;
      subject: string;
      revoked?: boolean;
      expired?: boolean;
    } & ListParams) =>
      call<Page<M2MToken>>({
        method: "GET",
        path: "/m2m_tokens",
        query,
        isVersioned,
        bearer: bearer(given),
      }),
    createToken: ({ machineSecretKey: given, ...params }: CreateM2MTokenParams = {}) =>
      call<M2MToken>({
        method: "POST",
        path: "/m2m_tokens",
        body: { secondsUntilExpiration: null, claims: null, tokenFormat: "opaque", ...params },
        isVersioned,
        bearer: bearer(given),
      }),
    revokeToken: (params: { machineSecretKey?: string; m2mTokenId: string; revocationReason?: string | null }) =>
      call<M2MToken>({
        method: "POST",
        path: path`/m2m_tokens/${params.m2mTokenId}/revoke`,
        body: { revocationReason: params.revocationReason ?? null },
        isVersioned,
        bearer: bearer(params.machineSecretKey),
      }),
    verify: ({ machineSecretKey: given, token }: { machineSecretKey?: string; token: string }) =>
      call<M2MToken>({
        method: "POST",
        path: "/m2m_tokens/verify",
        body: { token },
        isVersioned,
        bearer: bearer(given),
      }),
  };
}

/** `clerkClient.idPOAuthAccessToken`. */
export function idPOAuthAccessTokenApi(call: ApiCall) {
  return {
    verify: (accessToken: string) =>
      call<IdPOAuthAccessToken>({
        method: "POST",
        path: "/oauth_applications/access_tokens/verify",
        body: { accessToken },
        isVersioned,
      }),
  };
}

export interface MachineListParams extends ListParams {
  orderBy?: OrderBy<"name" | "created_at">;
  query?: string;
}

/** `clerkClient.machines`. */
export function machinesApi(call: ApiCall) {
  return {
    get: (machineId: string) => call<Machine>({ method: "GET", path: path`/machines/${machineId}` }),
    list: (params: MachineListParams = {}) => call<Page<Machine>>({ method: "GET", path: "/machines", query: params }),
    create: (params: { name: string; scopedMachines?: string[]; defaultTokenTtl?: number }) =>
      call<Machine>({ method: "POST", path: "/machines", body: params }),
    update: ({ machineId, ...body }: { machineId: string; name?: string; defaultTokenTtl?: number }) =>
      call<Machine>({ method: "PATCH", path: path`/machines/${machineId}`, body }),
    delete: (machineId: string) => call<DeletedObject>({ method: "DELETE", path: path`/machines/${machineId}` }),
    getSecretKey: (machineId: string) =>
      call<MachineSecretKey>({ method: "GET", path: path`/machines/${machineId}/secret_key` }),
    rotateSecretKey: ({ machineId, ...body }: { machineId: string; previousTokenTtl: number }) =>
      call<MachineSecretKey>({
        method: "POST",
        path: path`/machines/${machineId}/secret_key/rotate`,
        body,
      }),
    createScope: (machineId: string, toMachineId: string) =>
      call<MachineScope>({
        method: "POST",
        path: path`/machines/${machineId}/scopes`,
        body: { toMachineId },
      }),
    deleteScope: (machineId: string, otherMachineId: string) =>
      call<MachineScope>({
        method: "DELETE",
        path: path`/machines/${machineId}/scopes/${otherMachineId}`,
      }),
  };
}
