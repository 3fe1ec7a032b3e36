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

let people = 0;
const newAddress = (): string => `waiting${(people += 1)}@example.com`;
const add = async (email_address = newAddress(), fields: object = {}) =>
  (await t.bapi("POST", "/v1/waitlist_entries", { email_address, ...fields })).body;
const act = (id: string, action: string, body: object = {}) =>
  t.bapi("POST", `/v1/waitlist_entries/${id}/${action}`, body);
const remove = (id: string, who = t) => who.bapi("DELETE", `/v1/waitlist_entries/${id}`);
const refusal = (status: number, code: string) => ({ status, body: { errors: [{ code }] } });

/** Types of the events of the instance, and what they say. */
async function events(type: string): Promise<{ type: string; data: any }[]> {
  const rows = await t.ctx.db
    .selectFrom("events")
    .select("payload")
    .where("instance_id", "=", t.instance.id)
    .where("type", "=", type)
    .execute();
  return rows.map(({ payload }) => JSON.parse(payload));
}

describe("the waitlist of an operator", () => {
  it("takes an address once, with a mail unless told otherwise", async () => {
    const email_address = newAddress();
    const first = await add(email_address);
    expect(first).toMatchObject({ object: "waitlist_entry", email_address, status: "pending" });
    expect((await add(email_address.toUpperCase())).id).toBe(first.id);
    expect((await t.inbox()).filter(({ to }) => to === email_address)).toHaveLength(1);
    const before = (await t.inbox()).length;
    await add(newAddress(), { notify: false });
    expect(await t.inbox()).toHaveLength(before);
    expect((await events("waitlistEntry.created")).map(({ data }) => data.email_address)).toContain(email_address);
  });

  it("takes up to fifty at once, or none", async () => {
    const bulk = (entries: object[]) => t.bapi("POST", "/v1/waitlist_entries/bulk", entries);
    const fifty = Array.from({ length: 50 }, () => ({ email_address: newAddress(), notify: false }));
    const { body } = await bulk(fifty);
    expect(body.map((entry: { email_address: string }) => entry.email_address)).toEqual(
      fifty.map(({ email_address }) => email_address),
    );
    expect((await bulk(fifty.slice(0, 2))).body[0].id).toBe(body[0].id);
    expect(await bulk([...fifty, { email_address: newAddress() }])).toMatchObject(refusal(400, "bulk_size_exceeded"));
    const twice = newAddress();
    expect(await bulk([{ email_address: twice }, { email_address: twice.toUpperCase() }])).toMatchObject(
      refusal(422, "form_param_value_invalid"),
    );
    const fresh = newAddress();
    expect((await bulk([{ email_address: fresh }, { email_address: "nobody" }])).status).toBe(422);
    expect((await t.bapi("GET", `/v1/waitlist_entries?query=${fresh}`)).body.total_count).toBe(0);
  });

  it("is filtered, searched, ordered and paginated", async () => {
    t = await createTestInstance(server);
    const ids: string[] = [];
    for (const name of ["berta", "anna", "carla"]) {
      ids.push((await add(`${name}@list.example`)).id);
      clock.advance(1);
    }
    await act(ids[2] as string, "invite");
    const read = async (query: string) =>
      (await t.bapi("GET", `/v1/waitlist_entries${query}`)).body.data.map(
        (entry: { email_address: string }) => entry.email_address.split("@")[0],
      );
    expect(await read("")).toEqual(["carla", "anna", "berta"]);
    expect(await read("?order_by=email_address")).toEqual(["anna", "berta", "carla"]);
    expect((await read("?order_by=-invited_at"))[0]).toBe("carla");
    expect(await read("?status=invited")).toEqual(["carla"]);
    expect(await read("?query=ANN")).toEqual(["anna"]);
    expect(await read(`?query=${ids[0]}`)).toEqual(["berta"]);
    expect(await read("?limit=1&offset=1")).toEqual(["anna"]);
    const other = await createTestInstance(server);
    expect((await other.bapi("GET", "/v1/waitlist_entries")).body).toEqual({ data: [], total_count: 0 });
  });
});

describe("an entry", () => {
  it("is invited once, unless that is meant, and tells webhooks without the ticket", async () => {
    const { id } = await add();
    const { body } = await act(id, "invite");
    expect(body).toMatchObject({ status: "invited", invitation: { url: expect.stringContaining("ticket=") } });
    expect(await act(id, "invite")).toMatchObject(refusal(409, "waitlist_entry_already_invited"));
    expect((await act(id, "invite", { ignore_existing: true })).body.invitation.id).not.toBe(body.invitation.id);
    const told = await events("waitlistEntry.updated");
    const event = told.find(({ data }) => data.invitation?.id === body.invitation.id);
    expect(event?.data).toMatchObject({ id, status: "invited" });
    expect(JSON.stringify(event)).not.toContain("ticket");
  });

  it("of somebody with an account is not invited unless that is meant", async () => {
    const { id, email_address } = await add();
    await t.bapi("POST", "/v1/users", { email_address: [email_address], skip_password_requirement: true });
    expect(await act(id, "invite")).toMatchObject(refusal(422, "form_identifier_exists"));
    expect((await act(id, "invite", { ignore_existing: true })).status).toBe(200);
  });

  it("is rejected once, which takes its invitation back; it can be invited after all", async () => {
    const { id } = await add();
    const { body: invited } = await act(id, "invite");
    expect((await act(id, "reject")).body).toMatchObject({ status: "rejected", invitation: { status: "revoked" } });
    const ticket = new URL(invited.invitation.url).searchParams.get("ticket") ?? "";
    expect((await t.browser().createSignUp({ strategy: "ticket", ticket })).body).toMatchObject({
      errors: [{ code: "revoked_invitation" }],
    });
    expect(await act(id, "reject")).toMatchObject(refusal(409, "waitlist_entry_already_rejected"));
    expect((await act(id, "invite")).body.status).toBe("invited");
  });

  it("is deleted while nobody was invited", async () => {
    const { id } = await add();
    expect((await remove(id, await createTestInstance(server))).status).toBe(404);
    expect((await remove(id)).body).toEqual({ object: "waitlist_entry", id, deleted: true });
    expect(await remove(id)).toMatchObject(refusal(404, "resource_not_found"));
    const invited = await add();
    await act(invited.id, "invite");
    expect(await remove(invited.id)).toMatchObject(refusal(409, "waitlist_entry_already_invited"));
    expect(await act("wle_unknown", "invite")).toMatchObject(refusal(404, "resource_not_found"));
  });

  it("is invited once by ten operators at once", async () => {
    const { id } = await add();
    const answers = await Promise.all(Array.from({ length: 10 }, () => act(id, "invite")));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
  });
});
