import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, FakeClock, startTestServer, type TestInstance } from "../../testing/index.ts";

const clock = new FakeClock();
let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(server);
});
afterAll(() => server.stop());

const allow = (identifier: string, fields: object = {}) =>
  t.bapi("POST", "/v1/allowlist_identifiers", { identifier, ...fields });
const block = (identifier: string) => t.bapi("POST", "/v1/blocklist_identifiers", { identifier });

describe("the lists", () => {
  it("take addresses, numbers and domains in one spelling", async () => {
    for (const [given, identifier, identifier_type] of [
      ["Ada@Example.com", "ada@example.com", "email_address"],
      ["*@Corp.example", "*@corp.example", "email_address"],
      ["@two.example", "*@two.example", "email_address"],
      ["three.example", "*@three.example", "email_address"],
      ["+1 (202) 555-0117", "+12025550117", "phone_number"],
    ] as const)
      for (const [add, object, prefix] of [
        [allow, "allowlist_identifier", /^alid_/],
        [block, "blocklist_identifier", /^blid_/],
      ] as const) {
        const { status, body } = await add(given);
        expect(status, given).toBe(200);
        expect(body).toMatchObject({
          object,
          id: expect.stringMatching(prefix),
          identifier,
          identifier_type,
          instance_id: t.instance.id,
        });
        expect(body).not.toHaveProperty("invitation_id");
      }
  });

  it("take nothing else, and nothing twice", async () => {
    for (const identifier of ["", "nobody", "a@b@c.example", "*@", "*", "*@*.example", "0xAbC", "a b.example"])
      expect((await block(identifier)).body.errors?.[0], identifier).toMatchObject({
        code: "form_param_format_invalid",
        meta: { param_name: "identifier" },
      });
    await block("twice@example.com");
    expect(await block("TWICE@example.com")).toMatchObject({
      status: 400,
      body: { errors: [{ code: "duplicate_record" }] },
    });
    expect((await allow("twice@example.com")).status).toBe(200);
  });

  it("are read newest first, and shrink", async () => {
    const own = await createTestInstance(server);
    const ids: string[] = [];
    for (const identifier of ["one.example", "two.example", "three.example"]) {
      const { body } = await own.bapi("POST", "/v1/blocklist_identifiers", { identifier });
      ids.push(body.id);
      await own.bapi("POST", "/v1/allowlist_identifiers", { identifier });
      clock.advance(1);
    }
    const blocked = (query = "") => own.bapi("GET", `/v1/blocklist_identifiers${query}`);
    expect((await blocked()).body).toMatchObject({ data: [{ identifier: "*@three.example" }, {}, {}], total_count: 3 });
    expect((await blocked("?limit=1&offset=2")).body.data).toMatchObject([{ identifier: "*@one.example" }]);
    expect((await own.bapi("GET", "/v1/allowlist_identifiers?limit=2")).body).toHaveLength(2);
    const page = await own.bapi("GET", "/v1/allowlist_identifiers?paginated=true&limit=2");
    expect(page.body).toMatchObject({ data: [{}, {}], total_count: 3 });

    const remove = (list: string, id: string, who = own) => who.bapi("DELETE", `/v1/${list}list_identifiers/${id}`);
    expect((await remove("allow", ids[0] as string)).status).toBe(404);
    expect((await remove("block", ids[0] as string, t)).status).toBe(404);
    expect(await remove("block", ids[0] as string)).toMatchObject({
      status: 200,
      body: { object: "blocklist_identifier", id: ids[0], deleted: true },
    });
    expect((await remove("block", ids[0] as string)).status).toBe(404);
    expect((await blocked()).body.total_count).toBe(2);
  });

  it("invite whom they allow, when asked to", async () => {
    const { body } = await allow("guest@example.com", { notify: true });
    expect(body.invitation_id).toMatch(/^inv_/);
    expect((await t.inbox())[0]).toMatchObject({ to: "guest@example.com" });
    const before = (await t.inbox()).length;
    await t.bapi("POST", "/v1/users", { email_address: ["member@example.com"], skip_password_requirement: true });
    for (const identifier of ["member@example.com", "*@guests.example", "+12025550118"])
      expect((await allow(identifier, { notify: true })).body).not.toHaveProperty("invitation_id");
    expect(await t.inbox()).toHaveLength(before);
  });
});

describe("the restrictions of an instance", () => {
  const change = (body: object) => t.bapi("PATCH", "/v1/instance/restrictions", body);

  it("change one by one and show in the environment", async () => {
    expect((await change({ allowlist: true, block_email_subaddresses: true })).body).toEqual({
      object: "instance_restrictions",
      allowlist: true,
      blocklist: false,
      allowlist_blocklist_disabled_on_sign_in: false,
      block_email_subaddresses: true,
      block_disposable_email_domains: false,
    });
    const answer = await change({ allowlist: null, allowlist_blocklist_disabled_on_sign_in: true });
    expect(answer.body).toMatchObject({ allowlist: true, allowlist_blocklist_disabled_on_sign_in: true });
    const { body } = await t.browser().get("/v1/environment");
    expect(body.user_settings.sign_up.allowlist_only).toBe(true);
    expect(body.user_settings.restrictions).toEqual({
      allowlist: { enabled: true },
      blocklist: { enabled: false },
      allowlist_blocklist_disabled_on_sign_in: { enabled: true },
      block_email_subaddresses: { enabled: true },
      block_disposable_email_domains: { enabled: false },
    });
    expect((await change({ allowlist: false })).body.allowlist).toBe(false);
    expect((await change({ blocklist: "maybe" })).status).toBe(422);
  });
});
