import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestInstance } from "../../packages/nextjs/src/testing/browser-session.ts";
import type { NextApp } from "../support/next-app.ts";
import { startNext } from "../support/next-app.ts";
import { installSdk } from "../support/compile-sdk.ts";

/* A real Next.js app behind clerkMiddleware: what its pages hold must never come out past the gate. */

let app: NextApp;
let userCookies: string;
let adminCookies: string;
let signedOutCookies: string;

beforeAll(async () => {
  const folder = path.join(import.meta.dirname, "next-app");
  const instance = await createTestInstance();
  userCookies = await instance.cookiesOf({ metadata: { role: "editor" } });
  adminCookies = await instance.cookiesOf({ o: { id: "org_1", slg: "acme", rol: "admin" } });
  ({ signedOutCookies } = instance);
  await installSdk(folder);
  app = await startNext(folder, {
    NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: instance.publishableKey,
    CLERK_SECRET_KEY: instance.secretKey,
    CLERK_JWT_KEY: instance.jwtKey,
    CLERK_API_URL: "http://127.0.0.1:1",
    NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
  });
}, 120_000);
afterAll(() => app?.stop());

interface Answer {
  status: number;
  location: string;
  body: string;
  headers: http.IncomingHttpHeaders;
}

interface Ask {
  method?: string;
  cookies?: string;
  headers?: Record<string, string>;
  body?: string;
}

const page = { "sec-fetch-dest": "document", accept: "text/html" };

