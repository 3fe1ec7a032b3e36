import { randomUUID } from "node:crypto";
import type { SettingsInput } from "@latchkey/contract/settings";
import { beforeAll, describe, expect, it } from "vitest";
import { createInstance } from "../../domain/instances/index.ts";
import {
  captchaToken,
  createTestInstance,
  easyChallenges,
  FakeClock,
  getChallenge,
  passCaptcha,
  sharedServer,
  solve,
  startTestServer,
  TestBrowser,
  visitSimulator,
  type TestInstance,
} from "../../testing/index.ts";

const person = { email_address: "ada+clerk_test@example.com", password: "correct horse battery" };
const refused = (status: number, code: string) => ({ status, body: { errors: [{ code }] } });

let t: TestInstance;
beforeAll(async () => {
  t = await createTestInstance(await sharedServer(), { ...easyChallenges, social: { google: {}, github: {} } });
});

describe("a sign-up where bots are kept out", () => {
  it("takes an answer to a challenge", async () => {
    const browser = t.browser();
    const { body } = await browser.get("/v1/environment");
    expect(body.user_settings.sign_up).toMatchObject({ captcha_enabled: true, captcha_widget_type: "smart" });
    expect(body.display_config).toMatchObject({
      captcha_provider: "altcha",
      captcha_public_key: `${t.server.url}/v1/client/captcha/challenge`,
      captcha_public_key_invisible: `${t.server.url}/v1/client/captcha/challenge`,
      captcha_oauth_bypass: ["oauth_google", "oauth_microsoft", "oauth_apple"],
    });
    expect(await browser.createSignUp(person)).toMatchObject(refused(400, "captcha_missing_token"));
    const created = await browser.createSignUp({ ...person, ...(await passCaptcha(browser)) });
    expect(created.body.response).toMatchObject({ status: "missing_requirements", missing_fields: [] });
    expect(created.body.client?.captcha_bypass).toBe(false);
  });

  it("hears of a widget that failed, and of an answer that is none", async () => {
    const browser = t.browser();
    const answers: Record<string, string>[] = [
      { captcha_error: "300030" },
      { captcha_token: "no answer" },
      { captcha_token: btoa("{}") },
      { captcha_token: btoa("null") },
    ];
    for (const fields of answers)
      expect(await browser.createSignUp({ ...person, ...fields })).toMatchObject(refused(400, "captcha_invalid"));
  });

  it("takes no answer twice, whatever became of the first", async () => {
    const browser = t.browser();
    const answer = await passCaptcha(browser);
    expect((await browser.createSignUp({ ...person, password: "short", ...answer })).status).toBe(422);
    expect(await browser.createSignUp({ ...person, ...answer })).toMatchObject(refused(400, "captcha_invalid"));
  });

  it("takes the answer to a challenge as it was set, and to no easier one", async () => {
    const browser = t.browser();
    const challenge = await getChallenge(browser);
    const solution = await solve(challenge);
    const { parameters } = challenge;
    const forged = [
      { ...challenge, parameters: { ...parameters, cost: 1 } },
      { ...challenge, parameters: { ...parameters, keyPrefix: "00" } },
      { ...challenge, parameters: { ...parameters, data: { expires_at: 9_999_999_999 } } },
      { ...challenge, parameters: { ...parameters, keySignature: undefined } },
      { ...challenge, signature: "0".repeat(64) },
    ];
    const wrong = [
      { ...solution, derivedKey: parameters.keyPrefix.padEnd(64, "0") },
      { ...solution, derivedKey: "" },
    ];
    const tokens = [
      ...(await Promise.all(forged.map(async (other) => captchaToken(other, solution)))),
      ...wrong.map((other) => captchaToken(challenge, other)),
    ];
    for (const captcha_token of tokens)
      expect(await browser.createSignUp({ ...person, captcha_token })).toMatchObject(refused(400, "captcha_invalid"));
    const captcha_token = captchaToken(challenge, solution);
    expect((await browser.createSignUp({ ...person, captcha_token })).status).toBe(200);
  });

  it("takes no answer to a challenge of another instance", async () => {
    const other = await createTestInstance(await sharedServer(), easyChallenges);
    const answer = await passCaptcha(other.browser());
    expect(await t.browser().createSignUp({ ...person, ...answer })).toMatchObject(refused(400, "captcha_invalid"));
    expect((await other.browser().createSignUp({ ...person, ...answer })).status).toBe(200);
  });

  it("takes no answer after five minutes", async () => {
    const clock = new FakeClock();
    const server = await startTestServer({ clock, settings: easyChallenges });
    try {
      const browser = new TestBrowser(server);
      const [soon, late] = [await passCaptcha(browser), await passCaptcha(browser)];
      clock.advance(299);
      expect((await browser.createSignUp({ ...person, ...soon })).status).toBe(200);
      clock.advance(1);
      expect(await browser.createSignUp({ ...person, ...late })).toMatchObject(refused(400, "captcha_invalid"));
    } finally {
      await server.stop();
    }
  });

  it("of fifty at a time with one answer begins once", async () => {
    const answer = await passCaptcha(t.browser());
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        t.browser().createSignUp({ ...person, email_address: `race${index}@example.com`, ...answer }),
      ),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 400)).toHaveLength(49);
  });
});

