import { describe, expect, test } from "vitest";
import { sessionClaims, testTime } from "../testing/keys.ts";
import type { Scene } from "../testing/scene.ts";
import { authenticate, devCookies, key, productionToken, summary, tokens } from "../testing/scene.ts";

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
    row("a frame", () => ({ headers: { "sec-fetch-dest": "iframe" } }), "handshake", "dev-browser-missing"),
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
    row("production, nothing", () => ({ live: true }), "signed-out", "session-token-and-uat-missing"),
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
    row("uat, no session", () => ({ cookies: devCookies() }), "handshake", "client-uat-but-no-session-token"),
    row(
      "production: uat, no session",
      () => ({ live: true, cookies: { __client_uat: "1" } }),
      "handshake",
      "client-uat-but-no-session-token",
    ),
    row("not a token", () => ({ cookies: devCookies("nonsense") }), "signed-out", "token-invalid"),
    row("machine token", () => ({ cookies: devCookies(tokens.machine) }), "signed-out", "token-type-mismatch"),
    row("template token", () => ({ cookies: devCookies(tokens.template) }), "signed-out", "token-type-mismatch"),
    row(
      "token older than uat",
      () => ({ cookies: devCookies(tokens.valid, String(testTime + 1)) }),
      "handshake",
      "session-token-iat-before-client-uat",
    ),
    row("valid", () => ({ cookies: devCookies(tokens.valid, String(testTime)) }), "signed-in", null),
    row("category to be ignored", () => ({ cookies: devCookies(tokens.ignored) }), "signed-in", null),
    row(
      "valid in production",
      () => ({ live: true, cookies: { __session: productionToken, __client_uat: "1" } }),
      "signed-in",
      null,
    ),
    row("wrong signature", () => ({ cookies: devCookies(tokens.forged) }), "signed-out", "token-invalid-signature"),
    row("not valid yet", () => ({ cookies: devCookies(tokens.early) }), "handshake", "session-token-nbf"),
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