/** Sends a path as it is written: `fetch` would tidy it up. */
function ask(
  target: string,
  { method = "GET", cookies = signedOutCookies, headers = page, body }: Ask = {},
): Promise<Answer> {
  const { port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port,
      path: target,
      method,
      headers: { host: `localhost:${port}`, cookie: cookies, ...headers },
    };
    const request = http.request(options, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? "",
          body: text,
          headers: response.headers,
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

describe("the gate lets the right ones in", () => {
  test("a static page stays static, for everybody", async () => {
    const answer = await ask("/static");
    expect([answer.status, answer.headers["x-nextjs-cache"] ?? answer.headers["x-nextjs-prerender"]]).toEqual([
      200,
      expect.anything(),
    ]);
    expect(answer.body).toContain("a static page");
  });

  test("a protected page shows users in and sends others to sign in and back", async () => {
    expect((await ask("/admin/settings", { cookies: userCookies })).body).toContain("SECRET-admin");
    const refused = await ask("/admin/settings");
    expect(refused.status).toBe(307);
    expect(new URL(refused.location, app.url).pathname).toBe("/sign-in");
    expect(new URL(refused.location, app.url).searchParams.get("redirect_url")).toBe(`${app.url}/admin/settings`);
  });

  test("auth() is read and protects without await in a page", async () => {
    expect((await ask("/now", { cookies: userCookies })).body).toContain("NOW-user_1-editor");
    const refused = await ask("/now");
    expect([refused.status, new URL(refused.location, app.url).pathname]).toEqual([307, "/sign-in"]);
    expect((await ask("/now", { headers: { "sec-fetch-dest": "empty" } })).status).toBe(404);
  });

  test("auth() is read without await in a route handler; protect asks for the role", async () => {
    expect(JSON.parse((await ask("/api/me", { cookies: userCookies })).body)).toEqual({ userId: "user_1" });
    expect(JSON.parse((await ask("/api/me")).body)).toEqual({ userId: null });
    expect((await ask("/api/me", { method: "POST", cookies: userCookies })).status).toBe(404);
    const admin = await ask("/api/me", { method: "POST", cookies: adminCookies });
    expect(JSON.parse(admin.body)).toEqual({ userId: "user_1", isOneClient: true });
  });

  test("getAuth in the Pages Router", async () => {
    expect(JSON.parse((await ask("/api/legacy", { cookies: userCookies })).body)).toEqual({ userId: "user_1" });
  });

  test("a server action runs for users only, wherever it is sent", async () => {
    const { body } = await ask("/action", { cookies: userCookies });
    const id = /\$ACTION_ID_([0-9a-f]+)/.exec(body)?.[1] ?? "";
    const headers = {
      "next-action": id,
      accept: "text/x-component",
      "content-type": "text/plain;charset=UTF-8",
      origin: app.url,
    };
    expect((await ask("/action", { method: "POST", headers, body: "[]" })).status).toBe(401);
    for (const target of ["/sign-in", "/static", "/admin/settings"])
      await ask(target, { method: "POST", headers, body: "[]" });
    expect(app.output()).not.toContain("ACTION RAN");
    expect((await ask("/action", { method: "POST", headers, body: "[]", cookies: userCookies })).status).toBe(200);
    expect(app.output()).toContain("ACTION RAN");
  });
});

describe("A-01: internal headers of the framework", () => {
  const names = ["middleware", "src/middleware", "proxy", "src/proxy", "pages/_middleware"];
  const depths = [1, 2, 3, 4, 5, 6];
  const values = names.flatMap((name) => depths.map((depth) => Array.from({ length: depth }, () => name).join(":")));

  test.each(values)("x-middleware-subrequest: %s", async (value) => {
    const answer = await ask("/admin/settings", { headers: { ...page, "x-middleware-subrequest": value } });
    expect(answer.status).toBe(307);
    expect(answer.body).not.toContain("SECRET");
  });

  test.each([
    { "x-middleware-override-headers": "cookie", "x-middleware-request-cookie": "COOKIES" },
    { "x-middleware-next": "1" },
    { "x-middleware-rewrite": "/admin/settings" },
    { "x-matched-path": "/admin/settings" },
    { "x-invoke-path": "/admin/settings" },
    { "x-original-url": "/admin/settings" },
    { "x-rewrite-url": "/admin/settings" },
    { "x-now-route-matches": "1=admin" },
  ])("%j", async (headers) => {
    const values = Object.entries(headers).map(([name, value]) => [name, value.replace("COOKIES", userCookies)]);
    for (const target of ["/admin/settings", "/api/me", "/static"]) {
      const answer = await ask(target, { headers: { ...page, ...Object.fromEntries(values) } });
      expect(answer.body).not.toMatch(/SECRET|user_1/);
    }
  });
});

describe("A-05: an identity that the client brings along", () => {
  const forged = Buffer.from(
    JSON.stringify({
      status: "signed-in",
      token: "a.eyJzdWIiOiJ1c2VyXzEifQ.c",
      url: "http://localhost/",
      options: {},
      at: Date.now(),
    }),
  ).toString("base64url");

  test.each(["/api/me", "/api/legacy", "/now"])("%s does not believe it", async (target) => {
    const headers = {
      ...page,
      "x-clerk-request-data": forged,
      "x-clerk-auth-signature": "A".repeat(43),
      "x-clerk-auth-status": "signed-in",
      "x-clerk-auth-token": "a.eyJzdWIiOiJ1c2VyXzEifQ.c",
      "x-clerk-user-id": "user_1",
    };
    expect((await ask(target, { headers })).body).not.toContain("user_1");
    expect((await ask(`${target}?userId=user_1&__session=x`, { headers })).body).not.toMatch(
      /NOW-user_1|"userId":"user_1"/,
    );
  });
});

describe("A-02, A-03: other spellings and other forms of a protected page", () => {
  const pages = ["/admin/settings", "/files/plan"];
  const encode = (character: string) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`;

  function spellings(target: string): string[] {
    const letters = [...target].flatMap((character, index) => {
      const around = (text: string) => target.slice(0, index) + text + target.slice(index + 1);
      const encoded = encode(character);
      return [
        around(encoded),
        around(encoded.toUpperCase()),
        around(encoded.replace("%", "%25")),
        around(character.toUpperCase()),
      ];
    });
    const endings = [
      "/",
      "//",
      "/.",
      "/..",
      "/%2e",
      ".rsc",
      ".txt",
      ".json",
      ".segments/_tree.segment.rsc",
      "?_rsc=1",
      "?__nextDataReq=1",
    ];
    const strange = [
      "%00",
      "%20",
      "%",
      "%ff",
      "%c0%af",
      ";x=1",
      "%3b",
      "%2f",
      "%5c",
      "\\",
      "%23",
      "%3f",
      "/x.css",
      "/x.js",
    ];
    const starts = [
      "/",
      "//",
      "/./",
      "/x/../",
      "/%2e/",
      "/%2e%2e/",
      "/%2f",
      "/\\",
      "/%5c",
      "/_next/../",
      "/_next/data/build/",
      "/;/",
    ];
    const slashes = ["//", "%2f", "/%2f", "%2F"].map((slash) => `/${target.slice(1).replaceAll("/", slash)}`);
    return [
      target,
      ...letters,
      ...[...endings, ...strange].map((ending) => target + ending),
      ...starts.flatMap((start) => [start + target.slice(1), start + target]),
      ...slashes,
    ];
  }

  const forms: Record<string, string>[] = [
    {},
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/admin/settings/__PAGE__" },
    { "x-nextjs-data": "1" },
  ];

  test.each(pages)("%s keeps its secret in every one", async (target) => {
    const leaks: unknown[] = [];
    let asked = 0;
    for (const spelling of new Set(spellings(target))) {
      for (const form of forms) {
        const answer = await ask(spelling, { headers: { ...page, ...form } }).catch(() => null);
        if (!answer) continue;
        asked++;
        if (answer.body.includes("SECRET") || answer.status >= 500)
          leaks.push({ spelling, form, status: answer.status });
      }
    }
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(400);
  });

  test("Next serves many of these spellings to a user, so the test above asks for pages that are there", async () => {
    const all = [...new Set(pages.flatMap(spellings))];
    const answers = await Promise.all(all.map((spelling) => ask(spelling, { cookies: userCookies }).catch(() => null)));
    expect(answers.filter((answer) => answer?.body.includes("SECRET")).length).toBeGreaterThan(20);
  });
});