describe("no challenge is asked of", () => {
  it("tests, by their token", async () => {
    const { body } = await t.bapi("POST", "/v1/testing_tokens");
    const token = encodeURIComponent(body.token);
    const created = await t.browser().post(`/v1/client/sign_ups?__clerk_testing_token=${token}`, person);
    expect(created).toMatchObject({ status: 200, body: { client: { captcha_bypass: true } } });
    const forged = await t.browser().post(`/v1/client/sign_ups?__clerk_testing_token=${token}x`, person);
    expect(forged).toMatchObject(refused(400, "captcha_missing_token"));
  });

  it("whoever comes with an invitation", async () => {
    const email_address = "guest+clerk_test@example.com";
    const { body } = await t.bapi("POST", "/v1/invitations", { email_address, notify: false });
    const ticket = new URL((await t.browser().get(body.url)).headers.get("location") ?? "", t.server.url);
    const invited = {
      strategy: "ticket",
      ticket: ticket.searchParams.get("__clerk_ticket") ?? "",
      password: person.password,
    };
    expect((await t.browser().createSignUp(invited)).body.response).toMatchObject({ status: "complete" });
    expect((await t.browser().createSignUp({ ...invited, ticket: "made up" })).status).toBeGreaterThanOrEqual(400);
  });

  it("native apps, where the operator says so", async () => {
    const native = "/v1/client/sign_ups?_is_native=1";
    expect(await t.browser().post(native, person)).toMatchObject(refused(400, "captcha_missing_token"));
    const open = await createTestInstance(await sharedServer(), {
      attack_protection: { bot_protection: { enabled: true, native_bypass: true } },
    });
    expect((await open.browser().post(native, person)).status).toBe(200);
    expect(await open.browser().createSignUp(person)).toMatchObject(refused(400, "captcha_missing_token"));
  });

  it("anybody where it is off", async () => {
    const off = await createTestInstance(await sharedServer());
    const browser = off.browser();
    expect((await browser.createSignUp({ ...person, captcha_token: "of a page that was open before" })).status).toBe(
      200,
    );
    expect(await browser.get("/v1/client/captcha/challenge")).toMatchObject(refused(400, "captcha_not_enabled"));
    expect(await browser.post("/v1/client/verify")).toMatchObject(refused(400, "captcha_not_enabled"));
    const { body } = await browser.get("/v1/environment");
    expect(body.user_settings.sign_up.captcha_enabled).toBe(false);
    expect(body.display_config.captcha_public_key).toBeNull();
  });

  it("new development instances, while new production instances begin with it", async () => {
    const { app } = await sharedServer();
    const enabled = async (environment: "development" | "production", settings: SettingsInput = {}) => {
      const frontendHosts = [`${environment}-${randomUUID()}.example.com`] as [string];
      const instance = await createInstance(app, { environment, frontendHosts, settings });
      return instance.settings.attack_protection.bot_protection.enabled;
    };
    expect(await enabled("development")).toBe(false);
    expect(await enabled("production")).toBe(true);
    expect(await enabled("production", { attack_protection: { bot_protection: { enabled: false } } })).toBe(false);
  });
});

