import type { AppContext } from "../context.ts";
import { DomainError, domainError } from "../lib/errors.ts";
import { answerAccountPortal } from "./account-portal/answer.ts";
import { answerBapi, isBapiPath } from "./bapi/index.ts";
import { errorResponse } from "./errors.ts";
import { answerFapi, answerPreflight, corsHeaders, findFapiRoute } from "./fapi/answer.ts";
import { answerImage } from "./images.ts";
import { answerInbox } from "./inbox.ts";
import { json } from "./pipeline.ts";
import { answerPlatform, isPlatformPath } from "./platform/index.ts";
import { readRequest, type IncomingRequest } from "./request.ts";
import { answerScript } from "./scripts/answer.ts";
import { environmentLead } from "./scripts/environment-lead.ts";
import { answerSimulator } from "./simulator.ts";

/** Answers any request; never rejects. */
export async function dispatch(app: AppContext, request: Request, peer: string): Promise<Response> {
  const incoming = readRequest(app, request, peer);
  try {
    return await route(app, incoming);
  } catch (error) {
    return answerError(app, incoming, error);
  }
}

async function route(app: AppContext, incoming: IncomingRequest): Promise<Response> {
  // One spelling of each path: `//v1/client` is no way around anything.
  if (/\/\/|\/\.{1,2}(\/|$)|\\/.test(incoming.path))
    throw domainError("resource_not_found", { values: { resource: "endpoint" } });
  if (incoming.method === "OPTIONS") return answerPreflight(incoming.origin);
  if (isPlatformPath(incoming.path)) return answerPlatform(app, incoming);
  if (incoming.secretKey) return answerBapi(app, incoming);
  const match = findFapiRoute(incoming.method, incoming.path);
  if (match) return answerFapi(app, incoming, match);
  const asset =
    (await answerScript(incoming, app.config.browserDirectory, () => environmentLead(app, incoming))) ??
    (await answerImage(app, incoming)) ??
    (await answerInbox(app, incoming)) ??
    (await answerSimulator(app, incoming)) ??
    (await answerAccountPortal(app, incoming));
  if (asset) return asset;
  // A Backend API path without a secret key: say what is missing instead of "not found".
  if (isBapiPath(incoming.method, incoming.path)) return answerBapi(app, incoming);
  throw domainError("resource_not_found", { values: { resource: "endpoint" } });
}

function answerError(app: AppContext, incoming: IncomingRequest, error: unknown): Response {
  const headers = corsHeaders(incoming.origin);
  const refusal = error instanceof DomainError ? error : toRefusal(app, incoming, error);
  const { status, body, headers: extra } = errorResponse(refusal, incoming.traceId);
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  return json(status, body, headers);
}

/** What the database refused because of a parallel change is a conflict; anything else is a bug, and is logged. */
function toRefusal(app: AppContext, incoming: IncomingRequest, error: unknown): DomainError {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === "23505") {
    const param = constraint?.startsWith("users_username")
      ? "username"
      : constraint?.startsWith("users_external_id")
        ? "external_id"
        : constraint === "identifications_claimed"
          ? "email_address"
          : undefined;
    return param ? domainError("form_identifier_exists", { param }) : domainError("conflict");
  }
  if (code === "40001" || code === "40P01") return domainError("conflict");
  // A text that the database can not hold, such as one with a NUL.
  if (code === "22021" || code === "22P05") return domainError("malformed_request_parameters");
  app.log.error(
    { err: error, trace_id: incoming.traceId, method: incoming.method, path: incoming.path },
    "request failed",
  );
  return domainError("internal_clerk_error");
}
