import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, FakeClock, startTestServer, TestAuthenticator } from "../../testing/index.ts";
import type { Answer, Server, TestBrowser, TestInstance } from "../../testing/index.ts";

const clock = new FakeClock();
let server: Server;
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(server, { passkeys: { enabled: true } });
});
afterAll(() => server.stop());

const newAddress = (): string => `native${++people}+clerk_test@example.com`;
const newApp = (native: "bare" | "bearer" = "bare", instance = t): TestBrowser => instance.browser({ native });
const codesOf = ({ status, body }: Answer): unknown => [status, body.errors?.map(({ code }: { code: string }) => code)];
const sessionsOf = async (app: TestBrowser): Promise<unknown[]> =>
  (await app.get("/v1/client")).body.response?.sessions ?? [];

/** Somebody who has signed up in an app. */
async function person() {
  const app = newApp();
  const email = newAddress();
  const client = await app.signUp(email);
  return { app, email, sessionId: client.sessions[0]?.id ?? "" };
}

/** Signs in where an attempt was made before, so that the client's token changes; returns the one before and the answer. */
async function signInAgain(app: TestBrowser, email: string) {
  await app.method("DELETE", "/v1/client/sessions");
  const before = app.token;
  const answer = await app.createSignIn({ identifier: email, password: "correct horse battery" });
  expect(answer.body.response.status).toBe("complete");
  return { before, answer };
}

describe("a native app", () => {
  it.each(["bare", "bearer"] as const)("signs up, gets tokens and signs out with a %s token", async (kind) => {
    const app = newApp(kind);
    expect((await app.get("/v1/client")).body).toEqual({ response: null, client: null });
    const client = await app.signUp(newAddress());
    const [session] = client.sessions;
    const restarted = newApp(kind);
    restarted.token = app.token;
    const token = await restarted.post(`/v1/client/sessions/${session?.id}/tokens`);
    expect(token.body).toMatchObject({ object: "token" });
    await restarted.method("DELETE", "/v1/client/sessions");
    expect(codesOf(await app.post(`/v1/client/sessions/${session?.id}/tokens`))).toEqual([
      401,
      ["authentication_invalid"],
    ]);
    expect([app.cookies.size, restarted.cookies.size]).toEqual([0, 0]);
  });

  it("is answered in the form in which it came, and only where its token is a new one", async () => {
    for (const [kind, form] of [
      ["bare", /^ey/],
      ["bearer", /^Bearer ey/],
    ] as const) {
      const app = newApp(kind);
      const created = await app.createSignIn({});
      expect(created.headers.get("authorization")).toMatch(form);
      expect((await app.get("/v1/client")).headers.get("authorization")).toBeNull();
      expect(created.headers.getSetCookie()).toEqual([]);
    }
    const app = await t.browser().post("/v1/client/sign_ins?_is_native=1");
    expect(app.headers.get("authorization")).toMatch(/^ey/);
    const origin = { origin: "chrome-extension://abcdefghijklmnopabcdefghijklmnop" };
    const first = await t.browser(origin).post("/v1/client/sign_ins?_is_native=1");
    expect(first.headers.get("authorization")).toMatch(/^Bearer ey/);
  });

  it("gets nothing for cookies, also where they are good", async () => {
    const browser = t.browser();
    await browser.signUp(newAddress());
    expect((await browser.get("/v1/client")).body.response.sessions).toHaveLength(1);
    expect((await browser.get("/v1/client?_is_native=1")).body.response).toBeNull();
  });

  it("loses its client when it is deleted, and begins anew", async () => {
    const { app } = await person();
    const first = app.token;
    await app.method("DELETE", "/v1/client");
    expect((await app.get("/v1/client")).body.response).toBeNull();
    await app.createSignIn({});
    expect(app.token).not.toBe(first);
    expect((await app.get("/v1/client")).body.response).not.toBeNull();
  });

  it("is signed in by a link that a browser opens, where links need not be opened by who asked for them", async () => {
    const links = await createTestInstance(server, {
      identifiers: { email_address: { sign_in_strategies: ["email_link"] } },
      attack_protection: { email_link: { require_same_client: false } },
    });
    const [email, redirect_url] = ["link@example.com", "com.example.app://signed-in"];
    await links.bapi("POST", "/v1/users", { email_address: [email], password: "correct horse battery" });
    await links.bapi("POST", "/v1/redirect_urls", { url: redirect_url });
    const app = newApp("bare", links);
    const { response } = (await app.createSignIn({ identifier: email, strategy: "email_link", redirect_url })).body;
    const before = app.token;
    const browser = links.browser();
    const token = new URL(/https?:\S+/.exec((await links.inbox())[0]?.text ?? "")?.[0] ?? "").searchParams.get("token");
    const opened = await browser.post("/v1/verify", { token: token ?? "" });
    expect(opened.headers.get("location")).toMatch(/^com\.example\.app:\/\/signed-in\?__clerk_status=/);
    expect((await app.get(`/v1/client/sign_ins/${response.id}`)).body.response.status).toBe("complete");
    expect(app.token).not.toBe(before);
    expect(await sessionsOf(app)).toHaveLength(1);
    expect((await browser.get("/v1/client")).body.response).toBeNull();
  });

  it("may be one of another instance as little as a browser", async () => {
    const { app } = await person();
    const other = newApp("bare", await createTestInstance(server));
    other.token = app.token;
    expect((await other.get("/v1/client")).body.response).toBeNull();
  });
});

