import { webhookEvents, webhookPayload, type WebhookEventType } from "@latchkey/contract/webhooks";
import { beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import type { Server } from "../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../testing/index.ts";
import { eventTypes, type EventType } from "./catalog.ts";

let server: Server;
let t: TestInstance;

beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
});

interface Payload {
  type: WebhookEventType;
  data: Record<string, unknown>;
}

/** What the outbox holds for receivers, oldest first. */
async function outbox(): Promise<Payload[]> {
  const rows = await server.app.db
    .selectFrom("events")
    .select("payload")
    .where("instance_id", "=", t.instance.id)
    .orderBy("id")
    .execute();
  return rows.map(({ payload }) => JSON.parse(payload) as Payload);
}

describe("the event catalogue", () => {
  it("renders the events that the contract declares, and no other", () => {
    expectTypeOf<EventType>().toEqualTypeOf<WebhookEventType>();
    expect(new Set(eventTypes)).toEqual(new Set(Object.keys(webhookEvents)));
  });

  it("renders payloads as the contract declares them, field by field", async () => {
    const email = "payload@example.com";
    const create = { email_address: [email], password: "a long enough password 1", public_metadata: { plan: "team" } };
    const user = (await t.bapi("POST", "/v1/users", create)).body;
    const signIn = async (): Promise<string> =>
      (await t.bapi("POST", "/v1/sessions", { user_id: user.id })).body.id as string;
    await t.bapi("POST", `/v1/sessions/${await signIn()}/revoke`);
    const browser = t.browser();
    for (const leave of ["end", "remove"]) {
      await browser.post("/v1/client/sign_ins", { identifier: email, password: create.password });
      const id = (await browser.get("/v1/client")).body.response.last_active_session_id;
      await browser.post(`/v1/client/sessions/${id}/${leave}`);
    }
    await browser.post("/v1/client/sign_ins", { identifier: email, strategy: "email_code" });
    await t.bapi("PATCH", `/v1/users/${user.id}`, { first_name: "Ada" });
    await t.bapi("DELETE", `/v1/users/${user.id}`);

    const payloads = await outbox();
    expect(new Set(payloads.map(({ type }) => type))).toEqual(
      new Set([
        "user.created",
        "user.updated",
        "user.deleted",
        "session.created",
        "session.ended",
        "session.removed",
        "session.revoked",
        "email.created",
      ]),
    );
    // Parsing drops what the contract does not declare, so that equality speaks for both directions.
    for (const payload of payloads) expect(webhookPayload(payload.type).parse(payload)).toEqual(payload);
  });
});
