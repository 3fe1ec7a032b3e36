import type { SettingsInput } from "@latchkey/contract/settings";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import type { Answer, TestBrowser } from "../../testing/browser.ts";
import { FakeClock } from "../../testing/fake-clock.ts";
import { createTestInstance, type TestInstance } from "../../testing/fixtures.ts";
import { startTestServer } from "../../testing/start-test-server.ts";

const factors: SettingsInput = {
  identifiers: { phone_number: { enabled: true } },
  multi_factor: { authenticator_app: true, phone_code: true, backup_code: true },
};
const PASSWORD = "correct horse battery";

const clock = new FakeClock();
let server: Server;
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(server, factors);
});
afterAll(() => server.stop());

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() });

interface Person {
  id: string;
  email: string;
  browser: TestBrowser;
}

async function person(instance: TestInstance = t): Promise<Person> {
  people += 1;
  const email = `person${people}+clerk_test@example.com`;
  const browser = instance.browser();
  const client = await browser.signUp(email, PASSWORD);
  return { id: client.sessions[0]?.user?.id ?? "", email, browser };
}

/** Sets an authenticator app up; the clock moves on, so that its next code is a new one. */
async function addApp({ browser }: Person) {
  const { body } = await browser.post("/v1/me/totp");
  const secret: string = body.response.secret;
  const verified = await browser.post("/v1/me/totp/attempt_verification", { code: codeOf(secret) });
  clock.advance(30);
  return { secret, verified: verified.body.response, client: verified.body.client };
}

async function signInWithPassword({ email }: Person, browser = t.browser()) {
  const { body } = await browser.createSignIn({ identifier: email, password: PASSWORD });
  const path = `/v1/client/sign_ins/${body.response.id}`;
  const attempt = (strategy: string, code: string) => browser.post(`${path}/attempt_second_factor`, { strategy, code });
  return { browser, path, attempt, signIn: body.response, client: body.client };
}

