import { apiVersions } from "@latchkey/shared/constants";
import * as queryNames from "@latchkey/shared/query-names";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { retry } from "@latchkey/shared/retry";

import { version } from "../version.ts";
import type { FormValues } from "./form.ts";
import { encodeForm } from "./form.ts";
import { encodeQuery } from "./query.ts";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** One call of the Frontend API. `path` begins with a slash and stands behind `/v1`. */
export interface ApiRequest {
  path: string;
  method?: Method;
  query?: FormValues;
  body?: FormValues | FormData | string;
  signal?: AbortSignal;
  /** `omit` leaves the client's cookie behind. Default `include`. */
  credentials?: RequestCredentials;
  /** Calls made after a network failure of a GET. Default 3. */
  retries?: number;
}

/** A request on its way; callbacks may change it. */
export interface OutgoingRequest {
  url: URL;
  headers: Headers;
  method: "GET" | "POST";
  body: BodyInit | undefined;
  credentials: RequestCredentials;
}
export interface ApiResponse {
  status: number;
  headers: Headers;
  /** Parsed JSON; `null` for an answer without content. */
  body: any;
}
/** A response with its parsed JSON; `null` for one without content. */
export type IncomingResponse = Response & { payload: any };
export type BeforeRequest = (request: OutgoingRequest) => unknown;
export type AfterResponse = (request: OutgoingRequest, response: IncomingResponse) => unknown;
export interface ApiHooks {
  before: BeforeRequest[];
  after: AfterResponse[];
}
export interface ApiConfig {
  /** Base URL without `/v1`. */
  baseUrl: () => string;
  /** The active session; names who acts among several. */
  sessionId: () => string | undefined;
  hooks: ApiHooks;
}
export type Api = (request: ApiRequest) => Promise<ApiResponse>;

/**
 * The transport. Everything that writes is a POST with the verb in `_method`, so that no call needs a preflight.
 * The answer's status is not judged here.
 * @throws ClerkRuntimeError `network_error` when the API cannot be reached, or something before it answers.
 */
export function createApi(config: ApiConfig): Api {
  return (request) => {
    const isRead = (request.method ?? "GET") === "GET";
    return retry((attempt) => send(config, request, attempt), {
      retries: isRead ? (request.retries ?? 3) : 0,
      initialDelay: 350,
      maxDelay: 5000,
      shouldRetry: () => !request.signal?.aborted,
    });
  };
}

async function send(config: ApiConfig, request: ApiRequest, attempt: number): Promise<ApiResponse> {
  const outgoing = prepare(config, request, attempt);
  for (const hook of config.hooks.before) await hook(outgoing);
  const { url, ...init } = outgoing;
  let response: Response;
  let body: any;
  try {
    response = await fetch(url, { ...init, signal: request.signal });
    // A page of something before the API is no answer of it.
    body = response.status === 204 ? null : await response.json();
  } catch (cause) {
    throw new ClerkRuntimeError(`The Frontend API at ${url.origin} could not be reached`, {
      code: "network_error",
      cause,
    });
  }
  const { status, headers } = response;
  for (const hook of config.hooks.after) await hook(outgoing, Object.assign(response, { payload: body }));
  return { status, headers, body };
}

function prepare(config: ApiConfig, request: ApiRequest, attempt: number): OutgoingRequest {
  const { method = "GET", body, credentials = "include" } = request;
  const isRead = method === "GET";
  const headers = new Headers();
  if (typeof body === "string") headers.set("content-type", "application/octet-stream");
  return {
    url: buildUrl(config, request, attempt),
    headers,
    method: isRead ? "GET" : "POST",
    body: isRead ? undefined : encodeBody(body),
    credentials,
  };
}

function encodeBody(body: ApiRequest["body"]): BodyInit {
  return typeof body === "string" || body instanceof FormData ? body : encodeForm(body ?? {});
}

function buildUrl(config: ApiConfig, request: ApiRequest, attempt: number): URL {
  const { path, method = "GET", query } = request;
  const url = new URL(`${config.baseUrl()}/v1${path}`);
  url.search = encodeQuery({
    ...query,
    [queryNames.apiVersion]: apiVersions.frontend,
    [queryNames.clerkJsVersion]: version,
    [queryNames.method]: method === "GET" || method === "POST" ? undefined : method,
    [queryNames.sessionId]: /^\/(client|waitlist)/.test(path) ? undefined : config.sessionId(),
    _clerk_retry_attempt: attempt > 1 ? attempt - 1 : undefined,
  }).toString();
  return url;
}
