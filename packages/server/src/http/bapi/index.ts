import type { AppContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { AnswerHeaders } from "../answer-headers.ts";
import { checkResponse, instanceContext, json, readInput, requireVersion } from "../pipeline.ts";
import type { IncomingRequest } from "../request.ts";
import { RouteTable } from "../route-table.ts";
import type { BapiContext, Route } from "../route.ts";
import { domainRoutes } from "./domains.ts";
import { externalAccountRoutes } from "./external-accounts.ts";
import { identificationRoutes } from "./identifications.ts";
import { instanceRoutes } from "./instance.ts";
import { invitationRoutes } from "./invitations.ts";
import { redirectUrlRoutes } from "./redirect-urls.ts";
import { restrictionRoutes } from "./restrictions.ts";
import { secondFactorRoutes } from "./second-factors.ts";
import { sessionRoutes } from "./sessions.ts";
import { ticketRoutes } from "./tickets.ts";
import { userRoutes } from "./users.ts";
import { waitlistRoutes } from "./waitlist-entries.ts";

export const bapiRoutes: readonly Route[] = [
  ...userRoutes,
  ...identificationRoutes,
  ...externalAccountRoutes,
  ...secondFactorRoutes,
  ...sessionRoutes,
  ...instanceRoutes,
  ...ticketRoutes,
  ...invitationRoutes,
  ...waitlistRoutes,
  ...restrictionRoutes,
  ...redirectUrlRoutes,
  ...domainRoutes,
];
const table = new RouteTable(bapiRoutes);

export const isBapiPath = (method: string, path: string): boolean => table.find(method, path) !== undefined;

/** Answers a Backend API request: the secret key finds the instance, whatever the host. */
export async function answerBapi(app: AppContext, incoming: IncomingRequest): Promise<Response> {
  const { secretKey } = incoming;
  if (!secretKey) throw domainError("authorization_header_format_invalid");
  const instance = await app.instances.bySecretKey(secretKey);
  if (!instance) throw domainError("clerk_key_invalid");
  requireVersion(incoming);
  const match = table.find(incoming.method, incoming.path);
  if (!match) throw domainError("resource_not_found", { values: { resource: "endpoint" } });
  const { contract, handler } = match.route;
  const ctx: BapiContext = { ...instanceContext(app, instance, incoming), incoming };
  const result = await handler(ctx as never, (await readInput(incoming, match)) as never);
  if (contract.envelope === "empty")
    return new Response(null, { status: contract.status ?? 204, headers: { "cache-control": "private, no-store" } });
  if (app.config.checkResponses) checkResponse(contract, result);
  return json(contract.status ?? 200, result, new AnswerHeaders());
}
