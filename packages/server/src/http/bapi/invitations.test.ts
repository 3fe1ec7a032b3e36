import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, FakeClock, startTestServer, type TestInstance } from "../../testing/index.ts";

const clock = new FakeClock();
let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());

let people = 0;
const newAddress = (): string => `guest${(people += 1)}@example.com`;
const invite = (fields: object) => t.bapi("POST", "/v1/invitations", fields);

describe("inviting", () => {
  beforeAll(async () => {
    t = await createTestInstance(server, { application_name: "Tulip" });
  });

  it("sends the link and shows it this once", async () => {
    const email_address = newAddress();
    const { status, body } = await invite({ email_address, public_metadata: { plan: "pro" }, expires_in_days: 3 });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: "invitation",
      id: expect.stringMatching(/^inv_/),
      email_address,
      public_metadata: { plan: "pro" },
      status: "pending",
      revoked: false,
      url: expect.stringContaining("/v1/tickets/accept?ticket="),
      expires_at: clock.now().getTime() + 3 * 86_400_000,
    });
    const [mail] = await t.inbox();
    expect(mail).toMatchObject({ to: email_address, subject: "You are invited to Tulip" });
    expect(mail?.text).toContain(body.url);
    expect(mail?.text).toContain("3 days");
    const listed = await t.bapi("GET", `/v1/invitations?query=${email_address}`);
    expect(listed.body).toEqual([expect.not.objectContaining({ url: expect.anything() })]);
  });

  it("is silent when told to be", async () => {
    const before = (await t.inbox()).length;
    const { body } = await invite({ email_address: newAddress(), notify: false });
    expect(body.url).toContain("ticket=");
    expect(await t.inbox()).toHaveLength(before);
  });

  it("refuses an address that is invited or has an account, unless that is meant", async () => {
    const email_address = newAddress();
    await invite({ email_address });
    expect(await invite({ email_address: email_address.toUpperCase() })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "duplicate_record" }] },
    });
    expect((await invite({ email_address, ignore_existing: true })).status).toBe(200);
    const owned = newAddress();
    await t.bapi("POST", "/v1/users", { email_address: [owned], skip_password_requirement: true });
    expect(await invite({ email_address: owned })).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_identifier_exists", meta: { param_name: "email_address" } }] },
    });
    expect((await invite({ email_address: owned, ignore_existing: true })).status).toBe(200);
  });

  it("says which field is wrong", async () => {
    for (const [fields, code, param] of [
      [{}, "form_param_missing", "email_address"],
      [{ email_address: "nobody" }, "form_param_format_invalid", "email_address"],
      [{ email_address: ["a@example.com", "b@example.com"] }, "form_param_duplicate", "email_address"],
      [{ email_address: newAddress(), expires_in_days: 366 }, "form_param_value_invalid", "expires_in_days"],
      [{ email_address: newAddress(), redirect_url: "javascript:alert(1)" }, "invalid_redirect_url", "redirect_url"],
      [{ email_address: newAddress(), template_slug: "other" }, "form_param_value_invalid", "template_slug"],
      [
        { email_address: newAddress(), public_metadata: { text: "x".repeat(9_000) } },
        "form_param_exceeds_allowed_size",
        "public_metadata",
      ],
    ] as const)
      expect((await invite(fields)).body.errors[0], JSON.stringify(fields)).toMatchObject({
        code,
        meta: { param_name: param },
      });
  });

  it("needs e-mail addresses to be turned on", async () => {
    const phones = await createTestInstance(server, {
      identifiers: { email_address: { enabled: false, required: false }, phone_number: { enabled: true } },
    });
    expect(await phones.bapi("POST", "/v1/invitations", { email_address: newAddress() })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "invitations_not_supported" }] },
    });
  });
});

