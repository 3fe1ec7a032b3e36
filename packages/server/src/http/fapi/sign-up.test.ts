import { beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";
import type { Server } from "../../server.ts";

let server: Server;
beforeAll(async () => {
  server = await sharedServer();
});

const codeIn = (subject: string): string => /\d{6}/.exec(subject)?.[0] ?? "";

describe("sign-up with e-mail and password", () => {
  let t: TestInstance;
  beforeAll(async () => {
    t = await createTestInstance(server);
  });

  it("becomes complete with a code read from the inbox", async () => {
    const browser = t.browser();
    const created = await browser.createSignUp({
      email_address: "Ada@Example.com",
      password: "correct horse battery",
      unsafe_metadata: '{"plan":"pro"}',
    });
    expect(created.status).toBe(200);
    expect(created.body.response).toMatchObject({
      status: "missing_requirements",
      missing_fields: [],
      unverified_fields: ["email_address"],
      email_address: "ada@example.com",
      has_password: true,
      verifications: {
        email_address: { status: "unverified", next_action: "needs_prepare", supported_strategies: ["email_code"] },
      },
    });
    expect(created.body.client?.sign_up?.id).toBe(created.body.response.id);
    expect(created.body.client?.sessions).toEqual([]);

    const path = `/v1/client/sign_ups/${created.body.response.id}`;
    const prepared = await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    expect(prepared.body.response.verifications.email_address).toMatchObject({
      next_action: "needs_attempt",
      attempts: 0,
    });
    const [mail] = await t.inbox();
    expect(mail).toMatchObject({ to: "ada@example.com" });

    const wrong = await browser.post(`${path}/attempt_verification`, { strategy: "email_code", code: "000000" });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toMatchObject({ errors: [{ code: "form_code_incorrect", meta: { param_name: "code" } }] });

    const done = await browser.post(`${path}/attempt_verification`, {
      strategy: "email_code",
      code: codeIn(mail?.subject ?? ""),
    });
    const { response, client } = done.body;
    expect(response).toMatchObject({
      status: "complete",
      created_user_id: expect.stringMatching(/^user_/),
      created_session_id: expect.stringMatching(/^sess_/),
    });
    expect(client?.last_active_session_id).toBe(response.created_session_id);
    const session = client?.sessions[0];
    expect(session?.user).toMatchObject({
      unsafe_metadata: { plan: "pro" },
      password_enabled: true,
      email_addresses: [{ verification: { status: "verified", strategy: "email_code" } }],
    });
    expect(session?.user).not.toHaveProperty("private_metadata");
  });

  it("answers every fault of every field at once", async () => {
    const answer = await t.browser().createSignUp({ email_address: "not an address", password: "short" });
    expect(answer.status).toBe(422);
    expect(
      (answer.body as never as { errors: { code: string; meta: { param_name: string } }[] }).errors.map(
        ({ code, meta }) => [code, meta.param_name],
      ),
    ).toEqual([
      ["form_param_format_invalid", "email_address"],
      ["form_password_length_too_short", "password"],
    ]);
  });

  it("refuses an address that somebody has", async () => {
    await t.browser().signUp("taken+clerk_test@example.com");
    const answer = await t
      .browser()
      .createSignUp({ email_address: "TAKEN+clerk_test@example.com", password: "correct horse battery" });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_identifier_exists", meta: { param_name: "email_address" } }] },
    });
  });

  it("keeps a session out of reach before everything is proven", async () => {
    const browser = t.browser();
    const created = await browser.createSignUp({
      email_address: "early+clerk_test@example.com",
      password: "correct horse battery",
    });
    expect(created.body.client?.sessions).toEqual([]);
    expect(await browser.get("/v1/me")).toMatchObject({ status: 401 });
  });

  it("gives test addresses the fixed code and sends them nothing", async () => {
    const before = (await t.inbox()).length;
    const client = await t.browser().signUp("quiet+clerk_test@example.com");
    expect(client.sessions).toHaveLength(1);
    expect(await t.inbox()).toHaveLength(before);
  });

  it("collects fields step by step", async () => {
    const stepwise = await createTestInstance(server, { first_name: { enabled: true, required: true } });
    const browser = stepwise.browser();
    const created = await browser.createSignUp({ email_address: "step+clerk_test@example.com" });
    expect(created.body.response.missing_fields).toEqual(["password", "first_name"]);
    const path = `/v1/client/sign_ups/${created.body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    const verified = await browser.post(`${path}/attempt_verification`, { strategy: "email_code", code: "424242" });
    expect(verified.body.response).toMatchObject({ status: "missing_requirements", unverified_fields: [] });
    const done = await browser.method("PATCH", path, { password: "correct horse battery", first_name: "Ada" });
    expect(done.body.response).toMatchObject({ status: "complete", first_name: "Ada" });
  });

  it("closes the door in restricted and waitlist mode", async () => {
    const restricted = await createTestInstance(server, { sign_up: { mode: "restricted" } });
    expect(await restricted.browser().createSignUp({ email_address: "a@example.com" })).toMatchObject({
      status: 403,
      body: { errors: [{ code: "sign_up_mode_restricted" }] },
    });
    const waitlist = await createTestInstance(server, { sign_up: { mode: "waitlist" } });
    expect(await waitlist.browser().createSignUp({ email_address: "a@example.com" })).toMatchObject({
      status: 403,
      body: { errors: [{ code: "sign_up_restricted_waitlist" }] },
    });
  });
});

describe("a code", () => {
  it("is good for five attempts, whatever comes after", async () => {
    const t = await createTestInstance(server);
    const browser = t.browser();
    const created = await browser.createSignUp({
      email_address: "five+clerk_test@example.com",
      password: "correct horse battery",
    });
    const path = `/v1/client/sign_ups/${created.body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(
        (await browser.post(`${path}/attempt_verification`, { strategy: "email_code", code: "111111" })).status,
      ).toBe(422);
    }
    const late = await browser.post(`${path}/attempt_verification`, { strategy: "email_code", code: "424242" });
    expect(late).toMatchObject({ status: 400, body: { errors: [{ code: "verification_failed" }] } });
  });

  it("is not sent twice within thirty seconds", async () => {
    const t = await createTestInstance(server);
    const browser = t.browser();
    const created = await browser.createSignUp({
      email_address: "twice@example.com",
      password: "correct horse battery",
    });
    const path = `/v1/client/sign_ups/${created.body.response.id}/prepare_verification`;
    expect((await browser.post(path, { strategy: "email_code" })).status).toBe(200);
    expect((await browser.post(path, { strategy: "email_code" })).status).toBe(200);
    expect(await t.inbox()).toHaveLength(1);
  });
});
