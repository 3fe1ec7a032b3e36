// @vitest-environment node
import type { NextFetchEvent } from "next/server.js";
import type { NextRequest } from "next/server.js";
import { NextResponse } from "next/server.js";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { redirectToSignIn } from "../server/auth.ts";
import { getAuth } from "../server/get-auth.ts";
import { createRouteMatcher } from "../server/route-matcher.ts";
import type { TestInstance } from "../testing/browser-session.ts";
import { createTestInstance } from "../testing/browser-session.ts";
import type { Visit } from "../testing/visit.ts";
import { handedOver, visit } from "../testing/visit.ts";
import type { ClerkMiddlewareHandler } from "./clerk-middleware.ts";
import { clerkMiddleware } from "./clerk-middleware.ts";
import type { ClerkMiddlewareOptionsParam } from "./options.ts";

let instance: TestInstance;
let userCookies: string;

beforeAll(async () => {
  instance = await createTestInstance();
  userCookies = await instance.cookiesOf({
    o: { id: "org_1", slg: "acme", rol: "admin" },
    metadata: { role: "admin" },
  });
});
beforeEach(() => {
  vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", instance.publishableKey);
  vi.stubEnv("CLERK_SECRET_KEY", instance.secretKey);
  vi.stubEnv("CLERK_JWT_KEY", instance.jwtKey);
  vi.stubEnv("NEXT_PUBLIC_CLERK_SIGN_IN_URL", "/sign-in");
  vi.stubEnv("CLERK_API_URL", "http://127.0.0.1:1");
});
afterEach(() => vi.unstubAllEnvs());

const visitor = (given: Visit = {}) => visit({ cookies: instance.signedOutCookies, ...given });

const event = {} as NextFetchEvent;
const run = (
  handler: ClerkMiddlewareHandler | undefined,
  given: Visit = {},
  options: ClerkMiddlewareOptionsParam = {},
) => (handler ? clerkMiddleware(handler, options) : clerkMiddleware(options))(visitor(given), event);

