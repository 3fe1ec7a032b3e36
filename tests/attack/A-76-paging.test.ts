import * as bapi from "@latchkey/contract/bapi";
import { createTestInstance, sharedServer, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, describe, expect, it } from "vitest";

/* what a caller says of order and page is data, and never becomes part of a statement. */

const lists = Object.values(bapi).filter(
  (value): value is typeof bapi.listUsers =>
    typeof value === "object" &&
    "path" in value &&
    "query" in value &&
    !value.path.includes("{") &&
    "limit" in value.query.shape,
);
const payloads = [
  "created_at; drop table users",
  "created_at, (select 1)",
  "-created_at desc nulls first, pg_sleep(9)",
  "(case when (1=1) then created_at else id end)",
  `id" desc --`,
];

const PASSWORD = "correct horse battery";
let t: TestInstance;
let ids: string[];

beforeAll(async () => {
  t = await createTestInstance(await sharedServer());
  const other = await createTestInstance(t.server);
  const create = async (tenant: TestInstance, name: string): Promise<string> =>
    (await tenant.bapi("POST", "/v1/users", { email_address: [`${name}@example.com`], password: PASSWORD })).body.id;
  ids = [await create(t, "ada"), await create(t, "bob")];
  await create(other, "eve");
});

describe.each(lists.map((contract) => [contract.path, contract] as const))("%s", (path) => {
  it.each(payloads)("does not order by %j", async (payload) => {
    const { status } = await t.bapi("GET", `${path}?order_by=${encodeURIComponent(payload)}`);
    // A list without an order of its own does not read the parameter.
    expect([200, 422]).toContain(status);
    const { body: users } = await t.bapi("GET", "/v1/users");
    expect(users).toHaveLength(ids.length);
  });

  it.each(["1; select 1", "-1", "1e9", "0x10", "1 or 1=1"])("does not page by %j", async (payload) => {
    const answers = await Promise.all(
      ["limit", "offset"].map((name) => t.bapi("GET", `${path}?${name}=${encodeURIComponent(payload)}`)),
    );
    for (const { status } of answers) expect([200, 422]).toContain(status);
  });
});

describe("/v1/users", () => {
  it("refuses an order that it does not know", async () => {
    for (const payload of payloads)
      expect((await t.bapi("GET", `/v1/users?order_by=${encodeURIComponent(payload)}`)).status).toBe(422);
  });

  it("goes on after an id of its own, and shows nobody else's users after a forged one", async () => {
    const [first] = (await t.bapi("GET", "/v1/users?limit=1")).body;
    for (const cursor of [first.id, `${first.id}' or '1'='1`, "user_' union select 1 --", "%00"]) {
      const { status, body } = await t.bapi("GET", `/v1/users?starting_after=${encodeURIComponent(cursor)}`);
      if (status === 200) for (const { id } of body) expect(ids).toContain(id);
      else expect([400, 404, 422]).toContain(status);
    }
  });
});
