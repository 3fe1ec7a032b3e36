import type { FormValues } from "./form.ts";
export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
/** One call of the Frontend API. `path` begins with a slash and stands behind `/v1`. */
export interface ApiRequest {
    path: string;
    method?: Method;
    query?: FormValues;
    body?: FormValues | FormData | string;
    signal?: AbortSignal;
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
export interface ApiHooks {
    before: ((request: OutgoingRequest) => void | Promise<void>)[];
    after: ((response: Response) => void | Promise<void>)[];
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
 * @throws ClerkRuntimeError `network_error` when the API cannot be reached.
 */
export declare function createApi(config: ApiConfig): Api;
