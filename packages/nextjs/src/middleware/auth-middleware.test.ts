// @vitest-environment node
import type { NextFetchEvent } from "next/server.js";
import { NextResponse } from "next/server.js";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { redirectToSignIn } from "../server/auth.ts";
import { getAuth } from "../server/get-auth.ts";
import type { TestInstance } from "../testing/browser-session.ts";
import { createTestInstance } from "../testing/browser-session.ts";
import type { Visit } from "../testing/visit.ts";
import { handedOver, visit } from "../testing/visit.ts";
import type { AuthMiddlewareOptions, JudgedAuth } from "./auth-middleware.ts";
import { authMiddleware } from "./auth-middleware.ts";

let instance: TestInstance;
let userCookies: string;

beforeAll(async () => {
  instance = await createTestInstance();
  userCookies = await instance.cookiesOf({});
});
beforeEach(() => {
  vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", instance.publishableKey);
  vi.stubEnv("CLERK_SECRET_KEY", instance.secretKey);
  vi.stubEnv("CLERK_JWT_KEY", instance.jwtKey);
  vi.stubEnv("NEXT_PUBLIC_CLERK_SIGN_IN_URL", "/sign-in");
  vi.stubEnv("CLERK_API_URL", "http://127.0.0.1:1");
});
afterEach(() => vi.unstubAllEnvs());

const event = {} as NextFetchEvent;
const run = (options: AuthMiddlewareOptions = {}, given: Visit = {}) =>
  authMiddleware(options)(visit({ cookies: instance.signedOutCookies, ...given }), event);
const goesOn = (response: Response) => response.headers.get("x-middleware-next") === "1";

describe("authMiddleware", () => {
  test("protects everything: pages are sent to sign in and back, programs get 401", async () => {
    const page = await run({}, { path: "/dashboard?tab=1" });
    expect([page.status, page.headers.get("location")]).toEqual([
      307,
      "http://localhost:3000/sign-in?redirect_url=http%3A%2F%2Flocalhost%3A3000%2Fdashboard%3Ftab%3D1",
    ]);
    const programs: Visit[] = [
      { path: "/api/books" },
      { path: "/trpc/books.list" },
      { headers: { "content-type": "application/json" } },
      { method: "POST" },
      { path: "/sign-in", method: "POST", headers: { "next-action": "id" } },
    ];
    for (const program of programs) expect((await run({}, program)).status, JSON.stringify(program)).toBe(401);
  });

  test("lets users in, and tells the app who they are", async () => {
    const response = await run({}, { cookies: userCookies });
    expect(goesOn(response)).toBe(true);
    expect(getAuth({ headers: handedOver(response) }).userId).toBe("user_1");
  });

  test("lets everybody reach public routes and the pages for signing in", async () => {
    const options = { publicRoutes: ["/", "/blog/:slug", /^\/about$/] };
    for (const path of ["/", "/blog/tulips", "/about", "/sign-in", "/sign-in/factor-one"])
      expect(goesOn(await run(options, { path })), path).toBe(true);
    for (const path of ["/blog", "/about/us", "/sign-inside", "/pictures/plan.png"])
      expect((await run(options, { path })).status, path).toBe(307);
    const byRequest = await run(
      { publicRoutes: (request) => request.nextUrl.searchParams.has("open") },
      { path: "/x?open" },
    );
    expect(goesOn(byRequest)).toBe(true);
  });

  test("leaves ignored routes alone", async () => {
    const response = await run(
      { ignoredRoutes: ["/api/webhooks(.*)"] },
      { path: "/api/webhooks/clerk", method: "POST" },
    );
    expect([goesOn(response), response.headers.has("x-clerk-auth-reason")]).toEqual([true, false]);
    expect(goesOn(await run({}, { path: "/_next/static/chunks/main.js" }))).toBe(true);
    expect((await run({ ignoredRoutes: ["/open"] }, { path: "/%ff" })).status).toBe(400);
  });

  test("takes the app's word for what is an API", async () => {
    const options = { apiRoutes: ["/data(.*)"] };
    expect((await run(options, { path: "/data/1" })).status).toBe(401);
    expect((await run(options, { path: "/api/books" })).status).toBe(307);
  });

  test("afterAuth decides, knowing the route", async () => {
    const seen: Pick<JudgedAuth, "userId" | "isPublicRoute" | "isApiRoute">[] = [];
    const options: AuthMiddlewareOptions = {
      publicRoutes: ["/"],
      afterAuth: (auth, request) => {
        const { userId, isPublicRoute, isApiRoute } = auth;
        seen.push({ userId, isPublicRoute, isApiRoute });
        if (!userId && !isPublicRoute) return redirectToSignIn({ returnBackUrl: request.url });
        if (userId && request.nextUrl.pathname === "/") return NextResponse.redirect(new URL("/home", request.url));
      },
    };
    const refused = await run(options, { path: "/plans" });
    expect(refused.headers.get("location")).toBe(
      "http://localhost:3000/sign-in?redirect_url=http%3A%2F%2Flocalhost%3A3000%2Fplans",
    );
    expect((await run(options, { path: "/", cookies: userCookies })).headers.get("location")).toBe(
      "http://localhost:3000/home",
    );
    expect(goesOn(await run(options, { path: "/api/x", cookies: userCookies }))).toBe(true);
    expect(seen).toEqual([
      { userId: null, isPublicRoute: false, isApiRoute: false },
      { userId: "user_1", isPublicRoute: true, isApiRoute: false },
      { userId: "user_1", isPublicRoute: false, isApiRoute: true },
    ]);
  });

  test("beforeAuth answers, adds to the answer, or keeps the request out of it", async () => {
    const away = await run({ beforeAuth: (request) => NextResponse.redirect(new URL("/moved", request.url)) });
    expect(away.headers.get("location")).toBe("http://localhost:3000/moved");
    const alone = await run({ beforeAuth: () => false });
    expect([goesOn(alone), alone.headers.has("x-clerk-auth-reason")]).toEqual([true, false]);
    const withHeader = async () => {
      const response = NextResponse.next();
      response.headers.set("x-locale", "de");
      response.cookies.set("locale", "de");
      return response;
    };
    const user = await run({ beforeAuth: withHeader }, { cookies: userCookies });
    expect([user.headers.get("x-locale"), getAuth({ headers: handedOver(user) }).userId]).toEqual(["de", "user_1"]);
    const joined = await run({ beforeAuth: withHeader, afterAuth: () => NextResponse.json({}, { status: 418 }) });
    expect([joined.status, joined.headers.get("x-locale"), goesOn(joined)]).toEqual([418, "de", false]);
    expect(joined.headers.getSetCookie()).toContain("locale=de; Path=/");
  });
});
