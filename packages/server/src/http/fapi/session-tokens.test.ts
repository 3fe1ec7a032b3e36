import { beforeAll, describe, expect, it } from "vitest";
import { decodeJwt } from "../../crypto/jwt.ts";
import { HeldSessions } from "../../domain/clients/index.ts";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestBrowser, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
});

let people = 0;

async function signedIn(instance = t): Promise<{ browser: TestBrowser; id: string; userId: string }> {
  const browser = instance.browser();
  const client = await browser.signUp(`token${++people}+clerk_test@example.com`);
  const [session] = client.sessions;
  return { browser, id: session?.id ?? "", userId: session?.user.id ?? "" };
}

async function mint(browser: TestBrowser, id: string, query = "") {
  const { status, body } = await browser.post(`/v1/client/sessions/${id}/tokens${query}`);
  const { jwt, errors } = body as unknown as { jwt?: string; errors?: { code: string }[] };
  return { status, sid: decodeJwt(jwt ?? "")?.claims["sid"], code: errors?.[0]?.code };
}

const refused = { status: 401, code: "authentication_invalid" };
const change = (id: string, set: object) =>
  server.app.db.updateTable("sessions").set(set).where("id", "=", id).execute();

describe("POST /v1/client/sessions/{id}/tokens", () => {
  it("mints for the session that the cookie's client holds", async () => {
    const { browser, id } = await signedIn();
    expect(await mint(browser, id)).toMatchObject({ status: 200, sid: id });
  });

  it.each(["ended", "removed", "revoked", "replaced", "expired", "abandoned"])(
    "refuses an %s session",
    async (status) => {
      const { browser, id } = await signedIn();
      await change(id, { status });
      expect(await mint(browser, id)).toMatchObject(refused);
    },
  );

  it.each(["expire_at", "abandon_at"])("refuses a session whose %s has passed", async (column) => {
    const { browser, id } = await signedIn();
    await change(id, { [column]: new Date(Date.now() - 1_000) });
    expect(await mint(browser, id)).toMatchObject(refused);
  });

  it("refuses a session of another client, and of another instance", async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    expect(await mint(mine.browser, theirs.id)).toMatchObject(refused);
    const other = await createTestInstance(server);
    const foreign = await signedIn(other);
    expect(await mint(mine.browser, foreign.id)).toMatchObject(refused);
    const traveller = other.browser();
    for (const [name, value] of mine.browser.cookies) traveller.cookies.set(name, value);
    expect(await mint(traveller, mine.id)).toMatchObject(refused);
    expect(await mint(mine.browser, mine.id)).toMatchObject({ status: 200, sid: mine.id });
  });

  it("refuses a banned holder even while the session itself is live", async () => {
    const { browser, id, userId } = await signedIn();
    await server.app.db.updateTable("users").set({ banned: true }).where("id", "=", userId).execute();
    expect((await mint(browser, id)).code).toBe("user_banned");
  });

  it("refuses no, a forged and an outdated client cookie", async () => {
    const { browser, id } = await signedIn();
    const cookie = browser.cookies.get("__client") ?? "";
    expect(await mint(t.browser(), id)).toMatchObject(refused);
    browser.cookies.set("__client", `${cookie.slice(0, -2)}AA`);
    expect(await mint(browser, id)).toMatchObject(refused);
    browser.cookies.set("__client", cookie);
    const before = await mint(browser, id);
    await server.app.db
      .updateTable("clients")
      .set({ token_hash: Buffer.alloc(32) })
      .execute();
    expect([before.status, (await mint(browser, id)).status]).toEqual([200, 401]);
  });

  it("takes a development browser where cookies do not travel", async () => {
    const first = t.browser();
    const { token, id: devId } = (await first.post("/v1/dev_browser")).body as unknown as {
      token?: string;
      id: string;
    };
    const query = `?__clerk_db_jwt=${token ?? devId}`;
    const created = await first.post(`/v1/client/sign_ups${query}`, {
      email_address: `dev${++people}+clerk_test@example.com`,
      password: "correct horse battery",
    });
    const path = `/v1/client/sign_ups/${created.body.response.id}`;
    await first.post(`${path}/prepare_verification${query}`, { strategy: "email_code" });
    const done = await first.post(`${path}/attempt_verification${query}`, { strategy: "email_code", code: "424242" });
    const id = done.body.response.created_session_id as string;
    expect(await mint(t.browser(), id, query)).toMatchObject({ status: 200, sid: id });
    expect((await mint(t.browser(), id, "?__clerk_db_jwt=dvb_unknown")).code).toBe("dev_browser_unauthenticated");
  });
});

describe("reads that travel together", () => {
  it("give everyone their own session and nobody another's", async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => signedIn()));
    const claims = all.flatMap(({ id }) => all.map(({ browser }) => ({ id, browser })));
    const results = await Promise.all(claims.map(({ browser, id }) => mint(browser, id)));
    expect(results.map(({ sid }, index) => sid === claims[index]?.id)).toEqual(
      claims.map(({ id, browser }) => all.some((one) => one.id === id && one.browser === browser)),
    );
  });

  it("fail together when the database does, and work again afterwards", async () => {
    const { id } = await signedIn();
    const { client_id: clientId } = await server.app.db
      .selectFrom("sessions")
      .select("client_id")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const claim = { instanceId: t.instance.id, clientId, sessionId: id };
    let isBroken = true;
    const executor = server.app.db.getExecutor();
    const broken = Object.create(server.app.db, {
      getExecutor: {
        value: () => {
          if (isBroken) throw new Error("no database");
          return executor;
        },
      },
    }) as typeof server.app.db;
    const reads = new HeldSessions(broken);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => reads.find(claim)));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["rejected", "rejected", "rejected"]);
    isBroken = false;
    expect((await reads.find(claim))?.session.id).toBe(id);
  });
});
