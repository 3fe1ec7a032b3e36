import { buildPublishableKey } from "@latchkey/shared/keys";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApiServer } from "../testing/api-server.ts";
import { startApiServer } from "../testing/api-server.ts";
import { clerkFrontendApiProxy } from "./frontend-api-proxy.ts";
import { fapiUrlFromPublishableKey, matchProxyPath, proxyTarget } from "./target.ts";

let fapi: ApiServer;

beforeAll(async () => {
  fapi = await startApiServer();
});
afterAll(() => fapi[Symbol.asyncDispose]());
beforeEach(() => {
  fapi.calls.length = 0;
  fapi.routes = {};
});

const forward = (path: string, init: RequestInit = {}, options = {}) =>
  clerkFrontendApiProxy(new Request(`https://app.example.com${path}`, init), {
    fapiUrl: fapi.url,
    secretKey: "sk_test_1",
    ...options,
  });

describe("clerkFrontendApiProxy", () => {
  test("forwards method, path, query, body and cookies, and says for whom", async () => {
    fapi.routes["POST /v1/client/sign_ins"] = ({ body }) => ({
      body: { echo: body },
      headers: { "Set-Cookie": ["__client=a; HttpOnly", "__client_uat=1"], Connection: "keep-alive" },
    });
    const response = await forward("/__clerk/v1/client/sign_ins?_is_native=0", {
      method: "POST",
      body: "identifier=a%40b.dev",
      headers: {
        cookie: "__client=x",
        "x-forwarded-for": "9.9.9.9",
        "content-type": "application/x-www-form-urlencoded",
        te: "trailers",
      },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ echo: "identifier=a%40b.dev" });
    expect(response.headers.getSetCookie()).toEqual(["__client=a; HttpOnly", "__client_uat=1"]);
    expect(response.headers.has("connection")).toBe(false);
    expect(fapi.calls[0]).toMatchObject({
      query: "_is_native=0",
      headers: {
        "clerk-proxy-url": "https://app.example.com/__clerk",
        "clerk-secret-key": "sk_test_1",
        "x-forwarded-host": "app.example.com",
        "x-forwarded-proto": "https",
        "x-forwarded-for": "9.9.9.9",
        "accept-encoding": "identity",
        cookie: "__client=x",
      },
    });
    expect(fapi.calls[0]?.headers["te"]).toBeUndefined();
  });

  test("hands redirects to the browser, rewritten when they stay at the Frontend API", async () => {
    fapi.routes["GET /v1/a"] = () => ({ status: 307, headers: { Location: `${fapi.url}/v1/b?x=1` } });
    fapi.routes["GET /v1/c"] = () => ({ status: 307, headers: { Location: "https://accounts.google.com/o" } });
    const own = await forward("/__clerk/v1/a");
    expect([own.status, own.headers.get("location")]).toEqual([307, "https://app.example.com/__clerk/v1/b?x=1"]);
    expect((await forward("/__clerk/v1/c")).headers.get("location")).toBe("https://accounts.google.com/o");
    expect(fapi.calls).toHaveLength(2);
  });

  test.each([
    "/__clerk//evil.example/v1",
    "/__clerk///evil.example",
    "/__clerk/v1//evil",
    "/__clerk/%2Fevil.example",
    "/__clerk/%5Cevil.example",
    "/__clerk/v1/%00",
    "/__clerkevil/v1",
    "/__clerk@evil.example/v1",
    "/other",
  ])("A-09: %s reaches nobody", async (path) => {
    const response = await forward(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ code: "proxy_path_mismatch" }] });
    expect(fapi.calls).toEqual([]);
  });

  test("A-09: without an address the secret key goes nowhere", async () => {
    vi.stubEnv("CLERK_FAPI_URL", "");
    vi.stubEnv("CLERK_PUBLISHABLE_KEY", "");
    vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", "");
    const fetchSpy = vi.spyOn(globalThis, "fetch");
    const response = await forward("/__clerk/v1/environment", {}, { fapiUrl: undefined });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ errors: [{ code: "proxy_configuration_error" }] });
    expect(fetchSpy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  test("finds the Frontend API by the publishable key, and a Frontend API that is away is a 502", async () => {
    const publishableKey = buildPublishableKey(new URL(fapi.url).host, "development");
    fapi.routes["GET /v1/environment"] = () => ({ body: {} });
    expect((await forward("/__clerk/v1/environment", {}, { fapiUrl: undefined, publishableKey })).status).toBe(200);
    vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await forward("/__clerk/v1/environment", {}, { fapiUrl: "http://127.0.0.1:1" });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ errors: [{ code: "proxy_request_failed" }] });
    vi.restoreAllMocks();
  });
});

test("the target keeps the origin and the path of the Frontend API", () => {
  expect(proxyTarget("https://a.dev/__clerk", "/__clerk", "https://fapi.dev/base/")?.href).toBe(
    "https://fapi.dev/base/",
  );
  expect(proxyTarget("https://a.dev/__clerk/v1?x=//evil", "/__clerk", "https://fapi.dev")?.href).toBe(
    "https://fapi.dev/v1?x=//evil",
  );
  expect(proxyTarget("https://a.dev/__clerk/v1", "/__clerk", "https://user@fapi.dev")).toBeNull();
  expect(proxyTarget("https://a.dev/__clerk/v1", "/__clerk", "ftp://fapi.dev")).toBeNull();
});

test("matchProxyPath and fapiUrlFromPublishableKey", () => {
  const match = (path: string, proxyPath?: string) => matchProxyPath({ url: `https://a.dev${path}` }, { proxyPath });
  expect([match("/__clerk"), match("/__clerk/v1"), match("/__clerks"), match("/auth/v1", "auth/")]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(fapiUrlFromPublishableKey(buildPublishableKey("clerk.example.com", "production"))).toBe(
    "https://clerk.example.com",
  );
  expect(fapiUrlFromPublishableKey("x")).toBeNull();
});
