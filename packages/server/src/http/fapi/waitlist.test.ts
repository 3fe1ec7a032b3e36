import { beforeAll, describe, expect, it } from "vitest";
import { updateInstance } from "../../domain/instances/index.ts";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server, {
    application_name: "Tulip",
    sign_up: { mode: "waitlist" },
    restrictions: { blocklist: true, block_disposable_email_domains: true },
  });
});

const join = (email_address: string, who = t) => who.browser().post("/v1/waitlist", { email_address });
const list = async (query = "") => (await t.bapi("GET", `/v1/waitlist_entries${query}`)).body;

describe("joining the waitlist", () => {
  it("answers the bare entry, without saying more than was typed, and confirms by mail", async () => {
    const { status, body } = await join("Ada@Example.com");
    expect(status).toBe(200);
    expect(body).toEqual({
      object: "waitlist_entry",
      id: expect.stringMatching(/^wle_/),
      created_at: expect.any(Number),
      updated_at: expect.any(Number),
    });
    expect(await list("?query=ada@example.com")).toMatchObject({
      data: [{ email_address: "ada@example.com", status: "pending", is_locked: false, invitation: null }],
      total_count: 1,
    });
    const [mail] = await t.inbox();
    expect(mail).toMatchObject({ to: "ada@example.com", subject: "You are on the waitlist of Tulip" });
    expect(mail?.text).not.toContain("valid for");
  });

  it("is the same for who waits already, whatever became of it, and sends nothing twice", async () => {
    const first = await join("twice@example.com");
    const before = (await t.inbox()).length;
    const { id } = (await list("?query=twice@example.com")).data[0];
    await t.bapi("POST", `/v1/waitlist_entries/${id}/reject`);
    const again = await join("TWICE@example.com");
    expect([again.status, (again.body as never as { id: string }).id]).toEqual([200, id]);
    expect(Object.keys(again.body)).toEqual(Object.keys(first.body));
    expect(await t.inbox()).toHaveLength(before);
    const crowd = await Promise.all(Array.from({ length: 20 }, () => join("crowd@example.com")));
    expect(new Set(crowd.map(({ body }) => (body as never as { id: string }).id)).size).toBe(1);
    expect((await t.inbox()).filter(({ to }) => to === "crowd@example.com")).toHaveLength(1);
  });

  it("takes one plain address that may come in", async () => {
    await t.bapi("POST", "/v1/blocklist_identifiers", { identifier: "evil.example" });
    for (const [email_address, status, code] of [
      ["nobody", 422, "form_param_format_invalid"],
      [["a@example.com", "b@example.com"], 422, "form_param_duplicate"],
      ["x@evil.example", 403, "not_allowed_access"],
      ["x@mailinator.com", 403, "not_allowed_access"],
    ] as const) {
      const answer = await t.browser().post("/v1/waitlist", { email_address: email_address as string | string[] });
      expect(answer, String(email_address)).toMatchObject({ status, body: { errors: [{ code }] } });
    }
    expect((await t.browser().post("/v1/waitlist")).body).toMatchObject({ errors: [{ code: "form_param_missing" }] });
  });

  it("is closed where people sign up or are invited", async () => {
    for (const mode of ["public", "restricted"] as const) {
      const other = await createTestInstance(server, { sign_up: { mode } });
      expect(await join("ada@example.com", other)).toMatchObject({
        status: 403,
        body: { errors: [{ code: "waitlist_not_accepting_entries" }] },
      });
    }
  });
});

describe("somebody who waits", () => {
  it("comes in with the invitation alone, which completes the entry", async () => {
    await join("next@example.com");
    const { id } = (await list("?query=next@example.com")).data[0];
    const early = await t.browser().createSignUp({ email_address: "next@example.com", password: "correct horse" });
    expect(early).toMatchObject({ status: 403, body: { errors: [{ code: "sign_up_restricted_waitlist" }] } });

    const { body: invited } = await t.bapi("POST", `/v1/waitlist_entries/${id}/invite`);
    expect(invited).toMatchObject({ status: "invited", invitation: { status: "pending", url: expect.any(String) } });
    const [mail] = await t.inbox();
    expect(mail?.subject).toBe("Your place at Tulip is ready");
    expect(mail?.text).toContain(invited.invitation.url);
    const ticket = new URL(invited.invitation.url).searchParams.get("ticket") ?? "";
    const answer = await t.browser().createSignUp({ strategy: "ticket", ticket, password: "correct horse battery" });
    expect(answer.body.response.status).toBe("complete");
    expect((await list("?status=completed")).data).toMatchObject([{ id, invitation: { status: "accepted" } }]);
    const late = await t.bapi("POST", `/v1/waitlist_entries/${id}/invite`, { ignore_existing: true });
    expect(late).toMatchObject({ status: 409, body: { errors: [{ code: "waitlist_entry_already_completed" }] } });
  });

  it("comes in by the front door once it is open", async () => {
    const own = await createTestInstance(server, { sign_up: { mode: "waitlist" } });
    await join("open+clerk_test@example.com", own);
    await updateInstance(server.app, own.instance, { settings: { sign_up: { mode: "public" } } });
    await own.browser().signUp("open+clerk_test@example.com");
    expect((await own.bapi("GET", "/v1/waitlist_entries")).body.data).toMatchObject([{ status: "completed" }]);
  });
});