describe("a sign-up by way of a provider that vouches for humans", () => {
  const urls = {
    redirect_url: "http://localhost:3000/sso-callback",
    action_complete_redirect_url: "http://localhost:3000/done",
  };
  const google = { strategy: "oauth_google", ...urls };

  it("takes no challenge, and no other provider's does without", async () => {
    const browser = t.browser();
    const { response } = (await browser.createSignUp(google)).body;
    const url = response.verifications.external_account?.external_verification_redirect_url ?? "";
    await visitSimulator(browser, url, { name: "Ada Lovelace", emailAddress: "ada@example.org" });
    const { body } = await browser.get("/v1/client");
    expect(body.response.sessions).toHaveLength(1);
    const github = { ...google, strategy: "oauth_github" };
    expect(await t.browser().createSignUp(github)).toMatchObject(refused(400, "captcha_missing_token"));
    expect((await t.browser().createSignUp({ ...github, ...(await passCaptcha(t.browser())) })).status).toBe(200);
  });

  it("of a sign-in takes none either", async () => {
    for (const [strategy, status] of [
      ["oauth_google", 200],
      ["oauth_github", 400],
    ] as const) {
      const browser = t.browser();
      const { response } = (await browser.createSignIn({ ...google, strategy })).body;
      const url = response.first_factor_verification?.external_verification_redirect_url ?? "";
      await visitSimulator(browser, url, { emailAddress: `${strategy}@example.org` });
      expect((await browser.createSignUp({ transfer: "true" })).status).toBe(status);
    }
  });

  it("is no way around the challenge for whoever never goes there", async () => {
    const browser = t.browser();
    const { response } = (await browser.createSignUp({ ...google, ...person })).body;
    const path = `/v1/client/sign_ups/${response.id}`;
    const change = () => browser.method("PATCH", path, { ...person, first_name: "Ada" });
    const prepare = () => browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    expect(await change()).toMatchObject(refused(401, "requires_captcha"));
    expect(await prepare()).toMatchObject(refused(401, "requires_captcha"));
    const attempt = { strategy: "email_code", code: "424242" };
    expect(await browser.post(`${path}/attempt_verification`, attempt)).toMatchObject(refused(401, "requires_captcha"));
    expect((await browser.post("/v1/client/verify", await passCaptcha(browser))).status).toBe(200);
    expect((await change()).status).toBe(200);
    await prepare();
    expect((await browser.post(`${path}/attempt_verification`, attempt)).body.response.status).toBe("complete");
  });
});

describe("a sign-in", () => {
  it("takes a challenge when a sign-up may come of it", async () => {
    const browser = t.browser();
    const fields = { identifier: "new+clerk_test@example.com", strategy: "email_code", sign_up_if_missing: "true" };
    expect(await browser.createSignIn(fields)).toMatchObject(refused(400, "captcha_missing_token"));
    const created = await browser.createSignIn({ ...fields, ...(await passCaptcha(browser)) });
    await browser.post(`/v1/client/sign_ins/${created.body.response.id}/attempt_first_factor`, {
      strategy: "email_code",
      code: "424242",
    });
    expect((await browser.createSignUp({ transfer: "true" })).body.response).toMatchObject({
      status: "missing_requirements",
      unverified_fields: [],
    });
  });

  it("from an address that tries a lot takes one, again and again", async () => {
    const busy = await createTestInstance(await sharedServer(), {
      attack_protection: { bot_protection: { enabled: true, difficulty: 3, challenge_after_attempts: 3 } },
    });
    const browser = busy.browser();
    const attempt = async () => {
      const { status, body } = await browser.createSignIn({ identifier: "nobody@example.com", password: "guess" });
      return (body as any).errors?.[0]?.code ?? status;
    };
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 3; index++) expect(await attempt()).toBe("form_identifier_not_found");
      expect(await attempt()).toBe("requires_captcha");
      expect(await browser.post("/v1/client/verify", { captcha_token: "x" })).toMatchObject(
        refused(400, "captcha_invalid"),
      );
      expect(await attempt()).toBe("requires_captcha");
      const verified = await browser.post("/v1/client/verify", {
        ...(await passCaptcha(browser)),
        captcha_action: "verify",
        captcha_widget_type: "smart",
      });
      expect(verified).toMatchObject({ status: 200, body: { response: { object: "client" } } });
    }
  });
});

it("challenges are not kept by anybody on the way, and an address gets so many", async () => {
  const strict = await createTestInstance(await sharedServer(), {
    attack_protection: { bot_protection: { enabled: true, difficulty: 3 }, rate_limits: { create_per_ten_seconds: 1 } },
  });
  const all = await Promise.all(Array.from({ length: 6 }, () => strict.browser().get("/v1/client/captcha/challenge")));
  expect(all[0]?.headers.get("cache-control")).toContain("no-store");
  const allowed = all.filter(({ status }) => status === 200);
  // Two, or four where the window of the limit changes between them.
  expect([2, 3, 4]).toContain(allowed.length);
  expect(all.filter(({ status }) => status === 429)).toHaveLength(6 - allowed.length);
});
