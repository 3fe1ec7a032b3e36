import { describe, expect, test } from "vitest";
import { sessionClaims, testTime } from "../testing/keys.ts";
import type { Scene } from "../testing/scene.ts";
import { api, authenticate, key, productionToken, suffix, summary, tokens } from "../testing/scene.ts";

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
    ["invalid-session-token", { body: { object: "cookies", cookies: ["__session=nonsense; Path=/"] } }],
  ])("%s becomes the reason of a handshake", async (reason, answer) => {
    api.routes["POST /v1/sessions/sess_1/refresh"] = () => answer;
    expect(summary(await authenticate(scene()))).toEqual(["handshake", `session-token-expired-refresh-${reason}`]);
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
    expect(state.reason).toBe("session-token-expired-refresh-expired-session-token-missing-sid-claim");
  });
});
