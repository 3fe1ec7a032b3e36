import { Settings } from "@latchkey/contract/settings";
import { beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
});

const password = "correct horse battery";
let people = 0;
const newAddress = (): string => `person${(people += 1)}+clerk_test@example.com`;
const begin = (fields: Record<string, string> = {}, browser = t.browser()) =>
  browser.createSignUp({ email_address: newAddress(), password, ...fields });

describe("legal consent", () => {
  beforeAll(async () => {
    t = await createTestInstance(server, { sign_up: { legal_consent_enabled: true } });
  });

  it("is missing until it is given, and stands in the user", async () => {
    const browser = t.browser();
    const { body } = await begin({}, browser);
    expect(body.response).toMatchObject({
      required_fields: expect.arrayContaining(["legal_accepted"]),
      missing_fields: ["legal_accepted"],
      legal_accepted_at: null,
    });
    const path = `/v1/client/sign_ups/${body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    await browser.post(`${path}/attempt_verification`, { strategy: "email_code", code: "424242" });
    const done = await browser.method("PATCH", path, { legal_accepted: "true" });
    expect(done.body.response).toMatchObject({ status: "complete", legal_accepted_at: expect.any(Number) });
    expect((await browser.get("/v1/me")).body.response.legal_accepted_at).toBe(done.body.response.legal_accepted_at);
  });

  it("can be refused, with no account coming of it", async () => {
    expect(await begin({ legal_accepted: "false" })).toMatchObject({
      status: 422,
      body: { errors: [{ code: "legal_not_accepted", meta: { param_name: "legal_accepted" } }] },
    });
    expect((await t.browser().get("/v1/environment")).body.user_settings.sign_up.legal_consent_enabled).toBe(true);
  });

  it("is asked of operators who make users, unless they vouch for it", async () => {
    const create = (fields: object) =>
      t.bapi("POST", "/v1/users", { email_address: [newAddress()], password, ...fields });
    expect(await create({})).toMatchObject({
      status: 422,
      body: { errors: [{ code: "legal_not_accepted", meta: { param_name: "legal_accepted_at" } }] },
    });
    expect((await create({ legal_accepted_at: "2026-01-02T03:04:05Z" })).body.legal_accepted_at).toBe(
      Date.UTC(2026, 0, 2, 3, 4, 5),
    );
    expect(await create({ skip_legal_checks: true })).toMatchObject({ status: 200, body: { legal_accepted_at: null } });
  });
});

describe("questions of the operator", () => {
  beforeAll(async () => {
    t = await createTestInstance(server, {
      identifiers: { email_address: { verify_at_sign_up: false } },
      sign_up: {
        custom_fields: [
          { key: "company", label: "Company", type: "text", required: true, min: 2, max: 10 },
          { key: "seats", label: "Seats", type: "number", min: 1, max: 500, stored_in: "public_metadata" },
          { key: "team", label: "Team", type: "select", required: true, options: ["red", "blue"] },
          { key: "news", label: "Newsletter", type: "boolean" },
          { key: "born", label: "Born", type: "date", min: "1900-01-01", max: "2020-12-31" },
        ],
      },
    });
  });

  it("are in the environment where there are any", async () => {
    const settings = async (who: TestInstance) => (await who.browser().get("/v1/environment")).body.user_settings;
    expect((await settings(t)).custom_fields).toContainEqual({
      key: "company",
      label: "Company",
      type: "text",
      required: true,
      min: 2,
      max: 10,
    });
    expect(await settings(await createTestInstance(server))).not.toHaveProperty("custom_fields");
  });

  it("are missing until they are answered, in fields of their own or in the metadata", async () => {
    const browser = t.browser();
    const { body } = await begin({ unsafe_metadata: '{"company":" Tulip ","source":"ad"}' }, browser);
    expect(body.response).toMatchObject({
      missing_fields: ["custom_fields.team"],
      optional_fields: expect.arrayContaining(["custom_fields.seats", "custom_fields.news", "custom_fields.born"]),
      unsafe_metadata: { company: "Tulip", source: "ad" },
    });
    const path = `/v1/client/sign_ups/${body.response.id}`;
    const replaced = await browser.method("PATCH", path, { unsafe_metadata: '{"source":"friend"}' });
    expect(replaced.body.response.unsafe_metadata).toEqual({ company: "Tulip", source: "friend" });
    const done = await browser.method("PATCH", path, {
      custom_fields: '{"team":"red","seats":"12","news":false,"born":"2000-02-29"}',
    });
    expect(done.body.response.status).toBe("complete");
    expect((await browser.get("/v1/me")).body.response).toMatchObject({
      unsafe_metadata: { company: "Tulip", source: "friend", team: "red", news: false, born: "2000-02-29" },
      public_metadata: { seats: 12 },
    });
  });

  it("are asked again when an answer is taken back", async () => {
    const browser = t.browser();
    const { body } = await begin({ custom_fields: '{"company":"Tulip"}' }, browser);
    const path = `/v1/client/sign_ups/${body.response.id}`;
    const cleared = await browser.method("PATCH", path, { custom_fields: '{"company":""}' });
    expect(cleared.body.response.missing_fields).toEqual(["custom_fields.company", "custom_fields.team"]);
  });

  it("refuse answers that do not fit, all at once, each by its name", async () => {
    const wrong = {
      company: "x".repeat(11),
      seats: 0,
      team: "green",
      news: "perhaps",
      born: "2001-02-30",
      other: 1,
    };
    const expected = [
      ["form_param_max_length_exceeded", "custom_fields.company"],
      ["form_param_value_invalid", "custom_fields.seats"],
      ["form_param_value_invalid", "custom_fields.team"],
      ["form_param_type_invalid", "custom_fields.news"],
      ["form_param_format_invalid", "custom_fields.born"],
      ["form_param_unknown", "custom_fields.other"],
    ];
    const answer = await begin({ custom_fields: JSON.stringify(wrong) });
    const { errors } = answer.body as never as { errors: { code: string; meta: { param_name: string } }[] };
    expect([answer.status, errors.map(({ code, meta }) => [code, meta.param_name])]).toEqual([422, expected]);
    for (const [key, value, code] of [
      ["company", "x", "form_param_value_invalid"],
      ["company", 7, "form_param_type_invalid"],
      ["seats", "many", "form_param_type_invalid"],
      ["seats", 501, "form_param_value_invalid"],
      ["team", ["red"], "form_param_value_invalid"],
      ["born", "2021-01-01", "form_param_value_invalid"],
      ["born", 20000229, "form_param_type_invalid"],
    ] as const) {
      const refused = await begin({ unsafe_metadata: JSON.stringify({ [key]: value }) });
      expect(refused.body, `${key}: ${String(value)}`).toMatchObject({
        errors: [{ code, meta: { param_name: `custom_fields.${key}` } }],
      });
    }
  });

  it("reach no other public metadata, and none that an invitation brings", async () => {
    const { body } = await t.bapi("POST", "/v1/invitations", {
      email_address: newAddress(),
      public_metadata: { seats: 3, plan: "pro" },
    });
    const ticket = new URL(body.url).searchParams.get("ticket") ?? "";
    const browser = t.browser();
    const answer = await browser.createSignUp({
      strategy: "ticket",
      ticket,
      password,
      public_metadata: '{"role":"admin"}',
      unsafe_metadata: '{"company":"Tulip","team":"blue","seats":400,"role":"admin"}',
    });
    expect(answer.body.response.status).toBe("complete");
    expect((await browser.get("/v1/me")).body.response).toMatchObject({
      public_metadata: { seats: 3, plan: "pro" },
      unsafe_metadata: { company: "Tulip", team: "blue", role: "admin" },
    });
    expect((await browser.get("/v1/me")).body.response.public_metadata).not.toHaveProperty("role");
  });
});

it.each([
  [
    "twice the same key",
    [
      { key: "a", type: "text" },
      { key: "a", type: "text" },
    ],
  ],
  ["a select without options", [{ key: "a", type: "select" }]],
  ["options of a text", [{ key: "a", type: "text", options: ["x"] }]],
  ["a day as the limit of a number", [{ key: "a", type: "number", min: "2000-01-01" }]],
  ["a number as the limit of a date", [{ key: "a", type: "date", max: 5 }]],
  ["limits of a boolean", [{ key: "a", type: "boolean", max: 5 }]],
  ["a key that is no name", [{ key: "__proto__", type: "text" }]],
])("settings have no %s", (_, fields) => {
  const custom_fields = fields.map((field) => ({ label: "A", ...field }));
  expect(Settings.safeParse({ sign_up: { custom_fields } }).success).toBe(false);
});
