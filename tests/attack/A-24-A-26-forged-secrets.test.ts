import {
  createTestInstance,
  sharedServer,
  type Answer,
  type TestBrowser,
  type TestInstance,
} from "@latchkey/server/testing";
import { beforeAll, describe, expect, it } from "vitest";

const PASSWORD = "correct horse battery";
let t: TestInstance;

beforeAll(async () => {
  t = await createTestInstance(await sharedServer());
});

const sessionsOf = ({ body }: Answer): unknown[] => body.response?.sessions ?? [];

/** A browser that presents these cookies. */
function presenting(cookies: Iterable<[string, string]>): TestBrowser {
  const browser = t.browser();
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  return browser;
}

const bytesOf = (text: string): string =>
  text
    .split(".")
    .map((part) => Buffer.from(part, "base64url").toString("hex"))
    .join(".");

/** `text` with one character changed, at every place in turn where that changes the bytes it stands for. */
function* damaged(text: string): Generator<string> {
  for (const [index, character] of [...text].entries()) {
    if (!/\w/.test(character)) continue;
    const other = /\d/.test(character) ? (character === "0" ? "1" : "0") : character === "A" ? "B" : "A";
    const changed = text.slice(0, index) + other + text.slice(index + 1);
    if (bytesOf(changed) !== bytesOf(text)) yield changed;
  }
}

describe("A-24, A-26: what stands for somebody can be neither guessed from an id nor forged", () => {
  it("ids are no credentials: of the client, of its sessions, of the user", async () => {
    const browser = t.browser();
    const client = await browser.signUp("ids+clerk_test@example.com", PASSWORD);
    const [session] = client.sessions;
    const names = [...browser.cookies.keys()].filter((name) => name.startsWith("__client"));
    expect(names).toContain("__client");
    for (const id of [client.id, session?.id ?? "", session?.user?.id ?? ""]) {
      const thief = presenting(names.map((name) => [name, id]));
      expect(sessionsOf(await thief.get("/v1/client"))).toEqual([]);
      expect((await thief.post(`/v1/client/sessions/${session?.id}/tokens`)).status).toBe(401);
    }
  });

  it("a client's cookie works whole only", async () => {
    const browser = t.browser();
    await browser.signUp("cookie+clerk_test@example.com", PASSWORD);
    const cookie = browser.cookies.get("__client") ?? "";
    const others = [...browser.cookies].filter(([name]) => !name.startsWith("__client"));
    expect(sessionsOf(await presenting([...others, ["__client", cookie]]).get("/v1/client"))).toHaveLength(1);
    let tried = 0;
    for (const forged of damaged(cookie)) {
      tried += 1;
      const answer = await presenting([...others, ["__client", forged]]).get("/v1/client");
      expect(sessionsOf(answer), forged).toEqual([]);
    }
    expect(tried).toBeGreaterThan(20);
  });

  it("a ticket works whole only, and once", async () => {
    const { body: user } = await t.bapi("POST", "/v1/users", {
      email_address: ["ticket@example.com"],
      password: PASSWORD,
    });
    const { body: ticket } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    const redeem = (token: string) => t.browser().createSignIn({ strategy: "ticket", ticket: token });
    for (const forged of damaged(ticket.token))
      expect((await redeem(forged)).status, forged).toBeGreaterThanOrEqual(400);
    expect((await redeem(ticket.token)).body.response.status).toBe("complete");
    expect((await redeem(ticket.token)).status).toBeGreaterThanOrEqual(400);
  });
});
