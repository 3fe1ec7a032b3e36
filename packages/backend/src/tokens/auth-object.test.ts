import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClerkClient } from "../client/create-clerk-client.ts";
import { decodeJwt } from "../jwt/decode.ts";
import type { JwtPayload } from "../jwt/decode.ts";
import type { ApiServer } from "../testing/api-server.ts";
import { startApiServer } from "../testing/api-server.ts";
import { createTestKey, sessionClaims } from "../testing/keys.ts";
import { getAuthObjectForAcceptedToken } from "./accepts-token.ts";
import { getAuthObjectFromJwt, makeAuthObjectSerializable } from "./auth-object-from-jwt.ts";
import { signedInAuthObject, signedOutAuthObject } from "./auth-object.ts";
import { createClerkRequest } from "./clerk-request.ts";
import { authenticatedMachineObject } from "./machine-auth-object.ts";
import { decorateObjectWithResources, stripPrivateDataFromObject } from "./resources-for-browser.ts";
import { reverificationError, reverificationErrorResponse } from "./reverification-error.ts";

let api: ApiServer;

beforeAll(async () => {
  const sessionToken = () => ({ body: { object: "token", jwt: "minted" } });
  api = await startApiServer({
    "POST /v1/sessions/sess_1/tokens": sessionToken,
    "POST /v1/sessions/sess_1/tokens/supabase": sessionToken,
    "GET /v1/users/user_1": () => ({
      body: { object: "user", id: "user_1", private_metadata: { a: 1 }, public_metadata: { b: 2 } },
    }),
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const claims = sessionClaims({
  o: { id: "org_1", slg: "acme", rol: "admin", per: "manage,read", fpm: "3,2" },
  fea: "o:dashboard,o:teams",
  pla: "o:pro",
}) as JwtPayload;

describe("a signed-in auth object", () => {
  const auth = () => signedInAuthObject({ secretKey: "sk_test_secret", apiUrl: api.url }, "raw.token.text", claims);

  test("reads organization, permissions, features and plans", () => {
    expect(auth()).toMatchObject({ orgId: "org_1", orgSlug: "acme", orgRole: "org:admin", isAuthenticated: true });
    const { has } = auth();
    expect(has({ role: "admin", permission: "org:teams:read", feature: "dashboard", plan: "pro" })).toBe(true);
    expect(has({ role: "admin", permission: "org:teams:manage" })).toBe(false);
  });

  test("mints tokens only when asked for another one", async () => {
    api.calls.length = 0;
    expect(await auth().getToken()).toBe("raw.token.text");
    expect(api.calls).toEqual([]);
    expect(await auth().getToken({ template: "supabase" })).toBe("minted");
    expect(await auth().getToken({ expiresInSeconds: 60 })).toBe("minted");
    expect(api.calls.map(({ path, body }) => [path, body])).toEqual([
      ["/v1/sessions/sess_1/tokens/supabase", ""],
      ["/v1/sessions/sess_1/tokens", '{"expires_in_seconds":60}'],
    ]);
  });

  test("shows no credential in full", () => {
    expect(auth().debug()).toMatchObject({ secretKey: "sk_test", token: "raw.tok" });
  });

  test("loses its functions when it is serialised", () => {
    expect(JSON.parse(JSON.stringify(makeAuthObjectSerializable(auth())))).toMatchObject({ userId: "user_1" });
    expect(Object.values(makeAuthObjectSerializable(auth())).some((value) => typeof value === "function")).toBe(false);
  });
});

test("getAuthObjectFromJwt hides a pending session unless told otherwise", async () => {
  const key = await createTestKey();
  const jwt = decodeJwt(await key.sign(sessionClaims({ sts: "pending" })));
  expect(getAuthObjectFromJwt(jwt, {})).toMatchObject({ userId: null, sessionStatus: "pending" });
  expect(getAuthObjectFromJwt(jwt, { treatPendingAsSignedOut: false })).toMatchObject({ userId: "user_1" });
});

describe("getAuthObjectForAcceptedToken", () => {
  const session = signedInAuthObject({}, "t", claims);
  const machine = authenticatedMachineObject("api_key", "ak_1", {
    id: "ak",
    subject: "user_1",
    scopes: [],
    claims: null,
    name: "n",
  });

  test.each([
    [session, undefined, "session_token", true],
    [machine, undefined, "session_token", false],
    [machine, "any", "api_key", true],
    [machine, "api_key", "api_key", true],
    [machine, "m2m_token", "m2m_token", false],
    [session, "api_key", "api_key", false],
    [session, ["api_key", "session_token"], "session_token", true],
    [session, ["api_key"], null, false],
  ] as const)("%#", (authObject, acceptsToken, tokenType, isAuthenticated) => {
    expect(getAuthObjectForAcceptedToken({ authObject, acceptsToken })).toMatchObject({ tokenType, isAuthenticated });
  });
});

test("resources for the browser carry no private metadata", async () => {
  const client = createClerkClient({ secretKey: "sk_test_1", apiUrl: api.url });
  const auth = signedInAuthObject({}, "t", claims);
  const decorated = await decorateObjectWithResources({ page: 1 }, auth, { api: client, loadUser: true });
  expect(decorated).toMatchObject({ page: 1, user: { id: "user_1", publicMetadata: { b: 2 } }, session: undefined });
  expect(JSON.stringify(decorated)).not.toMatch(/private/i);
  expect(stripPrivateDataFromObject({ organization: { id: "o", private_metadata: {} } }).organization).toEqual({
    id: "o",
  });
  expect(await decorateObjectWithResources({}, signedOutAuthObject(), { api: client, loadUser: true })).toEqual({});
});

test("reverification errors", async () => {
  const expected = {
    clerk_error: { type: "forbidden", reason: "reverification-error", metadata: { reverification: "strict" } },
  };
  expect(reverificationError("strict")).toEqual(expected);
  const response = reverificationErrorResponse("strict");
  expect([response.status, await response.json()]).toEqual([403, expected]);
});

test("createClerkRequest knows the browser's address and our cookies", () => {
  const request = createClerkRequest(
    new Request("http://internal:8080/a?b=1", {
      headers: { "x-forwarded-host": "app.example.com", "x-forwarded-proto": "https", cookie: "__session=a; other=b" },
    }),
  );
  expect(request.clerkUrl.href).toBe("https://app.example.com/a?b=1");
  expect([...request.cookies]).toEqual([["__session", "a"]]);
  expect(createClerkRequest(request)).toBe(request);
});
