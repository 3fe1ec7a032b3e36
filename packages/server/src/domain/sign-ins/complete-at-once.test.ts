import { beforeAll, describe, expect, it } from "vitest";
import { createSignIn } from "./create-sign-in.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

const email = "ada+clerk_test@example.com";
const password = "correct horse battery";
const tables = ["clients", "sessions", "sign_ins", "events"] as const;

/** Signs in by the verb itself, in a new browser; returns the kinds of statement that the query builder made. */
async function statementsOf(t: TestInstance): Promise<string[]> {
  const kinds: string[] = [];
  const db = t.ctx.db.withPlugin({
    transformQuery: ({ node }) => {
      kinds.push(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const browser = { client: undefined, devBrowser: undefined, newSessions: undefined, token: undefined };
  const ctx = {
    ...t.ctx,
    db,
    browser: { ...browser, native: undefined, isKnownByCookie: false, sessionsChanged: false, sessionId: undefined },
  };
  expect((await createSignIn(ctx, { identifier: email, password })).status).toBe("complete");
  return kinds;
}

/** Everything that a sign-in left behind, without what differs from one to the next. */
async function rowsOf(t: TestInstance): Promise<Record<string, unknown[]>> {
  const { db } = t.server.app;
  const read = async (table: (typeof tables)[number] | "users") => {
    const rows = await db.selectFrom(table).selectAll().where("instance_id", "=", t.instance.id).execute();
    const texts = rows.map((row) => blank(JSON.stringify(row, hideBytes), t)).toSorted();
    return texts.map((text) => JSON.parse(text) as unknown);
  };
  const entries = await Promise.all([...tables, "users" as const].map(async (table) => [table, await read(table)]));
  return Object.fromEntries(entries) as Record<string, unknown[]>;
}

const hideBytes = (name: string, value: unknown): unknown =>
  name === "token_hash" ? "bytes" : name === "payload" ? JSON.parse(value as string) : value;

const blank = (text: string, t: TestInstance): string =>
  text
    .replaceAll(t.host, "HOST")
    .replaceAll(/\b(ins|user|idn|client|sess|sess_activity|sia|msg)_[A-Za-z0-9]{27}/g, "$1_ID")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "TIME")
    .replaceAll(/\b1[78]\d{11}\b/g, "0")
    .replaceAll(/\$argon2id\$[^"]+/g, "DIGEST");

const createPerson = (t: TestInstance) => t.bapi("POST", "/v1/users", { email_address: [email], password });

const listen = (t: TestInstance, eventTypes: string[]) =>
  t.bapi("POST", "/platform/v1/webhook_endpoints", { url: "http://127.0.0.1:9/hook", event_types: eventTypes });

describe("a sign-in in one statement", () => {
  let quiet: TestInstance;
  let loud: TestInstance;

  beforeAll(async () => {
    const server = await sharedServer();
    [quiet, loud] = [await createTestInstance(server), await createTestInstance(server)];
    for (const t of [quiet, loud]) await createPerson(t);
    await listen(quiet, ["user.deleted"]);
    await listen(loud, ["session.created"]);
  });

  it("leaves behind what the transaction of several statements does", async () => {
    const [one, several] = [quiet.browser(), loud.browser()];
    for (const browser of [one, several])
      expect((await browser.createSignIn({ identifier: email, password })).body.response.status).toBe("complete");
    const [inOne, inSeveral] = [await rowsOf(quiet), await rowsOf(loud)];
    expect(inOne).toEqual(inSeveral);
    expect(tables.map((table) => inOne[table]?.length)).toEqual([1, 1, 1, 2]);
    const deliveries = (t: TestInstance) =>
      t.server.app.db.selectFrom("webhook_deliveries").selectAll().where("instance_id", "=", t.instance.id).execute();
    expect((await deliveries(quiet)).length).toBe(0);
    expect((await deliveries(loud)).length).toBe(1);
    const { body } = await one.get("/v1/client");
    expect(body.response.sessions[0].user.last_sign_in_at).toBeGreaterThan(0);
  });

  it("needs no statement of its own for each table, unless an endpoint listens", async () => {
    expect(await statementsOf(quiet)).not.toContain("InsertQueryNode");
    expect((await statementsOf(loud)).filter((kind) => kind === "InsertQueryNode").length).toBeGreaterThan(2);
  });

  it("is not stored at all when the password is wrong", async () => {
    const t = await createTestInstance(await sharedServer());
    await createPerson(t);
    expect((await t.browser().createSignIn({ identifier: email, password: "wrong" })).status).toBe(422);
    const { clients, sessions, sign_ins } = await rowsOf(t);
    expect({ clients, sessions, sign_ins }).toEqual({ clients: [], sessions: [], sign_ins: [] });
  });

  it("loses to a ban that comes while the password is checked, and leaves no session", async () => {
    const t = await createTestInstance(await sharedServer());
    const { body: person } = await createPerson(t);
    const [signedIn, banned] = await Promise.all([
      t.browser().createSignIn({ identifier: email, password }),
      t.bapi("POST", `/v1/users/${person.id}/ban`),
    ]);
    expect(banned.status).toBe(200);
    expect([200, 403]).toContain(signedIn.status);
    const rows = await t.server.app.db
      .selectFrom("sessions")
      .select("status")
      .where("instance_id", "=", t.instance.id)
      .where("status", "=", "active")
      .execute();
    expect(rows).toEqual([]);
  });
});