describe("inviting in bulk", () => {
  beforeAll(async () => {
    t = await createTestInstance(server);
  });

  it("invites all or none", async () => {
    const addresses = Array.from({ length: 10 }, newAddress);
    const { status, body } = await t.bapi(
      "POST",
      "/v1/invitations/bulk",
      addresses.map((email_address) => ({ email_address })),
    );
    expect(status).toBe(200);
    expect(body.map((invitation: { email_address: string }) => invitation.email_address)).toEqual(addresses);
    expect(await t.inbox()).toHaveLength(10);
    const fresh = newAddress();
    const refused = await t.bapi("POST", "/v1/invitations/bulk", [
      { email_address: fresh },
      { email_address: addresses[0] },
    ]);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ code: "duplicate_record" }] } });
    expect((await t.bapi("GET", `/v1/invitations?query=${fresh}`)).body).toEqual([]);
    expect(await t.inbox()).toHaveLength(10);
  });

  it("takes a list of at most ten and nothing else", async () => {
    const eleven = Array.from({ length: 11 }, () => ({ email_address: newAddress() }));
    expect(await t.bapi("POST", "/v1/invitations/bulk", eleven)).toMatchObject({
      status: 400,
      body: { errors: [{ code: "bulk_size_exceeded" }] },
    });
    const single = { email_address: newAddress() };
    expect((await t.bapi("POST", "/v1/invitations/bulk", single)).body.errors[0].code).toBe("request_body_invalid");
    expect((await t.bapi("POST", "/v1/invitations", [single])).body.errors[0].code).toBe("request_body_invalid");
  });
});

describe("the list", () => {
  const read = async (query: string) => (await t.bapi("GET", `/v1/invitations${query}`)).body;
  const addressesOf = (list: { email_address: string }[]) => list.map(({ email_address }) => email_address);

  beforeAll(async () => {
    t = await createTestInstance(server);
    for (const [name, days] of [
      ["berta", 30],
      ["anna", 1],
      ["carla", 20],
    ] as const) {
      await invite({ email_address: `${name}@list.example`, expires_in_days: days });
      clock.advance(1);
    }
    const { body } = await invite({ email_address: "dora@list.example" });
    await t.bapi("POST", `/v1/invitations/${body.id}/revoke`);
    clock.advance(2 * 86_400);
  });

  it("leaves out what was revoked and filters by status", async () => {
    expect(addressesOf(await read(""))).toEqual(["carla@list.example", "anna@list.example", "berta@list.example"]);
    expect(addressesOf(await read("?status=pending"))).toEqual(["carla@list.example", "berta@list.example"]);
    expect(await read("?status=expired")).toMatchObject([{ email_address: "anna@list.example", status: "expired" }]);
    expect(await read("?status=revoked")).toMatchObject([{ email_address: "dora@list.example", revoked: true }]);
    expect(await read("?status=accepted")).toEqual([]);
  });

  it("is ordered, searched and paginated", async () => {
    expect(addressesOf(await read("?order_by=email_address"))).toEqual([
      "anna@list.example",
      "berta@list.example",
      "carla@list.example",
    ]);
    expect(addressesOf(await read("?order_by=-expires_at"))[0]).toBe("berta@list.example");
    expect(addressesOf(await read("?query=CARL"))).toEqual(["carla@list.example"]);
    expect(await read("?paginated=true&limit=1&offset=1")).toMatchObject({
      data: [{ email_address: "anna@list.example" }],
      total_count: 3,
    });
    expect((await t.bapi("GET", "/v1/invitations?order_by=id")).status).toBe(422);
  });

  it("holds those of its own instance", async () => {
    const other = await createTestInstance(server);
    expect((await other.bapi("GET", "/v1/invitations")).body).toEqual([]);
    const [invitation] = await read("");
    expect((await other.bapi("POST", `/v1/invitations/${invitation.id}/revoke`)).status).toBe(404);
  });
});

it("an invitation is revoked once", async () => {
  t = await createTestInstance(server);
  const { body } = await invite({ email_address: newAddress() });
  const revoke = () => t.bapi("POST", `/v1/invitations/${body.id}/revoke`);
  expect(await revoke()).toMatchObject({ status: 200, body: { status: "revoked", revoked: true } });
  expect(await revoke()).toMatchObject({ status: 400, body: { errors: [{ code: "invitation_already_revoked" }] } });
  expect((await t.bapi("POST", "/v1/invitations/inv_unknown/revoke")).status).toBe(404);
});