describe("clerkMiddleware", () => {
  test("by itself protects nothing and tells the app who asks", async () => {
    const response = await run(undefined, { cookies: userCookies });
    expect(response.headers.get("x-middleware-next")).toBe("1");
    const auth = getAuth({ headers: handedOver(response) });
    expect(auth).toMatchObject({ userId: "user_1", orgRole: "org:admin", isAuthenticated: true });
    expect(getAuth({ headers: handedOver(await run(undefined)) }).userId).toBeNull();
  });

  test("may stand as the middleware itself", async () => {
    const response = await clerkMiddleware(visitor({ cookies: userCookies }), event);
    expect(getAuth({ headers: handedOver(response) }).userId).toBe("user_1");
  });

  test("sends a browser that it does not know to the Frontend API", async () => {
    const response = await run(undefined, { cookies: "" });
    expect(response.status).toBe(307);
    const location = new URL(response.headers.get("location") ?? "");
    expect(location.origin + location.pathname).toBe("https://clerk.example.test/v1/client/handshake");
    expect(response.headers.getSetCookie()[0]).toMatch(/^__clerk_redirect_count=1/);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("hands the app what the handler set, and the rest of the request", async () => {
    const response = await run((_auth, request) => {
      const headers = new Headers(request.headers);
      headers.set("x-own", "1");
      return NextResponse.next({ request: { headers } });
    });
    const headers = handedOver(response);
    expect([headers.get("x-own"), headers.get("accept")]).toEqual(["1", "text/html"]);
    expect(getAuth({ headers }).isAuthenticated).toBe(false);
  });

  test("A-05: drops what the client sent under the names of the handover", async () => {
    const forged = {
      "x-clerk-auth-token": "x",
      "x-clerk-request-data": "x",
      "x-clerk-auth-signature": "x",
      "x-clerk-clerk-url": "x",
    };
    const headers = handedOver(await run(undefined, { headers: forged }));
    expect([headers.get("x-clerk-auth-token"), headers.get("x-clerk-clerk-url")]).toEqual([null, null]);
    expect(getAuth({ headers }).userId).toBeNull();
    expect(() => getAuth({ headers: new Headers(forged) })).toThrow(/clerkMiddleware did not see/);
  });

  test("leaves answers that end here alone", async () => {
    const json = await run(() => NextResponse.json({ ok: true }));
    expect([await json.json(), json.headers.has("x-middleware-override-headers")]).toEqual([{ ok: true }, false]);
    const away = await run(() => NextResponse.rewrite("https://other.example.com/"));
    expect(away.headers.has("x-middleware-override-headers")).toBe(false);
    const rewritten = await run(() => NextResponse.rewrite("http://localhost:3000/elsewhere"), {
      cookies: userCookies,
    });
    expect(getAuth({ headers: handedOver(rewritten) }).userId).toBe("user_1");
  });

  test("says why nobody is signed in", async () => {
    expect((await run(undefined)).headers.get("x-clerk-auth-reason")).toBe("session-token-and-uat-missing");
  });

  test("the redirects that stand on their own are those of the middleware", async () => {
    const response = await run(() => redirectToSignIn({ returnBackUrl: "http://localhost:3000/later" }));
    expect(response.headers.get("location")).toBe(
      "http://localhost:3000/sign-in?redirect_url=http%3A%2F%2Flocalhost%3A3000%2Flater",
    );
    expect(() => redirectToSignIn()).toThrow();
  });

  test("errors of the handler stay errors", async () => {
    await expect(
      run(() => {
        throw new Error("mine");
      }),
    ).rejects.toThrow("mine");
  });
});

describe("auth in the handler", () => {
  test("is read with and without await, called and not", async () => {
    const seen: unknown[] = [];
    await run(
      async (auth) => {
        const { userId, orgId } = auth();
        seen.push(userId, orgId, (await auth()).userId, auth().has({ role: "admin" }), (await auth.protect()).userId);
        seen.push(auth().sessionClaims?.["metadata"]?.role);
      },
      { cookies: userCookies },
    );
    expect(seen).toEqual(["user_1", "org_1", "user_1", true, "user_1", "admin"]);
  });

  const ways: [string, ClerkMiddlewareHandler][] = [
    ["auth().protect()", (auth) => void auth().protect()],
    ["await auth.protect()", async (auth) => void (await auth.protect())],
    ["auth.protect() without await in an async handler", async (auth) => void auth.protect()],
    ["(await auth()).protect()", async (auth) => void (await auth()).protect()],
    ["return auth().redirectToSignIn()", (auth) => auth().redirectToSignIn()],
    ["return auth.redirectToSignIn()", (auth) => auth.redirectToSignIn()],
    ["return (await auth()).redirectToSignIn()", async (auth) => (await auth()).redirectToSignIn()],
  ];

  test.each(ways)("%s redirects to the sign-in page and back", async (_name, handler) => {
    const response = await run(handler, { path: "/dashboard?tab=1" });
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe(
      "http://localhost:3000/sign-in?redirect_url=http%3A%2F%2Flocalhost%3A3000%2Fdashboard%3Ftab%3D1",
    );
  });

  test("protect answers those that may not", async () => {
    const protect: ClerkMiddlewareHandler = (auth) => void auth().protect({ role: "org:owner" });
    const hidden = await run(protect, { cookies: userCookies });
    expect(hidden.headers.get("x-middleware-rewrite")).toMatch(/^http:\/\/localhost:3000\/clerk_\d+$/);
    expect(hidden.headers.get("x-clerk-auth-reason")).toBe("protect-rewrite");
    const moved = await run((auth) => void auth.protect({ role: "x" }, { unauthorizedUrl: "/no" }), {
      cookies: userCookies,
    });
    expect(moved.headers.get("location")).toBe("http://localhost:3000/no");
    const action = await run((auth) => void auth.protect(), { method: "POST", headers: { "next-action": "id" } });
    expect(action.status).toBe(401);
  });

  test("a protected sign-in page does not redirect to itself; a server action sent to it gets nothing", async () => {
    const protect: ClerkMiddlewareHandler = (auth) => void auth().protect();
    expect((await run(protect, { path: "/sign-in/factor-one" })).headers.get("x-middleware-next")).toBe("1");
    const action = await run(protect, { path: "/sign-in", method: "POST", headers: { "next-action": "id" } });
    expect(action.status).toBe(401);
  });

  test("a path that cannot be decoded is refused", async () => {
    const isPublic = createRouteMatcher("/public(.*)");
    const response = await run((auth, request) => void (isPublic(request) || auth().protect()), { path: "/%ff" });
    expect(response.status).toBe(400);
  });
});

describe("options", () => {
  test("keys that are missing are asked for in one sentence", async () => {
    vi.stubEnv("CLERK_SECRET_KEY", "");
    await expect(run(undefined)).rejects.toThrow(/CLERK_SECRET_KEY is not set\. Run `npx latchkey keys`/);
    vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", "");
    await expect(run(undefined)).rejects.toThrow(
      /NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY is not set\. Run `npx latchkey keys`/,
    );
  });

  test("may be made for each request; their sign-in page reaches the app", async () => {
    const options = vi.fn((request: NextRequest) => ({ signInUrl: `/in${request.nextUrl.pathname}` }));
    const response = await run((auth) => auth.redirectToSignIn(), { path: "/x" }, options);
    expect(new URL(response.headers.get("location") ?? "").pathname).toBe("/in/x");
    expect(options).toHaveBeenCalledTimes(1);
  });

  test("a secret key of their own needs CLERK_ENCRYPTION_KEY", async () => {
    await expect(run(undefined, {}, { secretKey: "sk_test_other" })).rejects.toThrow(/CLERK_ENCRYPTION_KEY/);
    vi.stubEnv("CLERK_ENCRYPTION_KEY", "0123456789abcdef0123456789abcdef");
    const response = await run(undefined, {}, { secretKey: "sk_test_other" });
    expect(handedOver(response).get("x-clerk-request-data")).not.toContain("other");
  });

  test("a policy for contents with a nonce for the app", async () => {
    const response = await run(
      undefined,
      {},
      { contentSecurityPolicy: { strict: true, directives: { "img-src": ["https://cdn.example.com"] } } },
    );
    const policy = response.headers.get("content-security-policy") ?? "";
    const nonce = handedOver(response).get("x-nonce") ?? "none";
    expect(policy).toContain(`'strict-dynamic' 'nonce-${nonce}'`);
    expect(policy).toContain("connect-src 'self' https://clerk.example.test");
    expect(policy).toContain("img-src 'self' https://clerk.example.test https://cdn.example.com");
    expect(handedOver(response).get("content-security-policy")).toBe(policy);
  });

  test("the Frontend API below a path of the app", async () => {
    const proxied = await run(undefined, { path: "/__clerk//evil" }, { frontendApiProxy: { enabled: true } });
    expect([proxied.status, await proxied.json()]).toMatchObject([400, { errors: [{ code: "proxy_path_mismatch" }] }]);
    const elsewhere = await run(
      undefined,
      { cookies: "" },
      { frontendApiProxy: { enabled: (url) => url.hostname === "localhost", path: "/auth" } },
    );
    expect(elsewhere.headers.get("location")).toMatch(/^http:\/\/localhost:3000\/auth\/v1\/client\/handshake/);
  });
});
