import type { AppContext } from "../../context.ts";
import { isOperatorToken } from "../../crypto/operator-token.ts";
import { domainError } from "../../lib/errors.ts";
import { AnswerHeaders } from "../answer-headers.ts";
import { checkResponse, instanceContext, json, readInput } from "../pipeline.ts";
import type { IncomingRequest } from "../request.ts";
import { RouteTable } from "../route-table.ts";
import type { BapiContext, OperatorContext, Route } from "../route.ts";
import { operatorRoutes } from "./operator.ts";
import { webhookRoutes } from "./webhooks.ts";

export const platformRoutes: readonly Route[] = [...webhookRoutes, ...operatorRoutes];
const instanceTable = new RouteTable(webhookRoutes);
const operatorTable = new RouteTable(operatorRoutes);

export const isPlatformPath = (path: string): boolean => path.startsWith("/platform/");

/** Answers a request to Latchkey's own management surface: with an instance's secret key, or as the operator. */
export async function answerPlatform(app: AppContext, incoming: IncomingRequest): Promise<Response> {
  const { table, ctx } = incoming.secretKey
    ? { table: instanceTable, ctx: await secretKeyContext(app, incoming, incoming.secretKey) }
    : { table: operatorTable, ctx: operatorContext(app, incoming) };
  const match = table.find(incoming.method, incoming.path);
  if (!match) throw domainError("resource_not_found", { values: { resource: "endpoint" } });
  const result = await match.route.handler(ctx as never, (await readInput(incoming, match)) as never);
  if (app.config.checkResponses) checkResponse(match.route.contract, result);
  return json(200, result, new AnswerHeaders());
}

async function secretKeyContext(app: AppContext, incoming: IncomingRequest, secretKey: string): Promise<BapiContext> {
  const instance = await app.instances.bySecretKey(secretKey);
  if (!instance) throw domainError("clerk_key_invalid");
  return { ...instanceContext(app, instance, incoming), incoming };
}

function operatorContext(app: AppContext, incoming: IncomingRequest): OperatorContext {
  const token = /^Bearer (lko_\S+)$/.exec(incoming.request.headers.get("authorization") ?? "")?.[1];
  if (!token || !isOperatorToken(app.secrets, token)) throw domainError("authentication_invalid");
  return { ...app, incoming };
}
