import { beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { TestAuthenticator, type AuthenticatorFlags } from "../../testing/authenticator.ts";
import type { Answer, TestBrowser } from "../../testing/browser.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/fixtures.ts";

const ORIGIN = "https://app.example";
let server: Server;
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server, { passkeys: { enabled: true } });
});

const codes = ({ body }: Answer): string[] | undefined => body.errors?.map(({ code }: { code: string }) => code);
const newBrowser = (instance = t): TestBrowser => instance.browser({ origin: ORIGIN });

async function register(browser: TestBrowser, device: TestAuthenticator, flags?: AuthenticatorFlags): Promise<Answer> {
  const created = await browser.post("/v1/me/passkeys");
  expect(created.body.response).toMatchObject({ object: "passkey", verification: { status: "unverified" } });
  const { id, verification } = created.body.response;
  const credential = device.create(verification.nonce, flags);
  return browser.post(`/v1/me/passkeys/${id}/attempt_verification`, {
    strategy: "passkey",
    public_key_credential: JSON.stringify(credential),
  });
}

/** Somebody with a passkey on a device. */
async function person() {
  people += 1;
  const email = `key${people}+clerk_test@example.com`;
  const browser = newBrowser();
  const device = new TestAuthenticator(ORIGIN);
  const client = await browser.signUp(email);
  const registered = await register(browser, device);
  expect(registered.status).toBe(200);
  return { browser, device, email, userId: client.sessions[0]?.user?.id ?? "", passkey: registered.body.response };
}

/** A sign-in in which nobody says who it is. */
async function startNameless(browser = newBrowser()) {
  const { body } = await browser.createSignIn({ strategy: "passkey" });
  const nonce = body.response.first_factor_verification?.nonce ?? "";
  const attempt = (credential: object) =>
    browser.post(`/v1/client/sign_ins/${body.response.id}/attempt_first_factor`, {
      strategy: "passkey",
      public_key_credential: JSON.stringify(credential),
    });
  return { browser, nonce, attempt, signIn: body.response };
}

describe("a passkey", () => {
  it("is registered, shown, renamed and removed by its owner", async () => {
    const { browser, passkey } = await person();
    expect(passkey).toMatchObject({ verification: { status: "verified", strategy: "passkey" }, last_used_at: null });
    expect(passkey.name).toBe("Chrome on Linux");
    const renamed = await browser.method("PATCH", `/v1/me/passkeys/${passkey.id}`, { name: "My key" });
    expect(renamed.body.client?.sessions[0]?.user?.passkeys).toMatchObject([{ id: passkey.id, name: "My key" }]);
    const removed = await browser.method("DELETE", `/v1/me/passkeys/${passkey.id}`);
    expect(removed.body.response).toMatchObject({ object: "passkey", deleted: true });
    expect(removed.body.client?.sessions[0]?.user?.passkeys).toEqual([]);
  });

  it("says who it is and signs in", async () => {
    const { device, userId, passkey } = await person();
    const { nonce, attempt, signIn } = await startNameless();
    expect(signIn).toMatchObject({ status: "needs_first_factor", identifier: null, user_data: null });
    expect(JSON.parse(nonce)).toMatchObject({
      rpId: "app.example",
      allowCredentials: [],
      userVerification: "required",
    });
    const done = await attempt(device.get(nonce));
    expect(done.body.response).toMatchObject({
      status: "complete",
      first_factor_verification: { status: "verified", strategy: "passkey", object: "verification_passkey" },
    });
    expect(done.body.client?.sessions[0]?.user?.id).toBe(userId);
    const { body: user } = await t.bapi("GET", `/v1/users/${userId}`);
    expect(user.passkeys[0]).toMatchObject({ id: passkey.id, last_used_at: expect.any(Number) });
  });

  it("signs in after the identifier, and only its own user", async () => {
    const [owner, other] = [await person(), await person()];
    const browser = newBrowser();
    const { body } = await browser.createSignIn({ identifier: owner.email });
    expect(body.response.supported_first_factors?.map(({ strategy }) => strategy)).toContain("passkey");
    const path = `/v1/client/sign_ins/${body.response.id}`;
    const prepared = await browser.post(`${path}/prepare_first_factor`, { strategy: "passkey" });
    const { nonce } = prepared.body.response.first_factor_verification;
    expect(JSON.parse(nonce).allowCredentials).toHaveLength(1);
    const open = JSON.stringify({ ...JSON.parse(nonce), allowCredentials: [] });
    const attempt = (credential: object) =>
      browser.post(`${path}/attempt_first_factor`, {
        strategy: "passkey",
        public_key_credential: JSON.stringify(credential),
      });
    expect(codes(await attempt(other.device.get(open)))).toEqual(["passkey_not_registered"]);
    expect((await attempt(owner.device.get(nonce))).body.response.status).toBe("complete");
  });

  it("leads to the second factor of those who have one", async () => {
    const both = await createTestInstance(server, {
      passkeys: { enabled: true },
      identifiers: { phone_number: { enabled: true } },
      multi_factor: { phone_code: true },
    });
    const browser = newBrowser(both);
    const device = new TestAuthenticator(ORIGIN);
    await browser.signUp("both+clerk_test@example.com");
    await register(browser, device);
    const added = await browser.post("/v1/me/phone_numbers", { phone_number: "+12025550144" });
    const phone = `/v1/me/phone_numbers/${added.body.response.id}`;
    await browser.post(`${phone}/prepare_verification`, { strategy: "phone_code" });
    await browser.post(`${phone}/attempt_verification`, { code: "424242" });
    await browser.method("PATCH", phone, { reserved_for_second_factor: "true" });
    const { nonce, attempt } = await startNameless(newBrowser(both));
    const proven = await attempt(device.get(nonce));
    expect(proven.body.response.status).toBe("needs_second_factor");
    expect(proven.body.client?.sessions).toEqual([]);
  });

  it("verifies a session again", async () => {
    const { browser, device } = await person();
    const { body } = await browser.get("/v1/client");
    const path = `/v1/client/sessions/${body.response.sessions[0].id}/verify`;
    await browser.post(path, { level: "first_factor" });
    const prepared = await browser.post(`${path}/prepare_first_factor`, { strategy: "passkey" });
    const credential = device.get(prepared.body.response.first_factor_verification.nonce);
    const done = await browser.post(`${path}/attempt_first_factor`, {
      strategy: "passkey",
      public_key_credential: JSON.stringify(credential),
    });
    expect(done.body.response.status).toBe("complete");
  });
});