describe("the token of a native app", () => {
  it("is another one after each sign-in", async () => {
    const { app, email } = await person();
    const { before } = await signInAgain(app, email);
    expect(app.token).not.toBe(before);
    expect(await sessionsOf(app)).toHaveLength(1);
  });

  it("is given again to an app that lost the answer, as often as it asks within two minutes", async () => {
    const { app, email } = await person();
    const { before } = await signInAgain(app, email);
    const present = app.token;
    for (const path of ["/v1/client", "/v1/me"]) {
      app.token = before;
      clock.advance(50);
      expect((await app.get(path)).status).toBe(200);
      expect(app.token).toBe(present);
    }
    const [session] = (await sessionsOf(app)) as { id: string }[];
    app.token = before;
    expect((await app.post(`/v1/client/sessions/${session?.id}/tokens`)).status).toBe(200);
    expect(app.token).toBe(present);
  });

  it("finds no client after those two minutes, whoever shows it", async () => {
    const { app, email } = await person();
    const { before } = await signInAgain(app, email);
    clock.advance(121);
    const thief = newApp();
    thief.token = before;
    expect((await thief.get("/v1/client")).body.response).toBeNull();
    expect(codesOf(await thief.get("/v1/me"))).toEqual([401, ["authentication_invalid"]]);
    expect(thief.token).toBe(before);
    expect(await sessionsOf(app)).toHaveLength(1);
  });

  it("has one before it that still counts, not two", async () => {
    const { app, email } = await person();
    const { before } = await signInAgain(app, email);
    await signInAgain(app, email);
    const thief = newApp();
    thief.token = before;
    expect(await sessionsOf(thief)).toEqual([]);
  });

  it("is the same for sign-ins that end at once", async () => {
    const { app, email } = await person();
    await app.method("DELETE", "/v1/client/sessions");
    const before = app.token;
    const tries = await Promise.all(
      [1, 2].map(async () => {
        const twin = newApp();
        twin.token = before;
        const { status } = await twin.createSignIn({ identifier: email, password: "correct horse battery" });
        return { status, token: twin.token };
      }),
    );
    expect(tries.map(({ status }) => status)).toContain(200);
    const tokens = new Set(tries.filter(({ status }) => status === 200).map(({ token }) => token));
    expect(tokens.size).toBe(1);
    app.token = [...tokens][0] ?? "";
    expect((await sessionsOf(app)).length).toBeGreaterThan(0);
  });

  it("of a browser has none before it that counts: a planted cookie never becomes a signed-in one", async () => {
    const browser = t.browser();
    const email = newAddress();
    await browser.signUp(email);
    await browser.method("DELETE", "/v1/client/sessions");
    const planted = browser.cookies.get("__client") ?? "";
    await browser.createSignIn({ identifier: email, password: "correct horse battery" });
    const thief = newApp();
    thief.token = planted;
    expect((await thief.get("/v1/client")).body.response).toBeNull();
    const other = t.browser();
    other.cookies.set("__client", planted);
    expect((await other.get("/v1/client")).body.response).toBeNull();
  });

  it("is not good for a browser once it is the one before", async () => {
    const { app, email } = await person();
    const { before } = await signInAgain(app, email);
    const browser = t.browser();
    browser.cookies.set("__client", before);
    expect((await browser.get("/v1/client")).body.response).toBeNull();
  });
});

