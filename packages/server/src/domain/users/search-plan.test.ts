import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

const USERS = 20_000;

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
  // Straight into the table: the plan is what matters, not how they got there.
  await sql`
    insert into users (id, instance_id, first_name, search, created_at, updated_at)
    select 'user_plan' || n, ${t.instance.id}, 'P' || n, 'user_plan' || n || ' p' || n || ' ' || md5(n::text) || '@example.com', now() - n * interval '1 second', now()
    from generate_series(1, ${USERS}::int) n`.execute(server.app.db);
  await sql`analyze users`.execute(server.app.db);
}, 60_000);

async function plan(statement: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{ "QUERY PLAN": string }>`explain ${statement}`.execute(server.app.db);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

describe("with many users", () => {
  it("a search by part of an address uses the trigram index", async () => {
    const text = await plan(
      sql`select * from users where instance_id = ${t.instance.id} and search ilike ${"%c4ca4238a0b9%"} order by created_at desc limit 10`,
    );
    expect(text).toContain("users_search");
    expect(text).not.toContain("Seq Scan on users");
    const found = await t.bapi("GET", "/v1/users?query=C4CA4238A0B9");
    expect(found.body.map((user: { id: string }) => user.id)).toEqual(["user_plan1"]);
  });

  it("the newest page is read from its index", async () => {
    const text = await plan(
      sql`select * from users where instance_id = ${t.instance.id} order by created_at desc, id desc limit 10`,
    );
    expect(text).not.toContain("Seq Scan on users");
    expect(text).not.toContain("Sort");
  });
});
