import type { AppContext } from "../context.ts";
import { isDevelopment, isLoopbackHost } from "../domain/instances/index.ts";
import { findMessages } from "../domain/messages/index.ts";
import { inboxPage } from "../views/inbox.ts";
import { AnswerHeaders } from "./answer-headers.ts";
import { findInstance } from "./fapi/answer.ts";
import { instanceContext, json } from "./pipeline.ts";
import type { IncomingRequest } from "./request.ts";

const LIMIT = 100;

/** `/inbox` and `/inbox.json`: every mail and text message of a development instance, for people and for tests. Loopback only. */
export async function answerInbox(app: AppContext, incoming: IncomingRequest): Promise<Response | undefined> {
  if (incoming.method !== "GET" || (incoming.path !== "/inbox" && incoming.path !== "/inbox.json")) return undefined;
  if (!isLoopbackHost(incoming.host)) return undefined;
  const instance = await findInstance(app, incoming);
  if (!isDevelopment(instance)) return undefined;
  const messages = await findMessages(instanceContext(app, instance, incoming), LIMIT);
  if (incoming.path === "/inbox.json") {
    const data = messages.map((message) => ({
      id: message.id,
      channel: message.channel,
      slug: message.slug,
      to: message.recipient,
      ...(message.channel === "email"
        ? { from: message.fromAddress, subject: message.subject, html: message.html }
        : {}),
      text: message.text,
      status: message.status,
      error: message.error,
      created_at: message.createdAt.getTime(),
    }));
    return json(200, { data, total_count: data.length }, new AnswerHeaders());
  }
  return new Response(inboxPage(instance.settings.application_name, messages), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src * data:; frame-src 'self' data:",
      "x-content-type-options": "nosniff",
    },
  });
}
