import type { AppContext } from "../../context.ts";
import { isOperatorToken } from "../../crypto/operator-token.ts";
import { applyDocument } from "../../domain/declarations/index.ts";
import { readKeys } from "../../domain/instances/index.ts";
import { domainError } from "../../lib/errors.ts";
import { AnswerHeaders } from "../answer-headers.ts";
import { json } from "../pipeline.ts";
import type { IncomingRequest } from "../request.ts";

/** Answers the command line tool of whoever runs this server. */
export async function answerOperator(app: AppContext, incoming: IncomingRequest): Promise<Response> {
  const token = /^Bearer (lko_\S+)$/.exec(incoming.request.headers.get("authorization") ?? "")?.[1];
  if (!token || !isOperatorToken(app.secrets, token)) throw domainError("authentication_invalid");
  if (incoming.method === "GET" && incoming.path === "/platform/v1/keys")
    return json(200, { instances: (await readKeys(app)).map(keysView) }, new AnswerHeaders());
  if (incoming.method === "POST" && incoming.path === "/platform/v1/apply") {
    const body: unknown = await incoming.request.json().catch((error: unknown) => {
      throw domainError("request_body_invalid", { values: { type: "JSON" }, cause: error });
    });
    return json(200, { instances: (await applyDocument(app, body)).map(keysView) }, new AnswerHeaders());
  }
  throw domainError("resource_not_found", { values: { resource: "endpoint" } });
}

/** One instance with its keys, as the command line prints it. */
export function keysView({ instance, secretKeys }: Awaited<ReturnType<typeof readKeys>>[number]) {
  return {
    id: instance.id,
    environment: instance.environment,
    publishable_key: instance.publishableKey,
    secret_key: secretKeys[0] ?? null,
  };
}
