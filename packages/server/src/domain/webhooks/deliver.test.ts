import { createServer as createHttpServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook } from "svix";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

let server: Server;
let t: TestInstance;
let status = 200;
const received: Received[] = [];
const receiver = createHttpServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    received.push({ headers: request.headers, body });
    response.writeHead(status).end("noted");
  });
});
let url = "";

beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(() => receiver.close());

const until = (check: () => boolean | Promise<boolean>) =>
  vi.waitFor(async () => expect(await check()).toBe(true), { timeout: 10_000, interval: 50 });

describe("a webhook", () => {
  it("arrives signed, and verifies with both libraries, also after its body was parsed and printed again", async () => {
    const endpoint = (
      await t.bapi("POST", "/platform/v1/webhook_endpoints", { url, event_types: ["user.created", "user.deleted"] })
    ).body;
    expect(endpoint.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    const user = (
      await t.bapi("POST", "/v1/users", {
        email_address: ["hook@example.com"],
        skip_password_requirement: true,
        public_metadata: { "10": "ten", b: "ü</script>\u2028", a: 1.5 },
      })
    ).body;
    await until(() => received.length === 1);
    const { headers, body } = received[0] as Received;
    const signed = headers as Record<string, string>;
    expect(new Webhook(endpoint.secret).verify(body, signed)).toMatchObject({
      type: "user.created",
      object: "event",
      instance_id: t.instance.id,
      data: { id: user.id, public_metadata: { b: "ü</script>\u2028" } },
    });
    expect(() => new Webhook(endpoint.secret).verify(JSON.stringify(JSON.parse(body)), signed)).not.toThrow();
    expect(() => new StandardWebhook(endpoint.secret).verify(body, signed)).not.toThrow();
    expect(() => new Webhook(endpoint.secret).verify(body.replace("hook@", "hoax@"), signed)).toThrow();
    expect(signed["svix-id"]).toMatch(/^msg_/);

    await t.bapi("PATCH", `/v1/users/${user.id}`, { first_name: "Changed" });
    await t.bapi("DELETE", `/v1/users/${user.id}`);
    await until(() => received.length === 2);
    expect(JSON.parse(received[1]?.body ?? "")).toMatchObject({
      type: "user.deleted",
      data: { id: user.id, object: "user", deleted: true },
    });

    const rotated = (await t.bapi("POST", `/platform/v1/webhook_endpoints/${endpoint.id}/secret/rotate`)).body.secret;
    await t.bapi("POST", "/v1/users", { email_address: ["rotated@example.com"], skip_password_requirement: true });
    await until(() => received.length === 3);
    const third = received[2] as Received;
    for (const secret of [endpoint.secret, rotated])
      expect(() => new Webhook(secret).verify(third.body, third.headers as Record<string, string>)).not.toThrow();
  });

  it("that fails is tried again on the ladder, logged, and can be sent once more by hand", async () => {
    const own = await createTestInstance(server);
    const { id } = (await own.bapi("POST", "/platform/v1/webhook_endpoints", { url })).body;
    status = 500;
    await own.bapi("POST", "/v1/users", { email_address: ["retry@example.com"], skip_password_requirement: true });
    const deliveries = async () => (await own.bapi("GET", `/platform/v1/webhook_endpoints/${id}/deliveries`)).body;
    await until(async () => (await deliveries())[0]?.attempts === 1);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ status: "pending", event_type: "user.created" });
    expect(delivery.next_attempt_at - delivery.created_at).toBeGreaterThanOrEqual(5_000);
    status = 200;
    const before = received.length;
    expect((await own.bapi("POST", `/platform/v1/webhook_deliveries/${delivery.id}/resend`)).body).toMatchObject({
      status: "delivered",
    });
    expect(received.length).toBe(before + 1);
    const attempts = (await own.bapi("GET", `/platform/v1/webhook_deliveries/${delivery.id}/attempts`)).body;
    expect(attempts).toMatchObject([
      { trigger: "scheduled", status_code: 500, response: "noted" },
      { trigger: "manual", status_code: 200 },
    ]);
    expect((await t.bapi("GET", `/platform/v1/webhook_deliveries/${delivery.id}/attempts`)).status).toBe(404);
  });

  it("tells of sessions and of mails", async () => {
    const own = await createTestInstance(server);
    await own.bapi("POST", "/platform/v1/webhook_endpoints", { url });
    const from = received.length;
    const client = await own.browser().signUp("events+clerk_test@example.com");
    const browser = own.browser();
    await browser.createSignIn({ identifier: "events+clerk_test@example.com" });
    await own.bapi("POST", `/v1/sessions/${client.last_active_session_id}/revoke`);
    const types = () =>
      received
        .slice(from)
        .map(({ body }) => JSON.parse(body).type)
        .toSorted((left: string, right: string) => left.localeCompare(right));
    await until(() => types().length >= 3);
    expect(types()).toEqual(["session.created", "session.revoked", "user.created"]);
    const mailed = await own
      .browser()
      .createSignUp({ email_address: "mailed@example.com", password: "correct horse battery" });
    expect(mailed.status).toBe(200);
  });

  it("never leaves the machine for a private address in production", async () => {
    const live = await createTestInstance(
      server,
      {},
      { environment: "production", frontendHosts: [`clerk.hooks${process.pid}.test`] },
    );
    const { id } = (await live.bapi("POST", "/platform/v1/webhook_endpoints", { url })).body;
    const before = received.length;
    await live.bapi("POST", "/v1/users", { email_address: ["ssrf@example.com"], skip_password_requirement: true });
    const deliveries = async () => (await live.bapi("GET", `/platform/v1/webhook_endpoints/${id}/deliveries`)).body;
    await until(async () => (await deliveries())[0]?.attempts === 1);
    const attempts = (await live.bapi("GET", `/platform/v1/webhook_deliveries/${(await deliveries())[0].id}/attempts`))
      .body;
    expect(attempts).toMatchObject([{ status_code: null, error: "127.0.0.1 leads to a private address." }]);
    expect(received.length).toBe(before);
  });

  it.each(["ftp://example.com/x", "javascript:alert(1)", "nothing", "http://user:pass@example.com/"])(
    "is not sent to %s",
    async (bad) => {
      expect(await t.bapi("POST", "/platform/v1/webhook_endpoints", { url: bad })).toMatchObject({
        status: 422,
        body: { errors: [{ code: "webhook_endpoint_url_invalid" }] },
      });
    },
  );
});
