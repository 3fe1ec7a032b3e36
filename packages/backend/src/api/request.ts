import { deepKeysToSnake, keysToSnake } from "@latchkey/shared/case";
import { apiVersions } from "@latchkey/shared/constants";
import { apiResponseError, ClerkAPIResponseError, ClerkRuntimeError } from "@latchkey/shared/errors";
import { camelToSnake } from "@latchkey/shared/case";
import { deserialize } from "../resources/deserialize.ts";
import { userAgent } from "../version.ts";

/** One call of the Backend API. Keys of `query` and `body` are camelCase; they travel in snake case. */
interface ApiRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below the version, built with `path`. */
  path: string;
  /** Falsy values are left out; lists become repeated keys; dates become ISO 8601. */
  query?: object | undefined;
  body?: object | undefined;
  /** Snake-cases the keys of nested objects too. Off by default: metadata keys belong to the app. */
  deepBody?: boolean;
  form?: FormData;
  /** `false` for the endpoints that stand beside the versioned ones. */
  isVersioned?: boolean;
  /** Key to use instead of the client's secret key. `null` sends none. */
  bearer?: string | null | undefined;
  headers?: Record<string, string> | undefined;
}

/** Performs a call and answers its deserialised result. */
export type ApiCall = <T>(request: ApiRequest) => Promise<T>;

/** Where calls go and who makes them. */
export interface ApiCallOptions {
  apiUrl?: string | undefined;
  apiVersion?: string | undefined;
  secretKey?: string | undefined;
  userAgent?: string | undefined;
}

/**
 * Builds the function through which every sub-client calls the Backend API.
 * It rejects with ClerkAPIResponseError for an error answer (`unexpected_error` when there was no answer) and with ClerkRuntimeError
 * when the address or the key is missing.
 */
export function createApiCall(options: ApiCallOptions): ApiCall {
  return async <T>(request: ApiRequest): Promise<T> => {
    const response = await send(requestUrl(request, options), requestInit(request, options));
    const body = await readBody(response);
    if (!response.ok) throw apiResponseError(response.status, body, response.headers);
    return deserialize(body) as T;
  };
}

function requestUrl(request: ApiRequest, options: ApiCallOptions): string {
  if (!options.apiUrl) {
    throw new ClerkRuntimeError(
      "The address of the Backend API is unknown. Set CLERK_API_URL, or pass `apiUrl` or `publishableKey` to createClerkClient.",
      { code: "api_url_missing" },
    );
  }
  const version = request.isVersioned === false ? "" : `/${options.apiVersion ?? "v1"}`;
  const query = queryString(request.query);
  return `${options.apiUrl}${version}${request.path}${query && `?${query}`}`;
}

function queryString(query: object | undefined): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    for (const item of [value].flat()) if (item) parameters.append(camelToSnake(key), queryValue(item));
  }
  return parameters.toString();
}

function queryValue(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

function requestInit(request: ApiRequest, options: ApiCallOptions): RequestInit {
  const headers: Record<string, string> = {
    "Clerk-API-Version": apiVersions.backend,
    "User-Agent": options.userAgent ?? userAgent,
    ...request.headers,
  };
  if (!request.form) headers["Content-Type"] = "application/json";
  const bearer = request.bearer === undefined ? options.secretKey : request.bearer;
  if (bearer) headers["Authorization"] = `Bearer ${bearer}`;
  else if (request.bearer !== null) throw missingSecretKey();
  return { method: request.method, headers, body: requestBody(request) };
}

function missingSecretKey(): ClerkRuntimeError {
  return new ClerkRuntimeError("The secret key is missing. Set CLERK_SECRET_KEY, or pass `secretKey`.", {
    code: "secret_key_missing",
  });
}

function requestBody(request: ApiRequest): BodyInit | undefined {
  if (request.form) return request.form;
  const { body } = request;
  if (request.method === "GET" || !body || Object.keys(body).length === 0) return undefined;
  if (request.deepBody) return JSON.stringify(deepKeysToSnake(body));
  return JSON.stringify(Array.isArray(body) ? body.map(keysToSnake) : keysToSnake({ ...body }));
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "Unexpected error";
    const error = new ClerkAPIResponseError(`The Backend API cannot be reached at ${new URL(url).origin}: ${message}`, {
      data: [{ code: "unexpected_error", message }],
      status: 0,
    });
    error.cause = cause;
    throw error;
  }
}

async function readBody(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
