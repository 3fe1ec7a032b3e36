import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, FakeClock, startTestServer, type Answer, type TestInstance } from "../../testing/index.ts";

const clock = new FakeClock();
let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(server, {
    urls: { home: "https://tulip.example" },
    identifiers: { phone_number: { enabled: true }, username: { enabled: true } },
    multi_factor: { authenticator_app: true, required: true },
  });
});
afterAll(() => server.stop());

const password = "correct horse battery";
const actor = { sub: "user_support", team: "help" };
let people = 0;

/** A user with an actor token for them. */
async function prepare(fields: object = {}) {
  const { body: user } = await t.bapi("POST", "/v1/users", {
    email_address: [`owner${(people += 1)}@example.com`],
    password,
  });
  const { body: token, status } = await t.bapi("POST", "/v1/actor_tokens", { user_id: user.id, actor, ...fields });
  expect(status).toBe(200);
  return { user, token };
}

const enter = (ticket: string, browser = t.browser()) => browser.createSignIn({ strategy: "ticket", ticket });
const refusal = ({ status, body }: Answer): [number, string] => [status, body.errors[0].code];

/** A browser in which support acts as a user. */
async function impersonate(fields: object = {}) {
  const { user, token } = await prepare(fields);
  const browser = t.browser();
  const { body } = await enter(token.token, browser);
  return { browser, user, session: body.client?.sessions[0] };
}

