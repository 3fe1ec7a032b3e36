import type { AppContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { AnswerHeaders } from "../answer-headers.ts";
import { checkResponse, instanceContext, json, readInput } from "../pipeline.ts";
import type { IncomingRequest } from "../request.ts";
import { RouteTable } from "../route-table.ts";
import type { BapiContext, Route } from "../route.ts";
import { answerOperator } from "./operator.ts";
import { webhookRoutes } from "./webhooks.ts";

export const platformRoutes: readonly Route[] = webhookRoutes;
const table = new RouteTable(platformRoutes);

export const isPlatformPath = (path: string): boolean => path.startsWith("/platform/");

/** Answers a request to Latchkey's own management surface: with an instance's secret key, or as the operator. */
export async function answerPlatform(app: AppContext, incoming: IncomingRequest): Promise<Response> {
  if (!incoming.secretKey) return answerOperator(app, incoming);
  const instance = await app.instances.bySecretKey(incoming.secretKey);
  if (!instance) throw domainError("clerk_key_invalid");
  const match = table.find(incoming.method, incoming.path);
  if (!match) throw domainError("resource_not_found", { values: { resource: "endpoint" } });
  const ctx: BapiContext = { ...instanceContext(app, instance, incoming), incoming };
  const result = await match.route.handler(ctx as never, (await readInput(incoming, match)) as never);
  if (app.config.checkResponses) checkResponse(match.route.contract, result);
  return json(200, result, new AnswerHeaders());
}
