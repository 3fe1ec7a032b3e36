import type { AnyContract } from "@latchkey/contract";
import type { InstanceContext, RequestInfo } from "../context.ts";
import type { Instance } from "../domain/instances/index.ts";
import { isTestingToken } from "../domain/tickets/index.ts";
import type { AppContext } from "../context.ts";
import { domainError } from "../lib/errors.ts";
import type { AnswerHeaders } from "./answer-headers.ts";
import { collect, readFields, readUpload } from "./body.ts";
import type { IncomingRequest } from "./request.ts";
import type { Match } from "./route-table.ts";
import { parsePart } from "./validate.ts";

/** A context for the instance, with what may be recorded of the request. */
export function instanceContext(app: AppContext, instance: Instance, incoming: IncomingRequest): InstanceContext {
  const token = incoming.url.searchParams.get("__clerk_testing_token");
  const request: RequestInfo = {
    traceId: incoming.traceId,
    ip: incoming.ip,
    userAgent: incoming.userAgent,
    language: incoming.language,
    origin: incoming.origin,
    isNative: incoming.isNative,
    testing: token !== null && isTestingToken({ ...app, instance }, token),
  };
  return { ...app, instance, request };
}

/** Path, query and body of a request as the contract of its operation parses them. */
export async function readInput(incoming: IncomingRequest, { route, params }: Match): Promise<object> {
  const { contract } = route;
  const isUpload = contract.bodyType === "multipart" && incoming.method !== "GET" && incoming.method !== "DELETE";
  return {
    params: parsePart(contract, "params", params),
    query: parsePart(contract, "query", collect(incoming.url.searchParams)),
    body: contract.body ? parsePart(contract, "body", await readFields(incoming.request, contract)) : undefined,
    ...(isUpload ? { file: await readUpload(incoming.request) } : {}),
  };
}

/** Checks a response against its contract; on in development and tests. @throws Error naming the operation and the field. */
export function checkResponse(contract: AnyContract, value: unknown): void {
  const result = contract.response.safeParse(value);
  if (!result.success)
    throw new Error(`${contract.id} answered something else than its contract says: ${result.error.message}`);
}

const known = /^\d{4}-\d{2}-\d{2}$/;

/** @throws api_version_invalid for a version that is no date, or that header and query give differently. */
export function requireVersion(incoming: IncomingRequest): void {
  const header = incoming.request.headers.get("clerk-api-version");
  const query = incoming.url.searchParams.get("__clerk_api_version");
  const version = header ?? query;
  if (version === null) return;
  if (!known.test(version) || (header !== null && query !== null && header !== query))
    throw domainError("api_version_invalid", { values: { version } });
}

/** A JSON answer. The content type carries no charset: SDKs compare it as a whole. */
export function json(status: number, body: unknown, headers: AnswerHeaders): Response {
  headers.set("content-type", "application/json");
  headers.set("cache-control", "private, no-store");
  return new Response(JSON.stringify(body), { status, headers: headers.toInit() });
}
