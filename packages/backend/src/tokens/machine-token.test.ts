import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApiServer } from "../testing/api-server.ts";
import { startApiServer } from "../testing/api-server.ts";
import type { TestKey } from "../testing/keys.ts";
import { createTestKey, development, sessionClaims, testTime } from "../testing/keys.ts";
import { authenticateRequest } from "./authenticate-request.ts";
import { machineTypeOf } from "./machine-token.ts";
import type { AuthenticateRequestOptions } from "./options.ts";

let key: TestKey;
let api: ApiServer;
let jwts: Record<"m2m" | "oauth" | "session" | "forged" | "template", string>;

beforeAll(async () => {
  key = await createTestKey();
  api = await startApiServer();
  const times = { exp: testTime + 60, iat: testTime };
  jwts = {
    m2m: await key.sign(
      { ...times, sub: "mch_1", jti: "mt_1", scopes: "mch_2 mch_3", plan: "pro" },
      { cat: "cl_B7d4PD333AAA" },
    ),
    oauth: await key.sign(
      { ...times, sub: "user_1", jti: "oat_1", client_id: "client_1", scope: "email profile" },
      { typ: "at+jwt" },
    ),
    session: await key.sign(sessionClaims()),
    template: await key.sign(sessionClaims(), { cat: "cl_B7d4PD222AAA" }),
    forged: await (await createTestKey()).sign({ ...times, sub: "mch_1" }),
  };
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => {
  vi.useFakeTimers({ now: testTime * 1000, toFake: ["Date"] });
  api.calls.length = 0;
  const common = {
    scopes: ["read"],
    claims: { a: 1 },
    revoked: false,
    expired: false,
    revocation_reason: null,
  };
  api.routes = {
    "POST /api_keys/verify": ({ body }) => ({
      body: {
        object: "api_key",
        id: "ak_id",
        name: "key",
        subject: JSON.parse(body).secret === "ak_org" ? "org_1" : "user_1",
        ...common,
      },
    }),
    "POST /m2m_tokens/verify": () => ({
      body: { object: "machine_to_machine_token", id: "mt_id", subject: "mch_1", ...common },
    }),
    "POST /oauth_applications/access_tokens/verify": () => ({
      body: {
        object: "clerk_idp_oauth_access_token",
        id: "oat_id",
        client_id: "client_1",
        subject: "user_1",
        ...common,
      },
    }),
  };
});
afterEach(() => void vi.useRealTimers());

function authenticate(token: string | null, options: AuthenticateRequestOptions) {
  const request = new Request("https://app.example.com/api", {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return authenticateRequest(request, {
    ...development,
    jwtKey: key.pem,
    apiUrl: api.url,
    ...options,
  });
}

describe("opaque tokens are checked by the server", () => {
  test("an API key of a user and of an organization", async () => {
    const state = await authenticate("ak_user", { acceptsToken: "api_key" });
    expect(state).toMatchObject({ status: "signed-in", tokenType: "api_key", token: "ak_user" });
    const auth = state.toAuth();
    expect(auth).toMatchObject({
      isAuthenticated: true,
      id: "ak_id",
      subject: "user_1",
      userId: "user_1",
      orgId: null,
      name: "key",
    });
    expect(await auth?.getToken()).toBe("ak_user");
    expect(auth?.has({ role: "admin" } as never)).toBe(false);
    const organization = await authenticate("ak_org", { acceptsToken: "api_key" });
    expect(organization.toAuth()).toMatchObject({ userId: null, orgId: "org_1" });
    expect(api.calls.map(({ path, body }) => [path, body])).toEqual([
      ["/api_keys/verify", '{"secret":"ak_user"}'],
      ["/api_keys/verify", '{"secret":"ak_org"}'],
    ]);
  });

  test("an M2M token with the machine's own key, an OAuth token with the secret key", async () => {
    const m2m = await authenticate("mt_x", {
      acceptsToken: "m2m_token",
      machineSecretKey: "ak_machine",
    });
    expect(m2m.toAuth()).toMatchObject({
      id: "mt_id",
      machineId: "mch_1",
      claims: { a: 1 },
      scopes: ["read"],
    });
    const oauth = await authenticate("oat_x", { acceptsToken: "oauth_token" });
    expect(oauth.toAuth()).toMatchObject({ id: "oat_id", userId: "user_1", clientId: "client_1" });
    expect(api.calls.map(({ headers, body }) => [headers["authorization"], body])).toEqual([
      ["Bearer ak_machine", '{"token":"mt_x"}'],
      ["Bearer sk_test_secret", '{"access_token":"oat_x"}'],
    ]);
  });

  test.each([
    [401, "secret-key-invalid"],
    [404, "token-invalid"],
    [500, "unexpected-error"],
  ])("status %i → %s", async (status, reason) => {
    api.routes["POST /api_keys/verify"] = () => ({
      status,
      body: { errors: [{ code: "x", message: "x" }] },
    });
    const state = await authenticate("ak_x", { acceptsToken: "api_key" });
    expect(state).toMatchObject({ status: "signed-out", reason, tokenType: "api_key" });
    expect(state.toAuth()).toMatchObject({ isAuthenticated: false, id: null, userId: null });
  });

  test("machine calls need no publishable key, and M2M no secret key", async () => {
    const { apiUrl } = { apiUrl: api.url };
    const request = () => new Request("https://app.example.com/", { headers: { authorization: "Bearer mt_x" } });
    const state = await authenticateRequest(request(), {
      acceptsToken: "m2m_token",
      machineSecretKey: "ak_machine",
      apiUrl,
    });
    expect(state.status).toBe("signed-in");
    await expect(authenticateRequest(request(), { acceptsToken: "api_key", apiUrl })).rejects.toThrow(
      /secret key is missing/,
    );
  });
});

describe("JWTs are checked by their signature", () => {
  test("M2M and OAuth", async () => {
    const m2m = await authenticate(jwts.m2m, { acceptsToken: "m2m_token" });
    expect(m2m.toAuth()).toMatchObject({
      id: "mt_1",
      machineId: "mch_1",
      scopes: ["mch_2", "mch_3"],
      claims: { plan: "pro" },
    });
    const oauth = await authenticate(jwts.oauth, { acceptsToken: ["oauth_token"] });
    expect(oauth.toAuth()).toMatchObject({
      id: "oat_1",
      userId: "user_1",
      clientId: "client_1",
      scopes: ["email", "profile"],
    });
    expect(api.calls).toEqual([]);
  });

  test("a wrong signature", async () => {
    const state = await authenticate(jwts.forged, { acceptsToken: "m2m_token" });
    expect(state).toMatchObject({ status: "signed-out", reason: "token-verification-failed" });
  });
});

describe("what is accepted", () => {
  test.each([
    ["api_key", null, "signed-out", "No token in header", "api_key"],
    ["m2m_token", null, "signed-out", "No token in header", "m2m_token"],
    ["api_key", "mt_1", "signed-out", "token-type-mismatch", "api_key"],
    ["api_key", "session", "signed-out", "token-type-mismatch", "api_key"],
    [["api_key", "m2m_token"], "oat_1", "signed-out", "token-type-mismatch", null],
    [["api_key", "m2m_token"], "session", "signed-out", "token-type-mismatch", null],
    [["api_key", "m2m_token"], null, "signed-out", "token-type-mismatch", null],
    [["api_key", "session_token"], "session", "signed-in", null, "session_token"],
    [["api_key", "session_token"], "template", "signed-out", "token-type-mismatch", "session_token"],
    ["any", "session", "signed-in", null, "session_token"],
    ["any", "mt_1", "signed-in", null, "m2m_token"],
    ["any", "template", "signed-out", "token-type-mismatch", "session_token"],
  ] as const)("%j, given %s → %s %s", async (acceptsToken, given, status, reason, tokenType) => {
    const token = given && (jwts[given as keyof typeof jwts] ?? given);
    const state = await authenticate(token, { acceptsToken });
    expect(state).toMatchObject({ status, reason, tokenType });
    expect(state.toAuth()).toMatchObject({ isAuthenticated: status === "signed-in", tokenType });
  });

  test("kinds are told by prefix and header", () => {
    const texts = ["ak_1", "mt_1", "oat_1", jwts.m2m, jwts.oauth, jwts.session, jwts.template, "ey", "x", ""];
    expect(texts.map(machineTypeOf)).toEqual([
      "api_key",
      "m2m_token",
      "oauth_token",
      "m2m_token",
      "oauth_token",
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
