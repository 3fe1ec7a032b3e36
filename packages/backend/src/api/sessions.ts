import type { Client, Cookies, PaginatedResourceResponse, Session, Token } from "../resources/index.ts";
import type { ListParams } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

type Page<T> = PaginatedResourceResponse<T[]>;

/** Exchange of an expired session token for a new one. Keys are those of the wire. */
export interface RefreshSessionParams {
  expired_token: string;
  refresh_token: string;
  request_origin: string;
  request_originating_ip?: string;
  request_headers?: Record<string, string[]>;
  suffixed_cookies?: boolean;
  /** `cookie` answers complete `Set-Cookie` values, `token` the bare JWT. */
  format?: "token" | "cookie";
}

export interface SessionListParams extends ListParams {
  clientId?: string;
  userId?: string;
  status?: Session["status"];
}

/** `clerkClient.sessions`. */
export function sessionsApi(call: ApiCall) {
  function refreshSession(sessionId: string, params: RefreshSessionParams & { format: "cookie" }): Promise<Cookies>;
  function refreshSession(sessionId: string, params: RefreshSessionParams): Promise<Token>;
  function refreshSession(sessionId: string, params: RefreshSessionParams): Promise<Cookies | Token> {
    const { suffixed_cookies, ...body } = params;
    return call({
      method: "POST",
      path: path`/sessions/${sessionId}/refresh`,
      query: { suffixed_cookies },
      body,
    });
  }

  return {
    refreshSession,
    getSessionList: (params: SessionListParams = {}) =>
      call<Page<Session>>({
        method: "GET",
        path: "/sessions",
        query: { ...params, paginated: true },
      }),
    getSession: (sessionId: string) => call<Session>({ method: "GET", path: path`/sessions/${sessionId}` }),
    createSession: (params: { userId: string; activeOrganizationId?: string }) =>
      call<Session>({ method: "POST", path: "/sessions", body: params }),
    revokeSession: (sessionId: string) => call<Session>({ method: "POST", path: path`/sessions/${sessionId}/revoke` }),
    verifySession: (sessionId: string, token: string) =>
      call<Session>({ method: "POST", path: path`/sessions/${sessionId}/verify`, body: { token } }),
    /** A session token, or a token of the named template. */
    getToken: (sessionId: string, template?: string, expiresInSeconds?: number) =>
      call<Token>({
        method: "POST",
        path: template ? path`/sessions/${sessionId}/tokens/${template}` : path`/sessions/${sessionId}/tokens`,
        body: expiresInSeconds === undefined ? {} : { expiresInSeconds },
      }),
  };
}

/** `clerkClient.clients`. */
export function clientsApi(call: ApiCall) {
  return {
    getClientList: (params: ListParams = {}) =>
      call<Page<Client>>({
        method: "GET",
        path: "/clients",
        query: { ...params, paginated: true },
      }),
    getClient: (clientId: string) => call<Client>({ method: "GET", path: path`/clients/${clientId}` }),
    verifyClient: (token: string) => call<Client>({ method: "POST", path: "/clients/verify", body: { token } }),
    /** The `Set-Cookie` values that a handshake left under a nonce. */
    getHandshakePayload: (params: { nonce: string }) =>
      call<{ directives: string[] }>({
        method: "GET",
        path: "/clients/handshake_payload",
        query: params,
      }),
  };
}
