import { beforeAll, describe, expect, it } from "vitest";
import { decodeJwt } from "../../crypto/jwt.ts";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
const email = "ada+clerk_test@example.com";
const password = "correct horse battery";

beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
  await t.browser().signUp(email, password);
});

describe("password", () => {
  it("signs in in one step, with a token that says who and where", async () => {
    const browser = t.browser({ origin: "http://localhost:3000" });
    const { body, status } = await browser.createSignIn({ identifier: email, password, strategy: "password" });
    expect(status).toBe(200);
    expect(body.response).toMatchObject({
      status: "complete",
      identifier: email,
      first_factor_verification: { status: "verified", strategy: "password" },
    });
    const session = body.client?.sessions[0];
    expect(session?.id).toBe(body.response.created_session_id);
    const jwt = decodeJwt(session?.last_active_token?.jwt ?? "");
    expect(jwt?.header).toMatchObject({
      alg: "RS256",
      typ: "JWT",
      kid: t.instance.id,
      cat: "cl_B7d4PD111AAA",
      oiat: jwt?.claims["iat"],
    });
    const claims = jwt?.claims as Record<string, number>;
    expect(jwt?.claims).toMatchObject({
      v: 2,
      sid: session?.id,
      sub: session?.user.id,
      sts: "active",
      azp: "http://localhost:3000",
      fva: [0, -1],
    });
    expect((claims["exp"] ?? 0) - (claims["iat"] ?? 0)).toBe(60);
    expect((claims["iat"] ?? 0) - (claims["nbf"] ?? 0)).toBe(10);
    expect(Math.floor((body.client?.updated_at ?? 0) / 1000)).toBeLessThanOrEqual(claims["iat"] ?? 0);
  });

  it("is checked on its own too", async () => {
    const browser = t.browser();
    const created = await browser.createSignIn({ identifier: email });
    expect(created.body.response).toMatchObject({ status: "needs_first_factor", supported_second_factors: null });
    expect(created.body.response.supported_first_factors?.map((factor) => factor.strategy)).toEqual([
      "password",
      "email_code",
      "reset_password_email_code",
    ]);
    const path = `/v1/client/sign_ins/${created.body.response.id}/attempt_first_factor`;
    expect(await browser.post(path, { strategy: "password", password: "wrong" })).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_password_incorrect", meta: { param_name: "password" } }] },
    });
    expect((await browser.post(path, { strategy: "password", password })).body.response.status).toBe("complete");
    expect(await browser.post(path, { strategy: "password", password })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "client_state_invalid" }] },
    });
  });

  it("tells an unknown account apart only where the instance does not hide accounts", async () => {
    expect(await t.browser().createSignIn({ identifier: "nobody@example.com" })).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_identifier_not_found", meta: { param_name: "identifier" } }] },
    });
    const hiding = await createTestInstance(server, {
      attack_protection: { enumeration_protection: { enabled: true } },
    });
    await hiding.browser().signUp(email, password);
    const known = await hiding.browser().createSignIn({ identifier: email });
    const unknown = await hiding.browser().createSignIn({ identifier: "bob+clerk_test@example.com" });
    const shape = (answer: typeof known) => [
      answer.status,
      Object.keys(answer.body.response),
      answer.body.response.supported_first_factors?.map((factor) => Object.keys(factor)),
    ];
    expect(shape(unknown)).toEqual(shape(known));
    const wrong = (identifier: string) => hiding.browser().createSignIn({ identifier, password: "nothing like it" });
    const [first, second] = [await wrong(email), await wrong("bob+clerk_test@example.com")];
    expect(first).toMatchObject({ status: 422, body: { errors: [{ code: "form_password_or_identifier_incorrect" }] } });
    expect({ ...second.body, clerk_trace_id: "" }).toEqual({ ...first.body, clerk_trace_id: "" });
  });
});