describe("an actor token", () => {
  it("is shown once, with a link that redeems it", async () => {
    const { user, token } = await prepare();
    expect(token).toMatchObject({
      object: "actor_token",
      id: expect.stringMatching(/^act_/),
      status: "pending",
      user_id: user.id,
      actor,
      url: `http://${t.host}/sign-in?__clerk_ticket=${token.token}`,
    });
    const { body } = await t.bapi("POST", `/v1/actor_tokens/${token.id}/revoke`);
    expect(body).toMatchObject({ status: "revoked", actor });
    expect(body).not.toHaveProperty("token");
  });

  it("names who acts, for whom, and is small enough for a token", async () => {
    const { user } = await prepare();
    for (const [body, status, code, param] of [
      [{ user_id: user.id }, 422, "form_param_missing", "actor"],
      [{ user_id: user.id, actor: {} }, 422, "form_param_missing", "actor.sub"],
      [{ user_id: user.id, actor: { sub: 1 } }, 422, "form_param_type_invalid", "actor.sub"],
      [
        { user_id: user.id, actor: { sub: "a", note: "x".repeat(1_024) } },
        422,
        "form_param_exceeds_allowed_size",
        "actor",
      ],
      [{ user_id: "user_unknown", actor }, 404, "resource_not_found", undefined],
    ] as const)
      expect(await t.bapi("POST", "/v1/actor_tokens", body)).toMatchObject({
        status,
        body: { errors: [{ code, ...(param ? { meta: { param_name: param } } : {}) }] },
      });
  });

  it("is good once, for an hour, unless revoked, and at sign-in alone", async () => {
    const { token } = await prepare();
    expect((await enter(token.token)).status).toBe(200);
    expect(refusal(await enter(token.token))).toEqual([400, "actor_token_already_used_code"]);
    const revoke = (id: string) => t.bapi("POST", `/v1/actor_tokens/${id}/revoke`);
    expect(refusal(await revoke(token.id))).toEqual([400, "actor_token_cannot_be_revoked_code"]);
    expect((await revoke("act_unknown")).status).toBe(404);

    const revoked = await prepare();
    await revoke(revoked.token.id);
    expect(refusal(await enter(revoked.token.token))).toEqual([400, "actor_token_revoked_code"]);
    const late = await prepare();
    clock.advance(3_600);
    expect(refusal(await enter(late.token.token))).toEqual([400, "ticket_expired_code"]);
    const elsewhere = await prepare();
    const signUp = await t.browser().createSignUp({ strategy: "ticket", ticket: elsewhere.token.token });
    expect(refusal(signUp)).toEqual([400, "actor_token_not_in_sign_in_code"]);
    const foreign = (await createTestInstance(server)).browser();
    expect(refusal(await enter(elsewhere.token.token, foreign))).toEqual([400, "ticket_invalid_code"]);
  });

  it("lets one of fifty in", async () => {
    const { token } = await prepare();
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter(token.token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it("does not let anybody act as somebody who is banned or gone", async () => {
    const banned = await prepare();
    await t.bapi("POST", `/v1/users/${banned.user.id}/ban`);
    expect(refusal(await enter(banned.token.token))).toEqual([403, "user_banned"]);
    const gone = await prepare();
    await t.bapi("DELETE", `/v1/users/${gone.user.id}`);
    expect(refusal(await enter(gone.token.token))).toEqual([404, "actor_token_subject_not_found"]);
  });
});

describe("a session in which somebody acts as the user", () => {
  it("says so everywhere, waits for nothing, and proves no factor", async () => {
    const { browser, user, session } = await impersonate();
    expect(session).toMatchObject({ status: "active", actor, tasks: null, factor_verification_age: [-1, -1] });
    const claims = decodeJwt(session?.last_active_token?.jwt ?? "");
    expect(claims).toMatchObject({ sub: user.id, act: actor, fva: [-1, -1], sts: "active" });
    expect((await t.bapi("GET", `/v1/sessions/${session?.id}`)).body).toMatchObject({ actor, user_id: user.id });
    const { payload } = await t.ctx.db
      .selectFrom("events")
      .select("payload")
      .where("instance_id", "=", t.instance.id)
      .where("type", "=", "session.created")
      .where("payload", "like", `%"id":"${session?.id}"%`)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(payload).data).toMatchObject({ id: session?.id, actor });
    expect((await browser.get("/v1/me")).body.response.id).toBe(user.id);
  });

  it("is not verified again: whoever acts knows nothing that the user could prove", async () => {
    const { browser, session } = await impersonate();
    const refused = await browser.post(`/v1/client/sessions/${session?.id}/verify`, { level: "first_factor" });
    expect(refused).toMatchObject({ status: 403, body: { errors: [{ code: "authorization_invalid" }] } });
  });

  it("leaves no trace of a sign-in on the account", async () => {
    const { user } = await impersonate();
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body).toMatchObject({
      last_sign_in_at: null,
      last_active_at: null,
    });
  });

  it("ends after half an hour, or after the time the token gave", async () => {
    const usual = await impersonate();
    expect(usual.session?.expire_at).toBe(clock.now().getTime() + 1_800_000);
    const short = await impersonate({ session_max_duration_in_seconds: 60 });
    clock.advance(60);
    expect((await short.browser.get("/v1/me")).status).toBe(401);
    expect((await usual.browser.get("/v1/me")).status).toBe(200);
    const long = await impersonate({ session_max_duration_in_seconds: 315_360_000 });
    expect(long.session?.expire_at).toBe(clock.now().getTime() + 604_800_000);
  });

  it("changes nothing that is for the owner alone", async () => {
    const { browser, user } = await impersonate();
    const address = user.email_addresses[0].id;
    for (const [verb, path, fields] of [
      ["POST", "/v1/me/change_password", { current_password: password, new_password: "another horse battery" }],
      ["POST", "/v1/me/remove_password", { current_password: password }],
      ["DELETE", "/v1/me", {}],
      ["PATCH", "/v1/me", { username: "taken_over" }],
      ["PATCH", "/v1/me", { primary_email_address_id: address }],
      ["POST", "/v1/me/email_addresses", { email_address: "mine@example.com" }],
      ["DELETE", `/v1/me/email_addresses/${address}`, {}],
      ["POST", `/v1/me/email_addresses/${address}/prepare_verification`, { strategy: "email_code" }],
      ["POST", "/v1/me/phone_numbers", { phone_number: "+12025550117" }],
      ["POST", "/v1/me/totp", {}],
      ["POST", "/v1/me/totp/attempt_verification", { code: "000000" }],
      ["DELETE", "/v1/me/totp", {}],
      ["POST", "/v1/me/backup_codes", {}],
    ] as const) {
      const answer = verb === "POST" ? await browser.post(path, fields) : await browser.method(verb, path, fields);
      expect(refusal(answer), `${verb} ${path}`).toEqual([403, "authorization_invalid"]);
    }
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body).toMatchObject({
      username: null,
      password_enabled: true,
      email_addresses: [{ id: address }],
      phone_numbers: [],
    });
    expect((await browser.method("PATCH", "/v1/me", { first_name: "Ada" })).body.response.first_name).toBe("Ada");
    expect((await browser.get("/v1/me/sessions/active")).status).toBe(200);
  });
});
