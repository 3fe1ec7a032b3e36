import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApiServer } from "../testing/api-server.ts";
import { startApiServer } from "../testing/api-server.ts";
import type { TestKey } from "../testing/keys.ts";
import { createTestKey, sessionClaims, testTime } from "../testing/keys.ts";
import { verifyToken } from "../tokens/verify-token.ts";
import { RemoteKeySet } from "./jwks.ts";

let api: ApiServer;
let first: TestKey;
let second: TestKey;
let published: TestKey[];

beforeAll(async () => {
  api = await startApiServer();
  [first, second] = await Promise.all([createTestKey("ins_1"), createTestKey("ins_2")]);
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => {
  vi.useFakeTimers({ now: testTime * 1000, toFake: ["Date"] });
  api.calls.length = 0;
  published = [first];
  api.routes = {
    "GET /v1/jwks": () => ({ body: { keys: published.map(({ publicJwk }) => publicJwk) } }),
  };
});
afterEach(() => void vi.useRealTimers());

const keySet = () => new RemoteKeySet({ apiUrl: api.url, secretKey: "sk_test_1" });
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "found",
    (error: { reason: string }) => error.reason,
  );

describe("RemoteKeySet", () => {
  test("asks once for all that wait, with the secret key, and again after five minutes", async () => {
    const keys = keySet();
    const found = await Promise.all(Array.from({ length: 20 }, () => keys.find("ins_1")));
    expect(new Set(found.map(({ key }) => key)).size).toBe(1);
    expect(api.calls).toHaveLength(1);
    expect(api.calls[0]?.headers).toMatchObject({
      authorization: "Bearer sk_test_1",
      "clerk-api-version": "2026-05-12",
    });
    vi.setSystemTime(testTime * 1000 + 299_999);
    await keys.find("ins_1");
    expect(api.calls).toHaveLength(1);
    vi.setSystemTime(testTime * 1000 + 300_000);
    await keys.find("ins_1");
    expect(api.calls).toHaveLength(2);
  });

  test("asks again at once for an id that it does not know: a rotated key works", async () => {
    const keys = keySet();
    await keys.find("ins_1");
    published = [first, second];
    expect((await keys.find("ins_2")).algorithm).toBe("RS256");
    published = [second];
    await keys.find("ins_2", { skipCache: true });
    expect(await reasonOf(keys.find("ins_1"))).toBe("jwk-kid-mismatch");
  });

  test("made-up ids do not make it hammer the server", async () => {
    const keys = keySet();
    await keys.find("ins_1");
    for (let round = 0; round < 50; round++)
      expect(await reasonOf(keys.find(`made-up-${round}`))).toBe("jwk-kid-mismatch");
    expect(await reasonOf(keys.find(undefined))).toBe("jwk-kid-mismatch");
    expect(api.calls).toHaveLength(11);
    vi.setSystemTime((testTime + 60) * 1000);
    published = [first, second];
    expect(await reasonOf(keys.find("ins_2"))).toBe("found");
  });

  test("goes on with the last known keys while the server is away, but not against its refusal", async () => {
    const keys = keySet();
    await keys.find("ins_1");
    vi.setSystemTime((testTime + 600) * 1000);
    api.routes["GET /v1/jwks"] = () => ({ status: 400, body: "down" });
    expect(await reasonOf(keys.find("ins_1"))).toBe("found");
    api.routes["GET /v1/jwks"] = () => ({
      status: 401,
      body: { errors: [{ code: "clerk_key_invalid", message: "no" }] },
    });
    expect(await reasonOf(keys.find("ins_1"))).toBe("secret-key-invalid");
  });

  test.each([
    ["no keys", { body: { keys: [] } }, "jwk-remote-failed-to-load"],
    ["no JSON", { body: "<html>" }, "jwk-remote-failed-to-load"],
    [
      "a refusal",
      { status: 401, body: { errors: [{ code: "clerk_key_invalid", message: "no" }] } },
      "secret-key-invalid",
    ],
    [
      "another refusal",
      { status: 403, body: { errors: [{ code: "other", message: "no" }] } },
      "jwk-remote-failed-to-load",
    ],
  ])("%s → %s", async (_name, answer, reason) => {
    api.routes["GET /v1/jwks"] = () => answer;
    expect(await reasonOf(keySet().find("ins_1"))).toBe(reason);
    expect(api.calls).toHaveLength(1);
  });

  test("tries again when the server stumbles", async () => {
    let calls = 0;
    api.routes["GET /v1/jwks"] = () =>
      ++calls < 3 ? { status: 503, body: "" } : { body: { keys: [first.publicJwk] } };
    expect(await reasonOf(keySet().find("ins_1"))).toBe("found");
    expect(calls).toBe(3);
  });
});

describe("verifyToken", () => {
  const options = () => ({ secretKey: `sk_test_${Math.random()}`, apiUrl: api.url });

  test("finds the key with the secret key", async () => {
    expect((await verifyToken(await first.sign(sessionClaims()), options())).sub).toBe("user_1");
  });

  test("needs a key, and knows where to ask", async () => {
    const token = await first.sign(sessionClaims());
    expect(await reasonOf(verifyToken(token, {}))).toBe("jwk-failed-to-resolve");
    expect(await reasonOf(verifyToken(token, { secretKey: "sk_test_1" }))).toBe("jwk-failed-to-resolve");
    expect(await reasonOf(verifyToken(token, { jwtKey: first.pem }))).toBe("found");
  });

  test("takes template tokens, not machine tokens", async () => {
    const signed = (cat: string) => first.sign(sessionClaims(), { cat });
    expect(await reasonOf(verifyToken(await signed("cl_B7d4PD222AAA"), options()))).toBe("found");
    expect(await reasonOf(verifyToken(await signed("cl_B7d4PD333AAA"), options()))).toBe("token-invalid");
  });
});