describe("what a request is", () => {
  const production = { environment: "production", homeUrl: "https://app.example" } as const;

  it("has to be clear: an origin and a token do not go together", async () => {
    const { app } = await person();
    const page = t.browser({ origin: "https://app.example" });
    const answer = await page.get("/v1/client", { authorization: app.token });
    expect(codesOf(answer)).toEqual([400, ["origin_authorization_headers_conflict"]]);
    expect(codesOf(await t.browser().get("/v1/client", { authorization: app.token }))).toEqual([200, undefined]);
    expect((await t.browser().get("/v1/client", { authorization: app.token })).body.response).toBeNull();
  });

  it("needs no origin of an app, in production neither; an extension's has to be an allowed one", async () => {
    const extension = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";
    const live = await createTestInstance(server, {}, { ...production, allowedOrigins: [extension] });
    expect((await live.browser({ native: "bare" }).createSignIn({})).status).toBe(200);
    expect((await live.browser({ native: "bearer", origin: extension }).createSignIn({})).status).toBe(200);
    for (const origin of ["chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba", "https://evil.example"]) {
      const answer = await live.browser({ native: "bearer", origin }).createSignIn({});
      expect(codesOf(answer as Answer)).toEqual([400, ["origin_invalid"]]);
    }
  });

  it("lets an extension read its token and send its headers", async () => {
    const origin = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";
    const answer = await newApp().get("/v1/client", { origin });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(answer.headers.get("access-control-expose-headers")).toContain("Authorization");
    const preflight = await server.fetch(
      new Request(new URL("/v1/client?_is_native=1", server.url), { method: "OPTIONS", headers: { origin } }),
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toBe(
      "authorization, content-type, x-mobile, x-expo-sdk-version",
    );
  });

  it("is refused where native apps are off", async () => {
    const off = await createTestInstance(server, { native: { api_enabled: false } });
    const app = off.browser({ native: "bare" });
    expect(codesOf((await app.createSignIn({})) as Answer)).toEqual([400, ["native_api_disabled"]]);
    expect((await off.browser().get("/v1/environment")).body.native_settings).toMatchObject({ api_enabled: false });
    expect((await t.browser().get("/v1/environment")).body.native_settings).toMatchObject({ api_enabled: true });
  });

  it("can not be made a native one to have a browser followed without its cookies", async () => {
    const back = encodeURIComponent("https://app.example/");
    for (const path of ["handshake", "touch"]) {
      const answer = await t.browser().get(`/v1/client/${path}?_is_native=1&redirect_url=${back}`);
      expect(codesOf(answer)).toEqual([400, ["malformed_request_parameters"]]);
    }
  });
});

describe("the apps of an instance", () => {
  const fingerprint = Array.from({ length: 32 }, (_, index) => (index + 160).toString(16).toUpperCase()).join(":");
  const android = { package_name: "com.example.app", sha256_cert_fingerprints: [fingerprint] };
  const keyHash = Buffer.from(fingerprint.replaceAll(":", ""), "hex").toString("base64url");
  const settings = {
    passkeys: { enabled: true },
    native: { apple_apps: ["A1B2C3D4E5.com.example.app"], android_apps: [android] },
  };

  it("are told to the phones that ask", async () => {
    const browser = (await createTestInstance(server, settings)).browser();
    expect((await browser.get("/.well-known/apple-app-site-association")).body).toEqual({
      webcredentials: { apps: ["A1B2C3D4E5.com.example.app"] },
    });
    expect((await browser.get("/.well-known/assetlinks.json")).body).toEqual([
      {
        relation: ["delegate_permission/common.handle_all_urls", "delegate_permission/common.get_login_creds"],
        target: { namespace: "android_app", ...android },
      },
    ]);
    expect((await t.browser().get("/.well-known/assetlinks.json")).body).toEqual([]);
  });

  it.each([
    ["Apple's", "https://app.example", 200],
    ["Android's, signed with the app's key", `android:apk-key-hash:${keyHash}`, 200],
    ["Android's, signed with another", `android:apk-key-hash:${keyHash.replace(/^./, "x")}`, 400],
    ["a page of somebody else", "https://evil.example", 400],
  ])("register passkeys for the app's domain: %s", async (_, origin, status) => {
    const live = await createTestInstance(
      server,
      { ...settings, test_mode: true },
      {
        environment: "production",
        homeUrl: "https://app.example",
      },
    );
    const app = live.browser({ native: "bare" });
    await app.signUp(newAddress());
    const created = await app.post("/v1/me/passkeys");
    const { id, verification } = created.body.response;
    expect(JSON.parse(verification.nonce).rp.id).toBe("app.example");
    const credential = new TestAuthenticator(origin).create(verification.nonce);
    const answer = await app.post(`/v1/me/passkeys/${id}/attempt_verification`, {
      strategy: "passkey",
      public_key_credential: JSON.stringify(credential),
    });
    expect(answer.status).toBe(status);
  });
});
