import type { SettingsInput } from "@latchkey/contract/settings";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import type { Answer, TestBrowser } from "../../testing/browser.ts";
import { FakeClock } from "../../testing/fake-clock.ts";
import { createTestInstance, type TestInstance } from "../../testing/fixtures.ts";
import { startTestServer } from "../../testing/start-test-server.ts";

const settings: SettingsInput = {
  session: { reverification: true },
  identifiers: { username: { enabled: true } },
  multi_factor: { authenticator_app: true },
};
const PASSWORD = "correct horse battery";
const ELEVEN_MINUTES = 660;

const clock = new FakeClock();
let server: Server;
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(server, settings);
});
afterAll(() => server.stop());

interface Person {
  browser: TestBrowser;
  path: string;
  email: string;
}

async function person(instance: TestInstance = t): Promise<Person> {
  people += 1;
  const email = `again${people}+clerk_test@example.com`;
  const browser = instance.browser();
  const client = await browser.signUp(email, PASSWORD);
  return { browser, email, path: `/v1/client/sessions/${client.sessions[0]?.id}/verify` };
}

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() });

const codes = ({ body }: Answer): string[] | undefined => body.errors?.map(({ code }: { code: string }) => code);

/** Everything that a stranger at an open browser must not be able to do. */
const sensitive: [name: string, act: (browser: TestBrowser) => Promise<Answer>][] = [
  ["change the password", (b) => b.post("/v1/me/change_password", { new_password: "quite another one" })],
  ["remove the password", (b) => b.post("/v1/me/remove_password", { current_password: PASSWORD })],
  ["change the username", (b) => b.method("PATCH", "/v1/me", { username: "intruder" })],
  ["change the primary address", (b) => b.method("PATCH", "/v1/me", { primary_email_address_id: "idn_x" })],
  ["add an address", (b) => b.post("/v1/me/email_addresses", { email_address: "intruder@example.com" })],
  ["remove an address", (b) => b.method("DELETE", "/v1/me/email_addresses/idn_x")],
  ["add a number", (b) => b.post("/v1/me/phone_numbers", { phone_number: "+12025550133" })],
  ["change a number", (b) => b.method("PATCH", "/v1/me/phone_numbers/idn_x", { default_second_factor: "true" })],
  ["remove a number", (b) => b.method("DELETE", "/v1/me/phone_numbers/idn_x")],
  ["set an authenticator app up", (b) => b.post("/v1/me/totp")],
  ["verify an authenticator app", (b) => b.post("/v1/me/totp/attempt_verification", { code: "123456" })],
  ["remove the authenticator app", (b) => b.method("DELETE", "/v1/me/totp")],
  ["add a passkey", (b) => b.post("/v1/me/passkeys")],
  ["remove a passkey", (b) => b.method("DELETE", "/v1/me/passkeys/idn_x")],
  [
    "connect another account",
    (b) => b.post("/v1/me/external_accounts", { strategy: "oauth_google", redirect_url: "https://app.example/" }),
  ],
  ["remove a connected account", (b) => b.method("DELETE", "/v1/me/external_accounts/eac_x")],
  ["get backup codes", (b) => b.post("/v1/me/backup_codes")],
  ["sign another device out", (b) => b.post("/v1/me/sessions/sess_x/revoke")],
  ["delete the account", (b) => b.method("DELETE", "/v1/me")],
];

describe("ten minutes after the last proof", () => {
  let left: Person;
  beforeAll(async () => {
    const instance = await createTestInstance(server, {
      ...settings,
      identifiers: { username: { enabled: true }, phone_number: { enabled: true } },
    });
    left = await person(instance);
    clock.advance(ELEVEN_MINUTES);
  });

  it.each(sensitive)("nobody can %s", async (_, act) => {
    const refused = await act(left.browser);
    expect(refused.status).toBe(403);
    expect(codes(refused)).toEqual(["session_reverification_required"]);
  });

  it("names and metadata can be changed as before", async () => {
    expect((await left.browser.method("PATCH", "/v1/me", { first_name: "Ada" })).status).toBe(200);
    expect((await left.browser.method("PATCH", "/v1/me/metadata", { unsafe_metadata: "{}" })).status).toBe(200);
  });

  it("a proof of oneself stands for the password that one had before; a wrong password does not", async () => {
    const { browser, email } = await person();
    const wrong = { current_password: "not the one", new_password: "quite another one" };
    expect(codes(await browser.post("/v1/me/change_password", wrong))).toEqual(["form_password_incorrect"]);
    const changed = await browser.post("/v1/me/change_password", { new_password: "quite another one" });
    expect(changed.status).toBe(200);
    const { body } = await t.browser().createSignIn({ identifier: email, password: "quite another one" });
    expect(body.response.status).toBe("complete");
  });

  it("is no matter where the instance does not ask", async () => {
    const easy = await person(await createTestInstance(server));
    clock.advance(ELEVEN_MINUTES);
    const changed = await easy.browser.post("/v1/me/change_password", {
      current_password: PASSWORD,
      new_password: "quite another one",
    });
    expect(changed.status).toBe(200);
  });
});