describe("e-mail code", () => {
  it("is sent when the sign-in begins with it", async () => {
    const browser = t.browser();
    const created = await browser.createSignIn({ identifier: email, strategy: "email_code" });
    expect(created.body.response).toMatchObject({
      status: "needs_first_factor",
      first_factor_verification: { strategy: "email_code", status: "unverified", attempts: 0 },
    });
    const done = await browser.post(`/v1/client/sign_ins/${created.body.response.id}/attempt_first_factor`, {
      strategy: "email_code",
      code: "424242",
    });
    expect(done.body.response.status).toBe("complete");
    expect(done.body.client?.last_authentication_strategy).toBe("email_code");
  });

  it("of one attempt proves nothing in another", async () => {
    const [first, second] = [t.browser(), t.browser()];
    const one = await first.createSignIn({ identifier: email, strategy: "email_code" });
    const two = await second.createSignIn({ identifier: email });
    const stolen = await second.post(`/v1/client/sign_ins/${one.body.response.id}/attempt_first_factor`, {
      strategy: "email_code",
      code: "424242",
    });
    expect(stolen.status).toBe(404);
    const unprepared = await second.post(`/v1/client/sign_ins/${two.body.response.id}/attempt_first_factor`, {
      strategy: "email_code",
      code: "424242",
    });
    expect(unprepared).toMatchObject({ status: 400, body: { errors: [{ code: "verification_missing" }] } });
  });

  it("for an address without an account leads to a sign-up when that is asked for", async () => {
    const browser = t.browser();
    const created = await browser.createSignIn({
      identifier: "new+clerk_test@example.com",
      strategy: "email_code",
      sign_up_if_missing: "true",
    });
    const proven = await browser.post(`/v1/client/sign_ins/${created.body.response.id}/attempt_first_factor`, {
      strategy: "email_code",
      code: "424242",
    });
    expect(proven.body.response.first_factor_verification.status).toBe("transferable");
    expect(proven.body.client?.sessions).toEqual([]);
    const transferred = await browser.createSignUp({ transfer: "true" });
    expect(transferred.body.response).toMatchObject({
      status: "missing_requirements",
      email_address: "new+clerk_test@example.com",
      unverified_fields: [],
      missing_fields: ["password"],
    });
    const done = await browser.method("PATCH", `/v1/client/sign_ups/${transferred.body.response.id}`, { password });
    expect(done.body.response.status).toBe("complete");
  });

  it("transfers nothing that was not proven", async () => {
    expect(await t.browser().createSignUp({ transfer: "true" })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "account_transfer_invalid" }] },
    });
    expect(await t.browser().createSignIn({ transfer: "true" })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "account_transfer_invalid" }] },
    });
  });
});

describe("forgotten password", () => {
  it("needs the code, then a new password, and can sign other devices out", async () => {
    const account = "forgot+clerk_test@example.com";
    const elsewhere = t.browser();
    const other = await elsewhere.signUp(account, password);
    const browser = t.browser();
    const created = await browser.createSignIn({ identifier: account });
    const path = `/v1/client/sign_ins/${created.body.response.id}`;
    const emailAddressId =
      created.body.response.supported_first_factors?.find((factor) => factor.strategy === "reset_password_email_code")
        ?.email_address_id ?? "";
    await browser.post(`${path}/prepare_first_factor`, {
      strategy: "reset_password_email_code",
      email_address_id: emailAddressId,
    });
    const early = await browser.post(`${path}/reset_password`, { password: "another good one" });
    expect(early).toMatchObject({ status: 400, body: { errors: [{ code: "client_state_invalid" }] } });
    const proven = await browser.post(`${path}/attempt_first_factor`, {
      strategy: "reset_password_email_code",
      code: "424242",
    });
    expect(proven.body.response.status).toBe("needs_new_password");
    expect(proven.body.client?.sessions).toEqual([]);
    const weak = await browser.post(`${path}/reset_password`, { password: "short" });
    expect(weak).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_password_length_too_short", meta: { param_name: "password" } }] },
    });
    const done = await browser.post(`${path}/reset_password`, {
      password: "another good one",
      sign_out_of_other_sessions: "true",
    });
    expect(done.body.response.status).toBe("complete");
    expect((await elsewhere.get(`/v1/client`)).body.response.sessions).toEqual([]);
    expect((await elsewhere.post(`/v1/client/sessions/${other.sessions[0]?.id}/tokens`)).status).toBe(401);
    expect((await t.browser().createSignIn({ identifier: account, password })).status).toBe(422);
    expect(
      (await t.browser().createSignIn({ identifier: account, password: "another good one" })).body.response.status,
    ).toBe("complete");
  });
});

