import { z } from "zod";
import { id, optionalFlag, optionalInt, optionalText, page, text } from "../fields.ts";
import { BapiClient, BapiSession, Cookies, HandshakePayload, SessionStatus, Token } from "../resources/index.ts";
import { maybePaginated } from "./lists.ts";
import { bapi } from "./routes.ts";

const sessionPath = z.object({ session_id: id() });

export const listSessions = bapi({
  id: "listSessions",
  method: "GET",
  path: "/v1/sessions",
  summary: "Sessions of a client or of a user",
  query: z.object({
    client_id: optionalText(128),
    user_id: optionalText(128),
    status: z.preprocess((value) => value || undefined, SessionStatus.optional()),
    paginated: optionalFlag(),
    ...page,
  }),
  response: maybePaginated(BapiSession),
});

export const createSession = bapi({
  id: "createSession",
  method: "POST",
  path: "/v1/sessions",
  summary: "Starts a session for a user; development instances only",
  body: z.object({ user_id: text(128), active_organization_id: optionalText(128) }),
  response: BapiSession,
  errors: ["request_invalid_for_environment", "resource_not_found"],
});

export const getSession = bapi({
  id: "getSession",
  method: "GET",
  path: "/v1/sessions/{session_id}",
  summary: "One session",
  params: sessionPath,
  response: BapiSession,
  errors: ["resource_not_found"],
});

export const refreshSession = bapi({
  id: "refreshSession",
  method: "POST",
  path: "/v1/sessions/{session_id}/refresh",
  summary: "A fresh token for an expired one and its refresh token",
  params: sessionPath,
  query: z.object({ suffixed_cookies: optionalFlag() }),
  body: z.object({
    expired_token: text(8_000),
    refresh_token: text(8_000),
    request_origin: text(2_000),
    request_headers: z.record(z.string(), z.unknown()).optional(),
    request_originating_ip: optionalText(64),
    format: z.enum(["token", "cookie"]).optional(),
  }),
  response: Token.or(Cookies),
  errors: [
    "refresh_request_origin_invalid",
    "expired_session_token_invalid",
    "expired_session_token_missing_azp",
    "refresh_request_origin_azp_mismatch",
    "expired_session_token_missing_sid",
    "refresh_sid_mismatch",
    "session_refresh_session_not_found",
    "session_refresh_inactive_session",
    "refresh_token_not_found",
    "session_refresh_expired_session_token_too_old",
  ],
});

export const revokeSession = bapi({
  id: "revokeSession",
  method: "POST",
  path: "/v1/sessions/{session_id}/revoke",
  summary: "Revokes a session",
  params: sessionPath,
  response: BapiSession,
  errors: ["resource_not_found"],
});

export const createBackendSessionToken = bapi({
  id: "createBackendSessionToken",
  method: "POST",
  path: "/v1/sessions/{session_id}/tokens",
  summary: "A session token without a browser's origin",
  params: sessionPath,
  body: z.object({ expires_in_seconds: optionalInt(30, 315_360_000) }),
  response: Token,
  errors: ["resource_not_found"],
});

export const listClients = bapi({
  id: "listClients",
  method: "GET",
  path: "/v1/clients",
  summary: "Clients, newest first",
  deprecated: true,
  query: z.object({ paginated: optionalFlag(), ...page }),
  response: maybePaginated(BapiClient),
});

export const verifyClient = bapi({
  id: "verifyClient",
  method: "POST",
  path: "/v1/clients/verify",
  summary: "The client that a client token names",
  body: z.object({ token: text(8_000) }),
  response: BapiClient,
  errors: ["client_not_found"],
});

export const getBackendClient = bapi({
  id: "getBackendClient",
  method: "GET",
  path: "/v1/clients/{client_id}",
  summary: "One client",
  params: z.object({ client_id: id() }),
  response: BapiClient,
  errors: ["resource_not_found"],
});

export const getHandshakePayload = bapi({
  id: "getHandshakePayload",
  method: "GET",
  path: "/v1/clients/handshake_payload",
  summary: "Redeems a handshake nonce, once",
  query: z.object({ nonce: text(512) }),
  response: HandshakePayload,
  errors: ["resource_not_found"],
});
