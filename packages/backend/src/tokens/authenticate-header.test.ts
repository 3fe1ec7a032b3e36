import { describe, expect, test } from "vitest";
import type { Scene } from "../testing/scene.ts";
import { api, authenticate, devCookies, summary, tokens } from "../testing/scene.ts";
import type { RequestState } from "./request-state.ts";

describe("the way by header", () => {
  const bearer = (token: string, scene: Scene = {}): Promise<RequestState> =>
    authenticate({
      ...scene,
      headers: { "sec-fetch-dest": "empty", authorization: `Bearer ${token}`, ...scene.headers },
    });

  test("a session token signs in, also bare and in any case", async () => {
    for (const authorization of [`Bearer ${tokens.valid}`, tokens.valid, `bearer  ${tokens.valid}`]) {
      expect((await bearer("", { headers: { authorization } })).status).toBe("signed-in");
    }
  });

  test.each(["Basic dXNlcjpwdw==", "Bearer ", "Digest x"])(
    "%j is no token: the cookies decide",
    async (authorization) => {
      expect((await bearer("", { headers: { authorization }, cookies: devCookies(tokens.valid) })).status).toBe(
        "signed-in",
      );
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

  test("machine tokens are refused where a session is wanted, and the server is not asked", async () => {
    expect(summary(await bearer(tokens.machine))).toEqual(["signed-out", "token-type-mismatch"]);
    for (const token of ["ak_1", "mt_1", "oat_1"]) {
      expect(summary(await bearer(token))).toEqual(["signed-out", "token-invalid"]);
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
