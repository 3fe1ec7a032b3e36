import { describe, expect, test } from "vitest";
import { createTestKey, sessionClaims, testTime } from "../testing/keys.ts";
import { api, authenticate, devCookies, key, productionToken, summary, tokens } from "../testing/scene.ts";

describe("the result of a handshake", () => {
  const directives = (session: string) => [
    `__session=${session}; Path=/; SameSite=Lax`,
    "__client_uat=1735689600; Path=/",
    `__session_CZ_uk1o8=${session}; Path=/; SameSite=Lax`,
    "__clerk_db_jwt=dvb_1; Path=/",
  ];
  const url = (name: string, value: string) => `https://app.example.com/page?x=1&${name}=${value}&__clerk_help=1`;

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
    await expect(authenticate({ url: url("__clerk_handshake", forged) })).rejects.toThrow(/clear the cookies/);
    const state = await authenticate({ live: true, cookies: { __clerk_handshake: forged } });
    expect(summary(state)).toEqual(["signed-out", "session-token-and-uat-missing"]);
    expect(state.headers.getSetCookie()).toEqual([]);
  });

  test("a template token is no handshake token", async () => {
    const template = await key.sign({ handshake: directives(tokens.valid) }, { cat: "cl_B7d4PD222AAA" });
    await expect(authenticate({ url: url("__clerk_handshake", template) })).rejects.toThrow(/cannot be verified/);
  });

  test("a session that fails by the clock passes in development only", async () => {
    const dev = await key.sign({ handshake: directives(tokens.future) });
    expect((await authenticate({ url: url("__clerk_handshake", dev) })).status).toBe("signed-in");
    const future = await key.sign(sessionClaims({ iss: "https://clerk.example.com", iat: testTime + 60 }));
    const live = await key.sign({ handshake: directives(future) });
    const state = await authenticate({ live: true, cookies: { __clerk_handshake: live } });
    expect(summary(state)).toEqual(["signed-out", "session-token-and-uat-missing"]);
  });
});
