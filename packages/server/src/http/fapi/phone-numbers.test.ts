import type { SettingsInput } from "@latchkey/contract/settings";
import { beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import type { TestBrowser } from "../../testing/browser.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/fixtures.ts";

const byPhone: SettingsInput = {
  identifiers: {
    email_address: { required: false },
    phone_number: { enabled: true, required: true, sign_in: true, channels: ["sms", "whatsapp"] },
  },
  password: { required: false },
};

const NUMBER = "+4915112345678";

let server: Server;
let t: TestInstance;

beforeAll(async () => {
  server = await sharedServer();
});

/** The code of the newest message to `to`. */
async function codeFor(to: string): Promise<string> {
  const message = (await t.inbox()).find((candidate) => candidate.to === to);
  return /\b\d{6}\b/.exec(message?.text ?? "")?.[0] ?? "";
}

async function signUpByPhone(number: string) {
  const browser = t.browser();
  const created = await browser.createSignUp({ phone_number: number });
  expect(created.body.response).toMatchObject({
    status: "missing_requirements",
    unverified_fields: ["phone_number"],
    verifications: { phone_number: { next_action: "needs_prepare", supported_strategies: ["phone_code"] } },
  });
  const path = `/v1/client/sign_ups/${created.body.response.id}`;
  const prepared = await browser.post(`${path}/prepare_verification`, { strategy: "phone_code" });
  expect(prepared.body.response.verifications.phone_number).toMatchObject({
    strategy: "phone_code",
    next_action: "needs_attempt",
  });
  const code = await codeFor(number);
  return { browser, path, code };
}

/** A browser in which a new user with this number is signed in. */
async function signInSomebody(number: string): Promise<TestBrowser> {
  const { body: user } = await t.bapi("POST", "/v1/users", {
    phone_number: [number],
    skip_password_requirement: true,
  });
  const { body: ticket } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
  const browser = t.browser();
  await browser.createSignIn({ strategy: "ticket", ticket: ticket.token });
  return browser;
}

describe("phone numbers", () => {
  beforeAll(async () => {
    t = await createTestInstance(server, byPhone);
  });

  it("sign people up and in by a code", async () => {
    const { browser, path, code } = await signUpByPhone(NUMBER);
    const wrong = await browser.post(`${path}/attempt_verification`, {
      strategy: "phone_code",
      code: code === "000000" ? "000001" : "000000",
    });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ code: "form_code_incorrect" }] } });
    const done = await browser.post(`${path}/attempt_verification`, { strategy: "phone_code", code });
    expect(done.body.response.status).toBe("complete");
    const [user] = done.body.client?.sessions.map((session) => session.user) ?? [];
    expect(user?.phone_numbers[0]).toMatchObject({ phone_number: NUMBER, verification: { status: "verified" } });
    expect(user?.primary_phone_number_id).toBe(user?.phone_numbers[0]?.id);

    const other = t.browser();
    const started = await other.createSignIn({ identifier: "+49 151 1234-5678" });
    const factor = started.body.response.supported_first_factors?.find(({ strategy }) => strategy === "phone_code");
    expect(factor).toMatchObject({
      phone_number_id: user?.phone_numbers[0]?.id,
      safe_identifier: NUMBER,
      channel: "sms",
    });
    const signIn = `/v1/client/sign_ins/${started.body.response.id}`;
    await other.post(`${signIn}/prepare_first_factor`, {
      strategy: "phone_code",
      phone_number_id: factor?.phone_number_id ?? "",
      channel: "whatsapp",
    });
    expect((await t.inbox())[0]).toMatchObject({ channel: "whatsapp", to: NUMBER });
    const signedIn = await other.post(`${signIn}/attempt_first_factor`, {
      strategy: "phone_code",
      code: await codeFor(NUMBER),
    });
    expect(signedIn.body.response.status).toBe("complete");
    expect(signedIn.body.client?.sessions).toHaveLength(1);
  });

  it("are taken once only", async () => {
    const taken = await t.browser().createSignUp({ phone_number: NUMBER });
    expect(taken).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_identifier_exists", meta: { param_name: "phone_number" } }] },
    });
  });

  it("are added, verified, made a second factor and removed by their owner", async () => {
    const browser = await signInSomebody("+4915200000010");
    const added = await browser.post("/v1/me/phone_numbers/", { phone_number: "+48 512 345 678" });
    const path = `/v1/me/phone_numbers/${added.body.response.id}`;
    expect(added.body.response).toMatchObject({ phone_number: "+48512345678", verification: null });
    const early = await browser.method("PATCH", path, { reserved_for_second_factor: "true" });
    expect(early.body).toMatchObject({ errors: [{ code: "identification_update_second_factor_unverified" }] });
    await browser.post(`${path}/prepare_verification`, { strategy: "phone_code" });
    const verified = await browser.post(`${path}/attempt_verification`, { code: await codeFor("+48512345678") });
    expect(verified.body.response.verification).toMatchObject({ status: "verified", strategy: "phone_code" });
    const reserved = await browser.method("PATCH", path, {
      reserved_for_second_factor: "true",
      default_second_factor: "true",
    });
    expect(reserved.body.response).toMatchObject({ reserved_for_second_factor: true, default_second_factor: true });
    const freed = await browser.method("PATCH", path, { reserved_for_second_factor: "false" });
    expect(freed.body.response).toMatchObject({ reserved_for_second_factor: false, default_second_factor: false });
    expect((await browser.get("/v1/me/phone_numbers")).body).toHaveLength(2);
    expect((await browser.method("DELETE", path)).body.response).toMatchObject({ deleted: true });
  });

  it("of somebody else can not be touched", async () => {
    const { body: users } = await t.bapi("GET", `/v1/users?phone_number=${encodeURIComponent(NUMBER)}`);
    const foreign = users[0].phone_numbers[0].id;
    const browser = await signInSomebody("+4915200000011");
    expect((await browser.get(`/v1/me/phone_numbers/${foreign}`)).status).toBe(404);
    expect((await browser.method("DELETE", `/v1/me/phone_numbers/${foreign}`)).status).toBe(404);
    expect(
      (await browser.method("PATCH", `/v1/me/phone_numbers/${foreign}`, { default_second_factor: "true" })).status,
    ).toBe(404);
  });
});

