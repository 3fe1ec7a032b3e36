import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../server.ts";
import { createTestInstance, sharedServer, startTestServer, type TestInstance } from "../testing/index.ts";
import { bapiRoutes } from "./bapi/index.ts";
import { fapiRoutes } from "./fapi/index.ts";

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

describe("nonsense", () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("", "\0", "😀".repeat(50), "a".repeat(5_000), "__proto__", "-1", "1e999", "null", "true"),
  );
  const field = fc.oneof(
    fc.constantFrom(
      "identifier",
      "strategy",
      "email_address",
      "password",
      "code",
      "limit",
      "offset",
      "order_by",
      "user_id",
      "public_metadata",
      "redirect_url",
      "created_at",
      "unsafe_metadata",
    ),
    fc.string({ maxLength: 12 }),
  );
  const routes = [...fapiRoutes, ...bapiRoutes].map(({ contract }) => ({
    method: contract.method,
    path: contract.path,
    api: contract.api,
  }));

  const request = fc.record({
    route: fc.constantFrom(...routes),
    param: text,
    query: fc.array(fc.tuple(field, text), { maxLength: 4 }),
    body: fc.oneof(
      fc.record({
        type: fc.constant("application/json"),
        text: fc.dictionary(field, json).map((value) => JSON.stringify(value)),
      }),
      fc.record({ type: fc.constant("application/json"), text: fc.string() }),
      fc.record({
        type: fc.constant("application/x-www-form-urlencoded"),
        text: fc
          .array(fc.tuple(field, text), { maxLength: 5 })
          .map((pairs) =>
            new URLSearchParams(
              pairs.map(([name, value]) => [name, value.toWellFormed()] as [string, string]),
            ).toString(),
          ),
      }),
      fc.record({ type: fc.constantFrom("multipart/form-data; boundary=x", "text/html", ""), text: fc.string() }),
    ),
  });

  it("of any kind is refused with a code, never with a failure", async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ route, param, query, body }) => {
        const path = route.path.replaceAll(/\{\w+\}/g, encodeURIComponent(param.toWellFormed() || "x"));
        const search = new URLSearchParams(
          query.map(([name, value]): [string, string] => [name, value.toWellFormed()]),
        );
        const url = `${path}?${search.toString()}`;
        const response = await ask(url, {
          method: route.method,
          headers: {
            ...(route.api === "bapi" ? { authorization: `Bearer ${t.secretKey}` } : {}),
            ...(body.type ? { "content-type": body.type } : {}),
          },
          ...(route.method === "GET" ? {} : { body: body.text.toWellFormed() }),
        });
        const answer = await response.text();
        expect(response.status, `${route.method} ${url} ${answer}`).toBeLessThan(500);
        if (response.status >= 400) expect(JSON.parse(answer).errors[0].code).toMatch(/^\w+$/);
      }),
      { numRuns: Number(process.env["LATCHKEY_FUZZ_RUNS"] ?? 2_000) },
    );
  }, 60_000);
});