describe("an answer that is no proof", () => {
  it.each<[string, AuthenticatorFlags]>([
    ["comes from another page", { origin: "https://evil.example" }],
    ["was given without verifying who holds the device", { withoutUserVerification: true }],
  ])("%s", async (_, flags) => {
    const { device } = await person();
    const { nonce, attempt, browser } = await startNameless();
    expect(codes(await attempt(device.get(nonce, flags)))).toEqual(["passkey_authentication_failure"]);
    expect((await browser.get("/v1/me")).status).toBe(401);
    const stranger = newBrowser();
    people += 1;
    await stranger.signUp(`key${people}+clerk_test@example.com`);
    expect(codes(await register(stranger, new TestAuthenticator(ORIGIN), flags))).toEqual([
      "passkey_authentication_failure",
    ]);
  });

  it("answers another challenge, or answers the same one twice", async () => {
    const { device } = await person();
    const [first, second] = [await startNameless(), await startNameless()];
    expect(codes(await second.attempt(device.get(first.nonce)))).toEqual(["passkey_authentication_failure"]);
    const credential = device.get(second.nonce);
    expect((await second.attempt(credential)).status).toBe(200);
    expect((await second.attempt(credential)).status).toBeGreaterThanOrEqual(400);
  });

  it("comes from a copy of the device", async () => {
    const { device } = await person();
    for (const round of [1, 2]) {
      const { nonce, attempt } = await startNameless();
      expect((await attempt(device.get(nonce))).status, String(round)).toBe(200);
    }
    const { nonce, attempt } = await startNameless();
    expect(codes(await attempt(device.get(nonce, { counter: 1 })))).toEqual(["passkey_authentication_failure"]);
  });

  it("has a changed signature or is no credential at all", async () => {
    const { device } = await person();
    const { nonce, attempt } = await startNameless();
    const credential = device.get(nonce);
    const forged = { ...credential, response: { ...credential.response, signature: "MEUCIQ" } };
    expect(codes(await attempt(forged))).toEqual(["passkey_authentication_failure"]);
    for (const nonsense of [{}, { id: 1 }, { id: "x", response: null }, []])
      expect(codes(await attempt(nonsense))).toEqual(["passkey_invalid_public_key_credential"]);
    const unknown = new TestAuthenticator(ORIGIN);
    unknown.create(JSON.stringify({ challenge: "eA", rp: { id: "app.example" }, user: { id: "eA" } }));
    expect(codes(await attempt(unknown.get(nonce)))).toEqual(["passkey_not_registered"]);
  });

  it("is for a passkey of somebody else", async () => {
    const [owner, thief] = [await person(), await person()];
    for (const act of [
      () => thief.browser.get(`/v1/me/passkeys/${owner.passkey.id}`),
      () => thief.browser.method("PATCH", `/v1/me/passkeys/${owner.passkey.id}`, { name: "mine" }),
      () => thief.browser.method("DELETE", `/v1/me/passkeys/${owner.passkey.id}`),
    ])
      expect((await act()).status).toBe(404);
  });
});

describe("an instance without passkeys", () => {
  it("neither registers them nor signs in with them", async () => {
    const none = await createTestInstance(server);
    const browser = newBrowser(none);
    await browser.signUp("plain+clerk_test@example.com");
    expect(codes(await browser.post("/v1/me/passkeys"))).toEqual(["feature_not_enabled"]);
    expect(codes(await newBrowser(none).createSignIn({ strategy: "passkey" }))).toEqual(["form_param_value_invalid"]);
  });
});

describe("operators", () => {
  it("take a passkey away", async () => {
    const { userId, passkey } = await person();
    const removed = await t.bapi("DELETE", `/v1/users/${userId}/passkeys/${passkey.id}`);
    expect(removed.body).toMatchObject({ id: passkey.id, deleted: true });
    expect((await t.bapi("DELETE", `/v1/users/${userId}/passkeys/${passkey.id}`)).status).toBe(404);
  });
});