describe("the bill for text messages", () => {
  const prepare = async (instance: TestInstance, number: string) => {
    const browser = instance.browser();
    const { body } = await browser.createSignUp({ phone_number: number });
    return browser.post(`/v1/client/sign_ups/${body.response.id}/prepare_verification`, { strategy: "phone_code" });
  };

  it("does not grow by countries that are not served", async () => {
    const own = await createTestInstance(server, { ...byPhone, sms: { allowed_countries: ["DE", "PL"] } });
    expect((await prepare(own, "+18765551234")).body).toMatchObject({ errors: [{ code: "unsupported_country_code" }] });
    expect((await prepare(own, "+4915100000001")).status).toBe(200);
    expect(await own.inbox()).toHaveLength(1);
  });

  it("is bounded for a number, for a range of numbers and for a country", async () => {
    const own = await createTestInstance(server, {
      ...byPhone,
      sms: { max_per_number_per_hour: 2, max_per_range_per_hour: 3, max_per_country_per_hour: 4 },
    });
    const statuses: number[] = [];
    for (const number of ["+4915100000001", "+4915100000001", "+4915100000001"])
      statuses.push((await prepare(own, number)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await prepare(own, "+4915100000002")).status).toBe(200);
    const inRange = await prepare(own, "+4915100000003");
    expect(inRange.status).toBe(429);
    expect(Number(inRange.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await prepare(own, "+4915200000001")).status).toBe(200);
    expect((await prepare(own, "+4915300000001")).status).toBe(429);
    expect(await own.inbox()).toHaveLength(4);
  });
});
