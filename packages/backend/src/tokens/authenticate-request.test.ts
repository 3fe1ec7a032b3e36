import { getCookieSuffix } from "@latchkey/shared/keys";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApiServer } from "../testing/api-server.ts";
import { startApiServer } from "../testing/api-server.ts";
import type { TestKey } from "../testing/keys.ts";
import {
  createTestKey,
  development,
  production,
  sessionClaims,
  testTime,
} from "../testing/keys.ts";
import { authenticateRequest } from "./authenticate-request.ts";
import type { AuthenticateRequestOptions } from "./options.ts";
import type { RequestState } from "./request-state.ts";

let key: TestKey;
let api: ApiServer;
let tokens: Record<
  "valid" | "old" | "early" | "future" | "forged" | "template" | "machine" | "ignored" | "noAzp",
  string
>;
let productionToken: string;

const suffix = { dev: "", prod: "" };

beforeAll(async () => {
  key = await createTestKey();
  api = await startApiServer();
  suffix.dev = await getCookieSuffix(development.publishableKey);
  suffix.prod = await getCookieSuffix(production.publishableKey);
  const other = await createTestKey();
  tokens = {
    valid: await key.sign(sessionClaims()),
    old: await key.sign(
      sessionClaims({ exp: testTime - 60, iat: testTime - 120, nbf: testTime - 130 }),
    ),
    early: await key.sign(sessionClaims({ nbf: testTime + 60 })),
    future: await key.sign(sessionClaims({ iat: testTime + 60 })),
    forged: await other.sign(sessionClaims()),
    template: await key.sign(sessionClaims(), { cat: "cl_B7d4PD222AAA" }),
    machine: await key.sign(sessionClaims({ sub: "mch_1" })),
    ignored: await key.sign(sessionClaims(), { cat: "cl_I7d4PD111III" }),
    noAzp: await key.sign(sessionClaims({ azp: undefined })),
  };
  productionToken = await key.sign(sessionClaims({ iss: "https://clerk.example.com" }));
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => {
  vi.useFakeTimers({ now: testTime * 1000, toFake: ["Date"] });
  api.calls.length = 0;
  api.routes = {};
  for (const method of ["error", "warn"] as const)
    vi.spyOn(console, method).mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const document = { "sec-fetch-dest": "document", accept: "text/html" };

interface Scene {
  live?: boolean;
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  cookies?: Record<string, string | undefined>;
  options?: AuthenticateRequestOptions;
}

function authenticate({
  live,
  url = "https://app.example.com/page?x=1",
  method = "GET",
  ...scene
}: Scene): Promise<RequestState> {
  const cookie = Object.entries(scene.cookies ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
  const request = new Request(url, {
    method,
    headers: { ...document, ...scene.headers, ...(cookie && { cookie }) },
  });
  const { publishableKey, secretKey } = live ? production : development;
  return authenticateRequest(request, {
    publishableKey,
    secretKey,
    jwtKey: key.pem,
    apiUrl: api.url,
    ...scene.options,
  });
}

const devCookies = (session?: string, uat: string | undefined = String(testTime - 10)) => ({
  __session: session,
  __client_uat: uat,
  __clerk_db_jwt: "dvb_1",
});

const summary = (state: RequestState) => [state.status, state.reason];
const locationOf = (state: RequestState) => new URL(state.headers.get("location") ?? "none:");

describe("the way by cookies", () => {
  const row = (name: string, scene: () => Scene, status: string, reason: string | null) => ({
    name,
    scene,
    status,
    reason,
  });

  test.each([
    row("no dev browser", () => ({ cookies: {} }), "handshake", "dev-browser-missing"),
    row(
      "no dev browser, not a page",
      () => ({ headers: { "sec-fetch-dest": "empty" } }),
      "signed-out",
      "dev-browser-missing",
    ),
    row("no dev browser, POST", () => ({ method: "POST" }), "signed-out", "dev-browser-missing"),
    row(
      "a frame",
      () => ({ headers: { "sec-fetch-dest": "iframe" } }),
      "handshake",
      "dev-browser-missing",
    ),
    row(
      "an old browser",
      () => ({ headers: { "sec-fetch-dest": "", accept: "text/html,*/*" } }),
      "handshake",
      "dev-browser-missing",
    ),
    row(
      "an old program",
      () => ({ headers: { "sec-fetch-dest": "", accept: "*/*" } }),
      "signed-out",
      "dev-browser-missing",
    ),
    row(
      "dev browser in the address",
      () => ({ url: "https://app.example.com/?__clerk_db_jwt=dvb_2", cookies: devCookies() }),
      "handshake",
      "dev-browser-sync",
    ),
    row(
      "uat 0, no session",
      () => ({ cookies: devCookies(undefined, "0") }),
      "signed-out",
      "session-token-and-uat-missing",
    ),
    row(
      "unreadable uat, no session",
      () => ({ cookies: devCookies(undefined, "x") }),
      "signed-out",
      "session-token-and-uat-missing",
    ),
    row(
      "production, nothing",
      () => ({ live: true }),
      "signed-out",
      "session-token-and-uat-missing",
    ),
    row(
      "production ignores the dev browser",
      () => ({ live: true, url: "https://app.example.com/?__clerk_db_jwt=x" }),
      "signed-out",
      "session-token-and-uat-missing",
    ),
    row(
      "uat 0, session",
      () => ({ cookies: devCookies(tokens.valid, "0") }),
      "handshake",
      "session-token-but-no-client-uat",
    ),
    row(
      "uat, no session",
      () => ({ cookies: devCookies() }),
      "handshake",
      "client-uat-but-no-session-token",
    ),
    row(
      "production: uat, no session",
      () => ({ live: true, cookies: { __client_uat: "1" } }),
      "handshake",
      "client-uat-but-no-session-token",
    ),
    row("not a token", () => ({ cookies: devCookies("nonsense") }), "signed-out", "token-invalid"),
    row(
      "machine token",
      () => ({ cookies: devCookies(tokens.machine) }),
      "signed-out",
      "token-type-mismatch",
    ),
    row(
      "template token",
      () => ({ cookies: devCookies(tokens.template) }),
      "signed-out",
      "token-type-mismatch",
    ),
    row(
      "token older than uat",
      () => ({ cookies: devCookies(tokens.valid, String(testTime + 1)) }),
      "handshake",
      "session-token-iat-before-client-uat",
    ),
    row(
      "valid",
      () => ({ cookies: devCookies(tokens.valid, String(testTime)) }),
      "signed-in",
      null,
    ),
    row(
      "category to be ignored",
      () => ({ cookies: devCookies(tokens.ignored) }),
      "signed-in",
      null,
    ),
    row(
      "valid in production",
      () => ({ live: true, cookies: { __session: productionToken, __client_uat: "1" } }),
      "signed-in",
      null,
    ),
    row(
      "wrong signature",
      () => ({ cookies: devCookies(tokens.forged) }),
      "signed-out",
      "token-invalid-signature",
    ),
    row(
      "not valid yet",
      () => ({ cookies: devCookies(tokens.early) }),
      "handshake",
      "session-token-nbf",
    ),
    row(
      "not valid yet, not a page",
      () => ({ cookies: devCookies(tokens.early), method: "POST" }),
      "signed-out",
      "session-token-nbf",
    ),
    row(
      "from the future",
      () => ({ cookies: devCookies(tokens.future) }),
      "handshake",
      "session-token-iat-in-the-future",
    ),
    row(
      "wrong party",
      () => ({
        cookies: devCookies(tokens.valid),
        options: { authorizedParties: ["https://b.dev"] },
      }),
      "signed-out",
      "token-invalid-authorized-parties",
    ),
    row(
      "expired, no refresh token",
      () => ({ cookies: devCookies(tokens.old, "1") }),
      "handshake",
      "session-token-expired-refresh-non-eligible-no-refresh-cookie",
    ),
    row(
      "expired, POST",
      () => ({ method: "POST", cookies: devCookies(tokens.old, "1") }),
      "signed-out",
      "session-token-expired-refresh-non-eligible-non-get",
    ),
    row(
      "from another site",
      () => ({
        cookies: devCookies(tokens.valid),
        headers: { referer: "https://shop.example.org/x" },
      }),
      "handshake",
      "primary-domain-cross-origin-sync",
    ),
    row(
      "from this site",
      () => ({
        cookies: devCookies(tokens.valid),
        headers: { referer: "https://app.example.com/" },
      }),
      "signed-in",
      null,
    ),
    row(
      "from the Frontend API",
      () => ({
        cookies: devCookies(tokens.valid),
        headers: { referer: "https://clerk.example.test/v1/x" },
      }),
      "signed-in",
      null,
    ),
    row(
      "from the account pages",
      () => ({
        cookies: devCookies(tokens.valid),
        headers: { referer: "https://accounts.example.test/sign-in" },
      }),
      "signed-in",
      null,
    ),
    row(
      "from another site, POST",
      () => ({
        method: "POST",
        cookies: devCookies(tokens.valid),
        headers: { referer: "https://b.dev/" },
      }),
      "signed-in",
      null,
    ),
    row(
      "from another site, a second time",
      () => ({
        cookies: { ...devCookies(tokens.valid), __clerk_redirect_count: "1" },
        headers: { referer: "https://b.dev/" },
      }),
      "signed-in",
      null,
    ),
  ])("$name → $status $reason", async ({ scene, status, reason }) => {
    expect(summary(await authenticate(scene()))).toEqual([status, reason]);
  });

  test("the signed-in state holds the claims", async () => {
    const state = await authenticate({ cookies: devCookies(tokens.valid) });
    expect(state).toMatchObject({
      isAuthenticated: true,
      isSignedIn: true,
      tokenType: "session_token",
      token: tokens.valid,
    });
    const auth = state.toAuth();
    expect(auth).toMatchObject({
      userId: "user_1",
      sessionId: "sess_1",
      sessionStatus: "active",
      factorVerificationAge: [0, -1],
    });
    expect(await auth?.getToken()).toBe(tokens.valid);
    expect([...state.headers]).toEqual([]);
  });

  test("the signed-out state says why in its headers", async () => {
    const state = await authenticate({ cookies: devCookies(tokens.forged) });
    expect(state.headers.get("x-clerk-auth-status")).toBe("signed-out");
    expect(state.headers.get("x-clerk-auth-reason")).toBe("token-invalid-signature");
    expect(state.message).toMatch(/\(reason=token-invalid-signature, token-carrier=cookie\)$/);
    expect(state.toAuth()).toMatchObject({ isAuthenticated: false, userId: null });
    expect(state.toAuth()?.has({ role: "admin" } as never)).toBe(false);
  });

  test("a missing azp is accepted and told once", async () => {
    for (let round = 0; round < 2; round++) {
      expect((await authenticate({ cookies: devCookies(tokens.noAzp) })).status).toBe("signed-in");
    }
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  test("a pending session counts as signed out unless told otherwise", async () => {
    const pending = await key.sign(sessionClaims({ sts: "pending" }));
    const state = await authenticate({ cookies: devCookies(pending) });
    expect(state.toAuth()).toMatchObject({
      isAuthenticated: false,
      userId: null,
      sessionStatus: "pending",
    });
    expect(state.toAuth({ treatPendingAsSignedOut: false })).toMatchObject({
      userId: "user_1",
      sessionStatus: "pending",
    });
  });
});

describe("the handshake", () => {
  test("names everything in the order of the wire", async () => {
    const state = await authenticate({
      url: "https://app.example.com/page?x=1&__clerk_db_jwt=dvb_url&__dev_session=old",
      cookies: devCookies(tokens.valid),
    });
    const url = locationOf(state);
    expect(url.origin + url.pathname).toBe("https://clerk.example.test/v1/client/handshake");
    expect([...url.searchParams]).toEqual([
      ["redirect_url", "https://app.example.com/page?x=1"],
      ["__clerk_api_version", "2026-05-12"],
      ["suffixed_cookies", "false"],
      ["__clerk_hs_reason", "dev-browser-sync"],
      ["format", "nonce"],
      ["__session", tokens.valid],
      ["__clerk_db_jwt", "dvb_url"],
    ]);
    expect(state.headers.get("cache-control")).toBe("no-store");
    expect(state.headers.getSetCookie()).toEqual([
      "__clerk_redirect_count=1; SameSite=Lax; HttpOnly; Max-Age=2",
    ]);
    expect(state.toAuth()).toBeNull();
  });

  test.each([
    [
      "an absolute proxy",
      { proxyUrl: "http://localhost:4000" },
      "http://localhost:4000/v1/client/handshake",
    ],
    [
      "a proxy path",
      { proxyUrl: "/__clerk" },
      "https://app.example.com/__clerk/v1/client/handshake",
    ],
  ])("goes through %s", async (_name, options, expected) => {
    const url = locationOf(await authenticate({ options }));
    expect(url.origin + url.pathname).toBe(expected);
  });

  test("goes to the loopback name of the page, over http", async () => {
    const publishableKey = "pk_test_MTI3LjAuMC4xOjQwMDAk";
    const state = await authenticate({
      url: "http://localhost:3000/",
      options: { publishableKey },
    });
    expect(locationOf(state).origin).toBe("http://localhost:4000");
  });

  test("comes back to the address that the browser saw", async () => {
    const headers = {
      "x-forwarded-proto": "https, http",
      "x-forwarded-host": "public.example.com, internal",
    };
    const state = await authenticate({ url: "http://10.0.0.1:8080/page?x=1", headers });
    expect(locationOf(state).searchParams.get("redirect_url")).toBe(
      "https://public.example.com/page?x=1",
    );
  });

  test.each(["evil.example/path", "user@evil.example", "evil.example?x", "", " "])(
    "ignores the forwarded host %j",
    async (host) => {
      const state = await authenticate({
        headers: { "x-forwarded-host": host, host: "app.example.com" },
      });
      expect(locationOf(state).searchParams.get("redirect_url")).toBe(
        "https://app.example.com/page?x=1",
      );
    },
  );

  test("stops after three in a row", async () => {
    const states = await Promise.all(
      ["0", "1", "2", "3", "4"].map((count) =>
        authenticate({ cookies: { __clerk_redirect_count: count } }),
      ),
    );
    expect(states.map((state) => state.status)).toEqual([
      "handshake",
      "handshake",
      "handshake",
      "signed-out",
      "signed-out",
    ]);
    expect(states[2]?.headers.getSetCookie()[0]).toMatch(/^__clerk_redirect_count=3;/);
    expect(states[3]?.reason).toBe("dev-browser-missing");
    expect(states[3]?.headers.has("location")).toBe(false);
  });
});

describe("the result of a handshake", () => {
  const directives = (session: string) => [
    `__session=${session}; Path=/; SameSite=Lax`,
    "__client_uat=1735689600; Path=/",
    `__session_CZ_uk1o8=${session}; Path=/; SameSite=Lax`,
    "__clerk_db_jwt=dvb_1; Path=/",
  ];
  const url = (name: string, value: string) =>
    `https://app.example.com/page?x=1&${name}=${value}&__clerk_help=1`;

  test("development: a token in the address sets the cookies and cleans the address", async () => {
    const handshake = await key.sign({ handshake: directives(tokens.valid) });
    const state = await authenticate({ url: url("__clerk_handshake", handshake) });
    expect(summary(state)).toEqual(["signed-in", null]);
    expect(state.headers.getSetCookie()).toEqual(directives(tokens.valid));
    expect(state.headers.get("location")).toBe("https://app.example.com/page?x=1");
    expect(state.headers.get("cache-control")).toBe("no-store");
    expect(state.headers.get("access-control-allow-origin")).toBe("null");
    expect(state.headers.get("access-control-allow-credentials")).toBe("true");
  });

  test("development: a nonce wins over a token and is redeemed at the API", async () => {
    api.routes["GET /v1/clients/handshake_payload"] = () => ({
      body: { directives: directives(tokens.valid) },
    });
    const state = await authenticate({
      url: `${url("__clerk_handshake_nonce", "n1")}&__clerk_handshake=x`,
    });
    expect(state.status).toBe("signed-in");
    expect(api.calls.map(({ method, path, query }) => [method, path, query])).toEqual([
      ["GET", "/v1/clients/handshake_payload", "nonce=n1"],
    ]);
    expect(api.calls[0]?.headers["authorization"]).toBe("Bearer sk_test_secret");
  });

  test("production: the cookie is read, the page is shown without a redirect", async () => {
    api.routes["GET /v1/clients/handshake_payload"] = () => ({
      body: { directives: directives(productionToken) },
    });
    const state = await authenticate({ live: true, cookies: { __clerk_handshake_nonce: "n2" } });
    expect(state.status).toBe("signed-in");
    expect(state.headers.has("location")).toBe(false);
    expect(state.headers.getSetCookie()).toHaveLength(4);
  });

  test("A-07: production never takes a result from the address, development never from a cookie", async () => {
    const handshake = await key.sign({ handshake: directives(productionToken) });
    const planted = await authenticate({ live: true, url: url("__clerk_handshake", handshake) });
    expect(summary(planted)).toEqual(["signed-out", "session-token-and-uat-missing"]);
    expect(planted.headers.getSetCookie()).toEqual([]);
    const tossed = await authenticate({
      cookies: { ...devCookies(undefined, "0"), __clerk_handshake: handshake },
    });
    expect(summary(tossed)).toEqual(["signed-out", "session-token-and-uat-missing"]);
  });

  test("signed out at the Frontend API", async () => {
    const handshake = await key.sign({
      handshake: ["__session=; Path=/; Max-Age=0", "__client_uat=0; Path=/"],
    });
    const state = await authenticate({ url: url("__clerk_handshake", handshake) });
    expect(summary(state)).toEqual(["signed-out", "session-token-missing"]);
    expect(state.headers.get("location")).toBe("https://app.example.com/page?x=1");
  });

  test("an unknown nonce counts as no cookies", async () => {
    const state = await authenticate({ url: url("__clerk_handshake_nonce", "unknown") });
    expect(summary(state)).toEqual(["signed-out", "session-token-missing"]);
    expect(state.headers.has("location")).toBe(true);
  });

  test("a wrong signature is an error in development and nothing in production", async () => {
    const forged = await (await createTestKey()).sign({ handshake: directives(tokens.valid) });
    await expect(authenticate({ url: url("__clerk_handshake", forged) })).rejects.toThrow(
      /clear the cookies/,
    );
    const state = await authenticate({ live: true, cookies: { __clerk_handshake: forged } });
    expect(summary(state)).toEqual(["signed-out", "session-token-and-uat-missing"]);
    expect(state.headers.getSetCookie()).toEqual([]);
  });

  test("a template token is no handshake token", async () => {
    const template = await key.sign(
      { handshake: directives(tokens.valid) },
      { cat: "cl_B7d4PD222AAA" },
    );
    await expect(authenticate({ url: url("__clerk_handshake", template) })).rejects.toThrow();
  });

  test("a session that fails by the clock passes in development only", async () => {
    const dev = await key.sign({ handshake: directives(tokens.future) });
    expect((await authenticate({ url: url("__clerk_handshake", dev) })).status).toBe("signed-in");
    const future = await key.sign(
      sessionClaims({ iss: "https://clerk.example.com", iat: testTime + 60 }),
    );
    const live = await key.sign({ handshake: directives(future) });
    const state = await authenticate({ live: true, cookies: { __clerk_handshake: live } });
    expect(summary(state)).toEqual(["signed-out", "session-token-and-uat-missing"]);
  });
});

describe("refresh", () => {
  const scene = (): Scene => ({
    live: true,
    headers: { "user-agent": "test", authorization: "" },
    cookies: {
      [`__session_${suffix.prod}`]: tokens.old,
      [`__client_uat_${suffix.prod}`]: "1",
      [`__refresh_${suffix.prod}`]: "refresh_1",
      __refresh: "never read",
    },
  });

  test("exchanges the expired token and sets the new cookies", async () => {
    const cookies = [
      `__session=${productionToken}; Path=/; Secure`,
      `__session_${suffix.prod}=${productionToken}; Path=/`,
    ];
    api.routes["POST /v1/sessions/sess_1/refresh"] = () => ({
      body: { object: "cookies", cookies },
    });
    const state = await authenticate(scene());
    expect(summary(state)).toEqual(["signed-in", null]);
    expect(state.headers.getSetCookie()).toEqual(cookies);
    expect(state.token).toBe(productionToken);
    expect(api.calls[0]?.query).toBe("suffixed_cookies=true");
    expect(JSON.parse(api.calls[0]?.body ?? "")).toEqual({
      format: "cookie",
      expired_token: tokens.old,
      refresh_token: "refresh_1",
      request_origin: "https://app.example.com",
      request_headers: { "user-agent": ["test"] },
    });
  });

  test.each([
    [
      "refresh_token_not_found",
      { status: 401, body: { errors: [{ code: "refresh_token_not_found", message: "no" }] } },
    ],
    ["unexpected-bapi-error", { status: 500, body: { errors: [] } }],
    ["missing-session-token", { body: { object: "cookies", cookies: ["__client_uat=1"] } }],
    [
      "invalid-session-token",
      { body: { object: "cookies", cookies: ["__session=nonsense; Path=/"] } },
    ],
  ])("%s becomes the reason of a handshake", async (reason, answer) => {
    api.routes["POST /v1/sessions/sess_1/refresh"] = () => answer;
    expect(summary(await authenticate(scene()))).toEqual([
      "handshake",
      `session-token-expired-refresh-${reason}`,
    ]);
  });

  test("an unreachable API becomes the reason of a handshake", async () => {
    const state = await authenticate({ ...scene(), options: { apiUrl: "http://127.0.0.1:1" } });
    expect(state.reason).toBe("session-token-expired-refresh-fetch-error");
  });

  test("a token without a session id cannot be exchanged", async () => {
    const anonymous = await key.sign(
      sessionClaims({ sid: undefined, exp: testTime - 60, iss: "https://clerk.example.com" }),
    );
    const state = await authenticate({
      ...scene(),
      cookies: { ...scene().cookies, [`__session_${suffix.prod}`]: anonymous },
    });
    expect(state.reason).toBe(
      "session-token-expired-refresh-expired-session-token-missing-sid-claim",
    );
  });
});

describe("the way by header", () => {
  const bearer = (token: string, scene: Scene = {}): Promise<RequestState> =>
    authenticate({
      ...scene,
      headers: { "sec-fetch-dest": "empty", authorization: `Bearer ${token}`, ...scene.headers },
    });

  test("a session token signs in, also bare and in any case", async () => {
    for (const authorization of [
      `Bearer ${tokens.valid}`,
      tokens.valid,
      `bearer  ${tokens.valid}`,
    ]) {
      expect((await bearer("", { headers: { authorization } })).status).toBe("signed-in");
    }
  });

  test.each(["Basic dXNlcjpwdw==", "Bearer ", "Digest x"])(
    "%j is no token: the cookies decide",
    async (authorization) => {
      expect(
        (await bearer("", { headers: { authorization }, cookies: devCookies(tokens.valid) }))
          .status,
      ).toBe("signed-in");
    },
  );

  test("a bad header is not made good by a cookie", async () => {
    const state = await bearer(tokens.forged, { cookies: devCookies(tokens.valid) });
    expect(summary(state)).toEqual(["signed-out", "token-invalid-signature"]);
    expect(state.message).toContain("token-carrier=header");
  });

  test.each([undefined, "any", ["session_token", "api_key"]] as const)(
    "template tokens are refused where %j is accepted",
    async (acceptsToken) => {
      const state = await bearer(tokens.template, { options: { acceptsToken } });
      expect(summary(state)).toEqual(["signed-out", "token-type-mismatch"]);
    },
  );

  test("machine tokens are refused where a session is wanted", async () => {
    for (const token of ["ak_1", "mt_1", "oat_1", tokens.machine]) {
      expect(summary(await bearer(token))).toEqual(["signed-out", "token-type-mismatch"]);
    }
    expect(api.calls).toEqual([]);
  });

  test("an expired token of a navigation starts a handshake", async () => {
    expect((await bearer(tokens.old)).status).toBe("signed-out");
    const state = await bearer(tokens.old, { headers: { "sec-fetch-dest": "document" } });
    expect(state.reason).toBe("session-token-expired-refresh-non-eligible-no-refresh-cookie");
    expect(state.status).toBe("handshake");
  });
});

describe("missing and wrong keys", () => {
  test.each([
    [{ secretKey: "" }, /secret key is missing/],
    [{ publishableKey: "" }, /publishable key is missing/],
    [{ publishableKey: "pk_test_x" }, /publishable key .* cannot be read/],
  ])("%j", async (options, message) => {
    await expect(authenticate({ options })).rejects.toThrow(message);
  });
});
