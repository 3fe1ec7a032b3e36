import { z } from "zod";
import { clearableText, id, optionalText, text } from "../fields.ts";
import { FapiClient, FapiSession, Token } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const sessionPath = z.object({ session_id: id() });

export const getClient = fapi({
  id: "getClient",
  method: "GET",
  path: "/v1/client",
  summary: "The calling browser's client, or null when there is none",
  auth: "client",
  response: FapiClient.nullable(),
  envelope: "piggyback",
});

export const createClient = fapi({
  id: "createClient",
  method: "POST",
  path: "/v1/client",
  summary: "The calling browser's client, created when there is none",
  auth: "client",
  response: FapiClient,
  envelope: "piggyback",
});

export const upsertClient = fapi({ ...createClient, id: "upsertClient", method: "PUT" });

export const deleteClient = fapi({
  id: "deleteClient",
  method: "DELETE",
  path: "/v1/client",
  summary: "Ends every session of the client and forgets it",
  auth: "client",
  response: FapiClient.nullable(),
  envelope: "piggyback",
});

export const deleteClientSessions = fapi({
  id: "deleteClientSessions",
  method: "DELETE",
  path: "/v1/client/sessions",
  summary: "Ends every session of the client and keeps the client",
  auth: "client",
  response: FapiClient.nullable(),
  envelope: "piggyback",
});

export const handshakeClient = fapi({
  id: "handshakeClient",
  method: "GET",
  path: "/v1/client/handshake",
  summary: "Brings the app's cookies in line with the client and returns to the app",
  auth: "client",
  query: z.object({
    redirect_url: text(8_000),
    format: optionalText(16),
    suffixed_cookies: optionalText(8),
    organization_id: optionalText(128),
    __clerk_hs_reason: optionalText(128),
    __session: optionalText(8_000),
    satellite_fapi: optionalText(),
    __clerk_synced: optionalText(8),
  }),
  response: z.void(),
  envelope: "redirect",
  status: 307,
  errors: ["invalid_handshake"],
});

export const syncClient = fapi({
  id: "syncClient",
  method: "GET",
  path: "/v1/client/sync",
  summary: "Sends a browser from a satellite domain to the primary one, and back to where its client is linked",
  auth: "client",
  query: z.object({ link_domain: optionalText(260), redirect_url: text(8_000), state: optionalText(64) }),
  response: z.void(),
  envelope: "redirect",
  status: 307,
  errors: ["resource_not_found", "invalid_redirect_url", "prohibited_redirect_url", "request_invalid_for_environment"],
});

export const linkClient = fapi({
  id: "linkClient",
  method: "GET",
  path: "/v1/client/link",
  summary: "Gives the browser of a satellite domain the client of the primary one, and leads on to the page",
  auth: "client",
  query: z.object({ __clerk_token: text(512) }),
  response: z.void(),
  envelope: "redirect",
  status: 307,
  errors: ["invalid_handshake", "sync_nonce_already_consumed"],
});

export const touchClient = fapi({
  id: "touchClient",
  method: "GET",
  path: "/v1/client/touch",
  summary: "Extends the client cookie in a first-party navigation and returns to the app",
  auth: "client",
  query: z.object({ redirect_url: text(8_000) }),
  response: z.void(),
  envelope: "redirect",
  status: 307,
});

export const getClientSession = fapi({
  id: "getClientSession",
  method: "GET",
  path: "/v1/client/sessions/{session_id}",
  summary: "One session of the client",
  auth: "client",
  params: sessionPath,
  response: FapiSession,
  envelope: "piggyback",
  errors: ["resource_not_found"],
});

export const touchSession = fapi({
  id: "touchSession",
  method: "POST",
  path: "/v1/client/sessions/{session_id}/touch",
  summary: "Marks the session as the one in use",
  auth: "client",
  params: sessionPath,
  body: z.object({ active_organization_id: clearableText(128), intent: optionalText(64) }),
  bodyType: "form",
  response: FapiSession,
  envelope: "piggyback",
  errors: ["resource_not_found", "authentication_invalid", "organization_not_found_or_unauthorized"],
});

const sessionCommand = (name: "end" | "remove", summary: string) =>
  fapi({
    id: `${name}Session` as const,
    method: "POST",
    path: `/v1/client/sessions/{session_id}/${name}` as const,
    summary,
    auth: "client",
    params: sessionPath,
    response: FapiSession,
    envelope: "piggyback",
    errors: ["resource_not_found", "invalid_action_for_session"],
  });

export const endSession = sessionCommand("end", "Ends the session");
export const removeSession = sessionCommand("remove", "Signs the session out of this client");

export const createSessionToken = fapi({
  id: "createSessionToken",
  method: "POST",
  path: "/v1/client/sessions/{session_id}/tokens",
  summary: "A fresh session token",
  auth: "client",
  params: sessionPath,
  body: z.object({ organization_id: clearableText(128) }),
  bodyType: "form",
  response: Token,
  envelope: "bare",
  errors: ["authentication_invalid", "resource_not_found", "user_banned"],
});