describe("who is signed in already", () => {
  it("can not sign in again in single-session mode", async () => {
    const browser = t.browser();
    await browser.createSignIn({ identifier: email, password });
    expect(await browser.createSignIn({ identifier: email, password })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "session_exists" }] },
    });
  });

  it("adds accounts, each once, in multi-session mode", async () => {
    const multi = await createTestInstance(server, { session: { multi_session: true } });
    const browser = multi.browser();
    await browser.signUp("one+clerk_test@example.com", password);
    const second = await browser.signUp("two+clerk_test@example.com", password);
    expect(second.sessions).toHaveLength(2);
    const again = await browser.createSignIn({ identifier: "one+clerk_test@example.com", password });
    expect(again).toMatchObject({
      status: 400,
      body: { errors: [{ code: "identifier_already_signed_in", meta: { session_id: second.sessions[0]?.id } }] },
    });
    const removed = await browser.post(`/v1/client/sessions/${second.last_active_session_id}/remove`);
    expect(removed.body.client).toMatchObject({
      sessions: [{ id: second.sessions[0]?.id }],
      last_active_session_id: second.sessions[0]?.id,
    });
  });
});

describe("lockout", () => {
  it("closes the account after the limit and says for how long", async () => {
    const strict = await createTestInstance(server, { attack_protection: { user_lockout: { max_attempts: 3 } } });
    await strict.browser().signUp(email, password);
    for (let attempt = 0; attempt < 3; attempt++)
      expect((await strict.browser().createSignIn({ identifier: email, password: "wrong" })).status).toBe(422);
    const locked = await strict.browser().createSignIn({ identifier: email, password });
    expect(locked).toMatchObject({
      status: 403,
      body: { errors: [{ code: "user_locked", meta: { lockout_expires_in_seconds: expect.any(Number) } }] },
    });
    const [user] = (await strict.bapi("GET", "/v1/users")).body;
    expect(user).toMatchObject({ locked: true, verification_attempts_remaining: 0 });
    await strict.bapi("POST", `/v1/users/${user.id}/unlock`);
    expect((await strict.browser().createSignIn({ identifier: email, password })).body.response.status).toBe(
      "complete",
    );
  });

  it("announces itself beside the wrong password, while few attempts are left, where accounts are not hidden", async () => {
    const codesOf = async (t: TestInstance): Promise<string[][]> => {
      await t.browser().signUp(email, password);
      const seen: string[][] = [];
      for (let attempt = 0; attempt < 5; attempt++) {
        const { body } = await t.browser().createSignIn({ identifier: email, password: "wrong" });
        seen.push((body as never as { errors: { code: string }[] }).errors.map(({ code }) => code));
      }
      return seen;
    };
    const user_lockout = { max_attempts: 5 };
    const open = await createTestInstance(server, { attack_protection: { user_lockout } });
    const plain = ["form_password_incorrect"];
    const warned = [...plain, "account_lockout_warning"];
    expect(await codesOf(open)).toEqual([plain, warned, warned, warned, plain]);
    const hiding = await createTestInstance(server, {
      attack_protection: { user_lockout, enumeration_protection: { enabled: true } },
    });
    expect(new Set((await codesOf(hiding)).flat())).toEqual(new Set(["form_password_or_identifier_incorrect"]));
  });

  it("counts parallel guesses before it looks at them", async () => {
    const strict = await createTestInstance(server, { attack_protection: { user_lockout: { max_attempts: 5 } } });
    await strict.browser().signUp(email, password);
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => strict.browser().createSignIn({ identifier: email, password: "wrong" })),
    );
    expect(answers.map((answer) => answer.status).filter((status) => status !== 422)).toEqual(Array(25).fill(403));
  });
});

describe("rate limits", () => {
  it("answer 429 with the seconds to wait, and let testing tokens pass", async () => {
    const limited = await createTestInstance(server, {
      attack_protection: { rate_limits: { create_per_ten_seconds: 2 } },
    });
    const statuses = [];
    let last;
    for (let request = 0; request < 6; request++) {
      last = await limited.browser().createSignIn({ identifier: "nobody@example.com" });
      statuses.push(last.status);
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    expect(Number(last?.headers.get("retry-after") ?? 1)).toBeGreaterThan(0);
    const { token } = (await limited.bapi("POST", "/v1/testing_tokens")).body;
    const passed = await limited
      .browser()
      .post(`/v1/client/sign_ins?__clerk_testing_token=${token}`, { identifier: "nobody@example.com" });
    expect(passed.status).toBe(422);
  });
});