describe("proving it again", () => {
  it("by the password lets a change through, and the token says so", async () => {
    const { browser, path } = await person();
    clock.advance(ELEVEN_MINUTES);
    const started = await browser.post(path, { level: "second_factor" });
    expect(started.body.response).toMatchObject({
      object: "session_reverification",
      status: "needs_first_factor",
      level: "first_factor",
      supported_second_factors: null,
    });
    const offered = started.body.response.supported_first_factors.map(({ strategy }: { strategy: string }) => strategy);
    expect(offered).toEqual(["password", "email_code"]);
    const wrong = await browser.post(`${path}/attempt_first_factor`, { strategy: "password", password: "wrong" });
    expect(codes(wrong)).toEqual(["form_password_incorrect"]);
    const done = await browser.post(`${path}/attempt_first_factor`, { strategy: "password", password: PASSWORD });
    expect(done.body.response).toMatchObject({ status: "complete", session: { factor_verification_age: [0, -1] } });
    const { jwt } = done.body.response.session.last_active_token;
    expect(JSON.parse(atob(jwt.split(".")[1])).fva).toEqual([0, -1]);
    expect((await browser.method("PATCH", "/v1/me", { username: `again${people}` })).status).toBe(200);
  });

  it("by a code works too", async () => {
    const { browser, path } = await person();
    clock.advance(ELEVEN_MINUTES);
    await browser.post(path, { level: "first_factor" });
    const prepared = await browser.post(`${path}/prepare_first_factor`, { strategy: "email_code" });
    expect(prepared.body.response.first_factor_verification).toMatchObject({ status: "unverified" });
    const done = await browser.post(`${path}/attempt_first_factor`, { strategy: "email_code", code: "424242" });
    expect(done.body.response.status).toBe("complete");
  });

  it("takes the second factor where there is one, and both when both are asked for", async () => {
    const { browser, path } = await person();
    const created = await browser.post("/v1/me/totp");
    const secret: string = created.body.response.secret;
    await browser.post("/v1/me/totp/attempt_verification", { code: codeOf(secret) });
    clock.advance(ELEVEN_MINUTES);
    const started = await browser.post(path, { level: "second_factor" });
    expect(started.body.response).toMatchObject({ status: "needs_second_factor", level: "second_factor" });
    const first = await browser.post(`${path}/attempt_first_factor`, { strategy: "password", password: PASSWORD });
    expect(codes(first)).toEqual(["invalid_action_for_session_reverification"]);
    const second = await browser.post(`${path}/attempt_second_factor`, { strategy: "totp", code: codeOf(secret) });
    expect(second.body.response).toMatchObject({ status: "complete", session: { factor_verification_age: [11, 0] } });
    clock.advance(ELEVEN_MINUTES);

    await browser.post(path, { level: "multi_factor" });
    const early = await browser.post(`${path}/attempt_second_factor`, { strategy: "totp", code: codeOf(secret) });
    expect(codes(early)).toEqual(["invalid_action_for_session_reverification"]);
    const half = await browser.post(`${path}/attempt_first_factor`, { strategy: "password", password: PASSWORD });
    expect(half.body.response.status).toBe("needs_second_factor");
    expect(half.body.response.session.factor_verification_age).not.toEqual([0, 0]);
    const both = await browser.post(`${path}/attempt_second_factor`, { strategy: "totp", code: codeOf(secret) });
    expect(both.body.response).toMatchObject({ status: "complete", session: { factor_verification_age: [0, 0] } });
  });

  it("has to be started, is for one session, and ends after ten minutes", async () => {
    const { browser, path } = await person();
    const attempt = { strategy: "password", password: PASSWORD };
    expect(codes(await browser.post(`${path}/attempt_first_factor`, attempt))).toEqual([
      "session_reverification_missing",
    ]);
    await browser.post(path, { level: "first_factor" });
    const stranger = await person();
    expect((await stranger.browser.post(`${path}/attempt_first_factor`, attempt)).status).toBe(404);
    clock.advance(601);
    expect(codes(await browser.post(`${path}/attempt_first_factor`, attempt))).toEqual([
      "session_reverification_missing",
    ]);
  });

  it("is locked out like a sign-in, and a sign-in code is worth nothing here", async () => {
    const strict = await createTestInstance(server, {
      ...settings,
      attack_protection: { user_lockout: { max_attempts: 3 } },
    });
    const { browser, path, email } = await person(strict);
    await browser.post(path, { level: "first_factor" });
    const other = strict.browser();
    await other.createSignIn({ identifier: email, strategy: "email_code" });
    const foreign = await browser.post(`${path}/attempt_first_factor`, { strategy: "email_code", code: "424242" });
    expect(codes(foreign)).toEqual(["verification_missing"]);
    const guess = () => browser.post(`${path}/attempt_first_factor`, { strategy: "password", password: "wrong" });
    expect(codes(await guess())?.[0]).toBe("form_password_incorrect");
    expect(codes(await guess())?.[0]).toBe("form_password_incorrect");
    expect(codes(await guess())).toEqual(["user_locked"]);
  });
});
