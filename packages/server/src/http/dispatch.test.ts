import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../server.ts";
import { createTestInstance, sharedServer, startTestServer, type TestInstance } from "../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
});

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  server.fetch(new Request(new URL(path, server.url), { ...init, headers: { host: t.host, ...init.headers } }));

describe("every answer", () => {
  it("to an unknown endpoint is JSON that the asking page may read", async () => {
    const response = await ask("/v1/nothing", { headers: { origin: "http://localhost:3000" } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ code: "resource_not_found" }],
      clerk_trace_id: expect.any(String),
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": "http://localhost:3000",
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "Clerk-Db-Jwt, X-Country, Retry-After, Authorization",
      vary: "Origin",
      "content-type": "application/json",
      "cache-control": "private, no-store",
    });
  });

  it("to a page without an origin of its own is no failure", async () => {
    const response = await ask("/v1/environment", { headers: { origin: "null" } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ display_config: { home_url: expect.stringMatching(/^http/) } });
  });

  it("to a preflight allows what SDKs send", async () => {
    const response = await ask("/v1/client", { method: "OPTIONS", headers: { origin: "http://localhost:3000" } });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET,POST,PUT,PATCH,DELETE,OPTIONS");
  });

  it.each(["//v1/client", "/v1//client", "/v1/%2e%2e/v1/client/..", "/v1/client/../environment/..//x"])(
    "does not know %s",
    async (path) => {
      const response = await server.fetch(new Request(`${server.url}${path}`, { headers: { host: t.host } }));
      expect(response.status).toBe(404);
    },
  );

  it("takes the verb from _method, and a slash at the end for nothing", async () => {
    expect((await ask("/v1/environment?_method=PATCH", { method: "POST" })).status).toBe(200);
    expect((await ask("/v1/environment/", { method: "PATCH" })).status).toBe(200);
    expect((await ask("/v1/environment?_method=TRACE", { method: "POST" })).status).toBe(404);
  });
});

describe("the instance of a request", () => {
  it("is found by host, and by nothing that a stranger can write", async () => {
    const id = async (headers: Record<string, string>) =>
      ((await (await ask("/v1/environment", { headers })).json()) as { id?: string }).id;
    expect(await id({})).toBe(t.instance.id);
    const other = await createTestInstance(server);
    expect(await id({ "x-forwarded-host": other.host })).toBe(t.instance.id);
    expect(await id({ host: "unknown.example" })).toBeUndefined();
    expect(
      await id({
        host: "unknown.example",
        "clerk-proxy-url": "https://a.example/__clerk",
        "clerk-secret-key": other.secretKey,
      }),
    ).toBe(other.instance.id);
    const guessed = await ask("/v1/environment", {
      headers: { "clerk-proxy-url": "https://a.example/__clerk", "clerk-secret-key": "sk_test_guessguessguess" },
    });
    expect(guessed.status).toBe(401);
  });

  describe("behind a trusted proxy", () => {
    let proxied: Server;
    beforeAll(async () => {
      proxied = await startTestServer({ config: { trustedProxies: ["127.0.0.1"] } });
    });
    afterAll(() => proxied.stop());

    it("is found by the forwarded host, and people by the address before the proxy", async () => {
      const own = await createTestInstance(proxied);
      const send = (path: string, init: RequestInit) =>
        proxied.fetch(
          new Request(new URL(path, proxied.url), {
            ...init,
            headers: {
              host: "internal",
              "x-forwarded-host": own.host,
              "x-forwarded-for": "6.6.6.6, 203.0.113.9, 127.0.0.1",
              ...(init.headers as object),
            },
          }),
        );
      const environment = (await (await send("/v1/environment", {})).json()) as { id: string };
      expect(environment.id).toBe(own.instance.id);
      const { body: user } = await own.bapi("POST", "/v1/users", {
        email_address: ["proxied@example.com"],
        skip_password_requirement: true,
      });
      const { body: ticket } = await own.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
      const signedIn = await send("/v1/client/sign_ins", {
        method: "POST",
        body: new URLSearchParams({ strategy: "ticket", ticket: ticket.token }),
      });
      expect(signedIn.status).toBe(200);
      const sessions = (await own.bapi("GET", `/v1/sessions?user_id=${user.id}`)).body;
      expect(sessions[0].latest_activity.ip_address).toBe("203.0.113.9");
    });
  });
});

describe("JSON", () => {
  it("is no deeper inside a field than a body may be", async () => {
    const browser = t.browser();
    await browser.signUp("deep+clerk_test@example.com");
    const nested = (depth: number) => `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    const set = (depth: number) => browser.method("PATCH", "/v1/me/metadata", { unsafe_metadata: nested(depth) });
    expect((await set(31)).status).toBe(200);
    for (const depth of [32, 20_000]) {
      const refused = await set(depth);
      expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ code: "form_param_type_invalid" }] }]);
    }
  });
});
