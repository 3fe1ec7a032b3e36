import {
  createTestInstance,
  FakeClock,
  startTestServer,
  type Answer,
  type TestInstance,
} from "@latchkey/server/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * GHSA-fmh4-wcc4-5jm3, CVE-2026-1529, CVE-2022-23555: invitations taken by others, tickets that were read but not
 * verified, and ones that worked twice. An invitation takes its ticket, its own address, and to be pending.
 */

const clock = new FakeClock();
const password = "correct horse battery";
let server: Awaited<ReturnType<typeof startTestServer>>;
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(server, { sign_up: { mode: "restricted" } });
});
afterAll(() => server.stop());

async function invite(who = t, fields: object = {}) {
  const email_address = `guest${(people += 1)}@example.com`;
  const { body } = await who.bapi("POST", "/v1/invitations", { email_address, notify: false, ...fields });
  return { id: body.id, email_address, ticket: new URL(body.url).searchParams.get("ticket") ?? "" };
}

const redeem = (ticket: string, fields: Record<string, string> = {}): Promise<Answer> =>
  t.browser().createSignUp({ strategy: "ticket", ticket, password, ...fields });

/** Every way in that a ticket opens. */
async function everywhere(ticket: string): Promise<void> {
  const answers = [
    await redeem(ticket),
    await t.browser().createSignIn({ strategy: "ticket", ticket }),
    await t.browser().get(`/v1/tickets/accept?ticket=${encodeURIComponent(ticket)}`),
  ];
  for (const { status, body } of answers) expect([status, body?.client?.sessions ?? []]).toEqual([400, []]);
}

describe("a ticket that was not issued for it", () => {
  test("made up or changed in any character", async () => {
    const { ticket, id } = await invite();
    await everywhere(id);
    await everywhere(`${ticket}A`);
    await everywhere(ticket.slice(0, -1));
    await everywhere(ticket.toLowerCase() === ticket ? ticket.toUpperCase() : ticket.toLowerCase());
    for (const index of [0, Math.floor(ticket.length / 2), ticket.length - 1]) {
      const other = ticket[index] === "A" ? "B" : "A";
      await everywhere(ticket.slice(0, index) + other + ticket.slice(index + 1));
    }
    const unsigned = [
      { alg: "none", typ: "JWT" },
      { sub: id, st: "invitation", exp: 9_999_999_999 },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
    await everywhere(`${unsigned.join(".")}.`);
    expect((await redeem(ticket)).body.response.status).toBe("complete");
  });

  test("of another tenant", async () => everywhere((await invite(await createTestInstance(server))).ticket));

  test("for another purpose", async () => {
    const { body: user } = await t.bapi("POST", "/v1/users", { email_address: ["owner@example.com"], password });
    const { body: signIn } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    const { body: actor } = await t.bapi("POST", "/v1/actor_tokens", { user_id: user.id, actor: { sub: "user_1" } });
    for (const { token } of [signIn, actor]) expect((await redeem(token)).status).toBe(400);
    const { ticket } = await invite();
    const asCode = await t.browser().get(`/v1/verify?token=${ticket}`);
    expect(asCode.status).toBe(400);
    const nonce = await t.bapi("GET", `/v1/clients/handshake_payload?nonce=${ticket}`);
    expect(nonce.status).toBeGreaterThanOrEqual(400);
  });
});

describe("an invitation that is not pending", () => {
  test("revoked, expired or accepted lets nobody in", async () => {
    const revoked = await invite();
    await t.bapi("POST", `/v1/invitations/${revoked.id}/revoke`);
    await everywhere(revoked.ticket);
    const accepted = await invite();
    expect((await redeem(accepted.ticket)).body.response.status).toBe("complete");
    await everywhere(accepted.ticket);
    const expired = await invite(t, { expires_in_days: 1 });
    clock.advance(86_400);
    await everywhere(expired.ticket);
    clock.advance(30 * 86_400);
    await everywhere(expired.ticket);
  });

  test("stays used after its account is gone", async () => {
    const { ticket } = await invite();
    const { body } = await redeem(ticket);
    await t.bapi("DELETE", `/v1/users/${body.response.created_user_id}`);
    await everywhere(ticket);
  });
});

describe("an invitation for somebody else", () => {
  test("makes no account with another address", async () => {
    const { ticket } = await invite();
    expect((await redeem(ticket, { email_address: "mallory@example.com" })).status).toBe(422);
    expect((await t.bapi("GET", "/v1/users?email_address=mallory@example.com")).body).toEqual([]);
  });

  test("is not accepted by a session of another person, nor by an address nobody proved", async () => {
    const mallory = t.browser();
    const { body: user } = await t.bapi("POST", "/v1/users", { email_address: ["mallory@example.com"], password });
    await mallory.createSignIn({ identifier: "mallory@example.com", password });
    const { ticket, id, email_address } = await invite();
    await mallory.post("/v1/me/email_addresses", { email_address });
    const opened = await mallory.get(`/v1/tickets/accept?ticket=${ticket}`);
    expect(new URL(opened.headers.get("location") ?? "").searchParams.get("__clerk_status")).toBe("sign_up");
    expect((await t.bapi("GET", `/v1/invitations?query=${id}`)).body[0].status).toBe("pending");
    const { body } = await redeem(ticket);
    expect(body.response.created_user_id).not.toBe(user.id);
    const owner = (await t.bapi("GET", `/v1/users?email_address=${email_address}`)).body;
    expect(owner.map((found: { id: string }) => found.id)).toEqual([body.response.created_user_id]);
  });
});