describe("an authenticator app", () => {
  it("is set up with its first code and then stands before every session", async () => {
    const somebody = await person();
    const created = await somebody.browser.post("/v1/me/totp");
    expect(created.body.response).toMatchObject({
      object: "totp",
      verified: false,
      uri: expect.stringMatching(/^otpauth:\/\/totp\//),
    });
    const wrong = await somebody.browser.post("/v1/me/totp/attempt_verification", { code: "000000" });
    expect(wrong.body).toMatchObject({ errors: [{ code: "form_code_incorrect" }] });
    const { secret, verified, client } = await addApp(somebody);
    expect(verified).toMatchObject({ verified: true, secret: null, backup_codes: expect.any(Array) });
    expect(verified.backup_codes).toHaveLength(10);
    expect(client?.sessions[0]?.user).toMatchObject({
      totp_enabled: true,
      two_factor_enabled: true,
      backup_code_enabled: true,
      mfa_enabled_at: expect.any(Number),
    });

    const { attempt, signIn, client: during, browser } = await signInWithPassword(somebody);
    expect(signIn).toMatchObject({ status: "needs_second_factor", created_session_id: null });
    expect(signIn.supported_second_factors?.map(({ strategy }) => strategy)).toEqual(["totp", "backup_code"]);
    expect(during?.sessions).toEqual([]);
    expect((await browser.get("/v1/me")).status).toBe(401);
    const done = await attempt("totp", codeOf(secret));
    expect(done.body.response).toMatchObject({
      status: "complete",
      second_factor_verification: { status: "verified", strategy: "totp" },
    });
    expect(done.body.client?.sessions[0]?.factor_verification_age).toEqual([0, 0]);
  });

  it("takes no code twice, not even inside its time step", async () => {
    const somebody = await person();
    const { secret } = await addApp(somebody);
    const code = codeOf(secret);
    const first = await signInWithPassword(somebody);
    expect((await first.attempt("totp", code)).body.response.status).toBe("complete");
    const second = await signInWithPassword(somebody);
    expect((await second.attempt("totp", code)).body).toMatchObject({ errors: [{ code: "form_code_incorrect" }] });
    const { body } = await t.bapi("POST", `/v1/users/${somebody.id}/verify_totp`, { code });
    expect(body).toMatchObject({ errors: [{ code: "totp_incorrect_code" }] });
  });

  it("replaced by a new one works until the new one is verified", async () => {
    const somebody = await person();
    const { secret } = await addApp(somebody);
    await somebody.browser.post("/v1/me/totp");
    const { attempt } = await signInWithPassword(somebody);
    expect((await attempt("totp", codeOf(secret))).body.response.status).toBe("complete");
  });

  it("is removed by its owner, and its backup codes with it", async () => {
    const somebody = await person();
    await addApp(somebody);
    const removed = await somebody.browser.method("DELETE", "/v1/me/totp");
    expect(removed.body.response).toMatchObject({ object: "totp", deleted: true });
    expect(removed.body.client?.sessions[0]?.user).toMatchObject({
      two_factor_enabled: false,
      backup_code_enabled: false,
      mfa_enabled_at: null,
      mfa_disabled_at: expect.any(Number),
    });
    expect((await signInWithPassword(somebody)).signIn.status).toBe("complete");
  });

  it("is not there where the instance has none", async () => {
    const plain = await createTestInstance(server);
    const somebody = await person(plain);
    expect((await somebody.browser.post("/v1/me/totp")).body).toMatchObject({ errors: [{ code: "totp_disabled" }] });
  });
});

describe("guessing a second factor", () => {
  it("runs into the lockout, which the password does not lift", async () => {
    const strict = await createTestInstance(server, {
      ...factors,
      attack_protection: { user_lockout: { max_attempts: 6 } },
    });
    const somebody = await person(strict);
    await addApp(somebody);
    const codes: (string | undefined)[] = [];
    for (let round = 0; round < 4; round += 1) {
      const browser = strict.browser();
      const started: Answer = await browser.createSignIn({ identifier: somebody.email, password: PASSWORD });
      const guess: Answer =
        started.status === 200
          ? await browser.post(`/v1/client/sign_ins/${started.body.response.id}/attempt_second_factor`, {
              strategy: "totp",
              code: "000000",
            })
          : started;
      codes.push(guess.body.errors?.[0].code);
    }
    // Each round takes two of the six: one for the password, one for the code.
    expect(codes).toEqual(["form_code_incorrect", "form_code_incorrect", "form_code_incorrect", "user_locked"]);
  });

  it("is refused for a sign-in whose first factor is open, and with a first factor alone", async () => {
    const somebody = await person();
    const { secret } = await addApp(somebody);
    const browser = t.browser();
    const { body } = await browser.createSignIn({ identifier: somebody.email });
    const early = await browser.post(`/v1/client/sign_ins/${body.response.id}/attempt_second_factor`, {
      strategy: "totp",
      code: codeOf(secret),
    });
    expect(early.body).toMatchObject({ errors: [{ code: "client_state_invalid" }] });
    const { attempt } = await signInWithPassword(somebody);
    for (const strategy of ["email_code", "password", "reset_password_email_code", "ticket", "phone_code"])
      expect((await attempt(strategy, "424242")).status).toBeGreaterThanOrEqual(400);
  });
});

describe("backup codes", () => {
  it("are good once each, in any spelling", async () => {
    const somebody = await person();
    const { verified } = await addApp(somebody);
    const [code] = verified.backup_codes as [string];
    const spelled = `${code.slice(0, 4).toUpperCase()}-${code.slice(4)}`;
    const first = await signInWithPassword(somebody);
    expect((await first.attempt("backup_code", spelled)).body.response.status).toBe("complete");
    const second = await signInWithPassword(somebody);
    expect((await second.attempt("backup_code", code)).body).toMatchObject({
      errors: [{ code: "form_code_incorrect" }],
    });
  });

  it("serve one of several parallel sign-ins", async () => {
    const somebody = await person();
    const { verified } = await addApp(somebody);
    const code = verified.backup_codes[0];
    const started = await Promise.all(Array.from({ length: 4 }, () => signInWithPassword(somebody)));
    const results = await Promise.all(started.map(({ attempt }) => attempt("backup_code", code)));
    expect(results.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it("are replaced as a whole", async () => {
    const somebody = await person();
    const { verified } = await addApp(somebody);
    const renewed = await somebody.browser.post("/v1/me/backup_codes/");
    expect(renewed.body.response.codes).toHaveLength(10);
    const { attempt } = await signInWithPassword(somebody);
    expect((await attempt("backup_code", verified.backup_codes[0])).status).toBe(422);
    expect((await attempt("backup_code", renewed.body.response.codes[0])).body.response.status).toBe("complete");
  });

  it("do not exist without a second factor", async () => {
    const somebody = await person();
    expect((await somebody.browser.post("/v1/me/backup_codes")).body).toMatchObject({
      errors: [{ code: "backup_codes_not_available" }],
    });
  });
});

describe("a number reserved for it", () => {
  it("gets the second code, and signs nobody in on its own", async () => {
    const somebody = await person();
    const added = await somebody.browser.post("/v1/me/phone_numbers", { phone_number: "+12025550101" });
    const path = `/v1/me/phone_numbers/${added.body.response.id}`;
    await somebody.browser.post(`${path}/prepare_verification`, { strategy: "phone_code" });
    await somebody.browser.post(`${path}/attempt_verification`, { code: "424242" });
    const reserved = await somebody.browser.method("PATCH", path, { reserved_for_second_factor: "true" });
    expect(reserved.body.response.backup_codes).toHaveLength(10);

    const { signIn, path: signInPath, browser, attempt } = await signInWithPassword(somebody);
    expect(signIn.status).toBe("needs_second_factor");
    expect(signIn.supported_first_factors?.map(({ strategy }) => strategy)).not.toContain("phone_code");
    const [offered] = signIn.supported_second_factors ?? [];
    expect(offered).toMatchObject({ strategy: "phone_code", phone_number_id: added.body.response.id });
    expect(offered?.safe_identifier).not.toContain("202555");
    const prepared = await browser.post(`${signInPath}/prepare_second_factor`, { strategy: "phone_code" });
    expect(prepared.body.response.second_factor_verification).toMatchObject({ status: "unverified" });
    expect((await attempt("phone_code", "424242")).body.response.status).toBe("complete");
  });
});

describe("second factors that everybody needs", () => {
  it("keep a new session pending until one is set up", async () => {
    const required = await createTestInstance(server, {
      ...factors,
      multi_factor: { authenticator_app: true, required: true },
    });
    const somebody = await person(required);
    const before = await somebody.browser.get("/v1/client");
    expect(before.body.response.sessions[0]).toMatchObject({ status: "pending", tasks: [{ key: "setup-mfa" }] });
    const claims = JSON.parse(atob(before.body.response.sessions[0].last_active_token.jwt.split(".")[1]));
    expect(claims.sts).toBe("pending");
    const elsewhere = await required.browser().createSignIn({ identifier: somebody.email, password: PASSWORD });
    expect(elsewhere.body.client?.sessions[0]).toMatchObject({ status: "pending", tasks: [{ key: "setup-mfa" }] });
    const { client } = await addApp(somebody);
    expect(client?.sessions[0]).toMatchObject({ status: "active", tasks: null });
    const { body: sessions } = await required.bapi("GET", `/v1/sessions?user_id=${somebody.id}`);
    expect(sessions.map(({ status }: { status: string }) => status)).toEqual(["active", "active"]);
    const kept = await somebody.browser.method("DELETE", "/v1/me/totp");
    expect(kept.body).toMatchObject({ errors: [{ code: "second_factor_deletion_not_allowed" }] });
  });
});

describe("a browser that nobody knows", () => {
  it("asks people with only a password for a code as well, once", async () => {
    const careful = await createTestInstance(server, { attack_protection: { client_trust: { enabled: true } } });
    const somebody = await person(careful);
    const browser = careful.browser();
    const { body } = await browser.createSignIn({ identifier: somebody.email, password: PASSWORD });
    expect(body.response).toMatchObject({
      status: "needs_client_trust",
      client_trust_state: "new",
      supported_second_factors: [{ strategy: "email_code" }],
    });
    expect(body.client?.sessions).toEqual([]);
    const path = `/v1/client/sign_ins/${body.response.id}`;
    await browser.post(`${path}/prepare_second_factor`, { strategy: "email_code" });
    const trusted = await browser.post(`${path}/attempt_second_factor`, { strategy: "email_code", code: "424242" });
    expect(trusted.body.response.status).toBe("complete");
    expect(trusted.body.client?.sessions[0]?.factor_verification_age).toEqual([0, -1]);
    await browser.method("DELETE", "/v1/client/sessions");
    const again = await browser.createSignIn({ identifier: somebody.email, password: PASSWORD });
    expect(again.body.response.status).toBe("complete");
  });
});

describe("operators", () => {
  it("bring second factors along, check codes and take everything away", async () => {
    const secret = new Secret({ size: 20 }).base32;
    const { body: user } = await t.bapi("POST", "/v1/users", {
      email_address: ["imported@example.com"],
      password: PASSWORD,
      totp_secret: secret,
      backup_codes: ["abcdefgh", "bcdefghi"],
    });
    expect(user).toMatchObject({ totp_enabled: true, backup_code_enabled: true, two_factor_enabled: true });
    const verify = async (code: string) => (await t.bapi("POST", `/v1/users/${user.id}/verify_totp`, { code })).body;
    expect(await verify(codeOf(secret))).toEqual({ verified: true, code_type: "totp" });
    expect(await verify("abcdefgh")).toEqual({ verified: true, code_type: "backup_code" });
    expect(await verify("abcdefgh")).toMatchObject({ errors: [{ code: "totp_incorrect_code" }] });
    expect(await verify("1")).toMatchObject({ errors: [{ code: "totp_invalid_length" }] });
    expect((await t.bapi("DELETE", `/v1/users/${user.id}/mfa`)).body).toEqual({ user_id: user.id });
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body).toMatchObject({
      totp_enabled: false,
      backup_code_enabled: false,
      two_factor_enabled: false,
    });
    const bad = await t.bapi("POST", "/v1/users", {
      email_address: ["bad@example.com"],
      password: PASSWORD,
      totp_secret: "no!",
    });
    expect(bad.body).toMatchObject({ errors: [{ code: "form_param_format_invalid" }] });
  });
});
