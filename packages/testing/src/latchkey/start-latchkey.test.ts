import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "../index.ts";

let latchkey: Latchkey;
beforeAll(async () => {
  latchkey = await startLatchkey({ settings: { password: { min_length: 12 } } });
});
afterAll(() => latchkey?.stop());

/** A browser's cookies. */
const cookies = new Map<string, string>();
const cookieHeader = () => [...cookies].map((pair) => pair.join("=")).join("; ");

async function fapi(path: string, fields: Record<string, string>): Promise<any> {
  const response = await fetch(`${latchkey.url}/v1${path}`, {
    method: "POST",
    headers: { cookie: cookieHeader() },
    body: new URLSearchParams(fields),
  });
  for (const line of response.headers.getSetCookie()) {
    const [name = "", value = ""] = line.split(/[=;]/);
    cookies.set(name, value);
  }
  return response.json();
}

describe("startLatchkey", () => {
  it("gives an instance of its own to each call", async () => {
    const other = await startLatchkey();
    try {
      expect(other.publishableKey).not.toBe(latchkey.publishableKey);
      await latchkey.createUser();
      expect(await latchkey.client.users.getCount()).toBe(1);
      expect(await other.client.users.getCount()).toBe(0);
    } finally {
      await other.stop();
    }
    await expect(fetch(`${other.url}/v1/environment`)).rejects.toThrow("fetch failed");
    await expect(other.clock.advance(1)).rejects.toThrow("The Latchkey server has ended.");
  });

  it("names everything that an app reads from its environment", () => {
    expect(latchkey.env).toEqual({
      CLERK_PUBLISHABLE_KEY: latchkey.publishableKey,
      NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: latchkey.publishableKey,
      VITE_CLERK_PUBLISHABLE_KEY: latchkey.publishableKey,
      CLERK_SECRET_KEY: latchkey.secretKey,
      CLERK_API_URL: latchkey.url,
    });
  });

  it("applies settings at the start and later, and says which are wrong", async () => {
    const environment = async () => (await fetch(`${latchkey.url}/v1/environment`)).json() as Promise<any>;
    expect((await environment()).user_settings.password_settings.min_length).toBe(12);
    await latchkey.apply({ application_name: "Tulips", password: { min_length: 20 } });
    const changed = await environment();
    expect(changed.user_settings.password_settings.min_length).toBe(20);
    expect(changed.display_config.application_name).toBe("Tulips");
    await expect(latchkey.apply({ pasword: {} })).rejects.toThrow(/refused\.\npasword: .*Did you mean password\?/);
    await expect(startLatchkey({ settings: { password: { min_length: 3 } } })).rejects.toThrow("password.min_length");
  });

  it("hands out each code once, and every message in the inbox", async () => {
    const emailAddress = "ann@example.com";
    const { user } = await latchkey.createUser({ emailAddress, firstName: "Ann" });
    expect(user.firstName).toBe("Ann");
    const attempt = (await fapi("/client/sign_ins", { identifier: emailAddress })).response;
    const factor = attempt.supported_first_factors.find((each: { strategy: string }) => each.strategy === "email_code");
    const prepare = () =>
      fapi(`/client/sign_ins/${attempt.id}/prepare_first_factor`, {
        strategy: "email_code",
        email_address_id: factor.email_address_id,
      });
    await prepare();
    const first = await latchkey.codeFor(emailAddress);
    const second = latchkey.codeFor(emailAddress);
    await latchkey.clock.advance(60_000);
    await prepare();
    const code = await second;
    const messages = (await latchkey.inbox()).filter(({ to }) => to === emailAddress);
    expect(messages.map(({ text }) => /\d{6}/.exec(text)?.[0])).toEqual([code, first]);
    expect(messages[0]).toMatchObject({ channel: "email", subject: expect.stringContaining(code) });
    const done = await fapi(`/client/sign_ins/${attempt.id}/attempt_first_factor`, { strategy: "email_code", code });
    expect(done.response.status).toBe("complete");
  });

  it("finds the link of a mail, which works", async () => {
    const emailAddress = "bea@example.com";
    await latchkey.createUser({ emailAddress });
    await latchkey.apply({ identifiers: { email_address: { sign_in_strategies: ["email_link"] } } });
    cookies.clear();
    const { id, supported_first_factors } = (await fapi("/client/sign_ins", { identifier: emailAddress })).response;
    const { email_address_id } = supported_first_factors.find(
      (each: { strategy: string }) => each.strategy === "email_link",
    );
    await fapi(`/client/sign_ins/${id}/prepare_first_factor`, {
      strategy: "email_link",
      email_address_id,
      redirect_url: "http://localhost:3000/verify",
    });
    const headers = { cookie: cookieHeader() };
    const visited = await fetch(await latchkey.linkFor(emailAddress), { headers, redirect: "manual" });
    expect(visited.headers.get("location")).toContain("__clerk_status=verified");
  });

  it("moves the server's clock: what has a term ends", async () => {
    const { id } = await latchkey.createUser();
    const { token: ticket } = await latchkey.client.signInTokens.createSignInToken({
      userId: id,
      expiresInSeconds: 3_600,
    });
    const before = Date.now();
    const now = await latchkey.clock.advance(3_700_000);
    expect(now.getTime()).toBeGreaterThanOrEqual(before + 3_700_000);
    cookies.clear();
    const answer = await fapi("/client/sign_ins", { strategy: "ticket", ticket });
    expect(answer.errors[0].code).toBe("ticket_expired_code");
  });

  it("says why nothing came", async () => {
    await expect(latchkey.codeFor("nobody+clerk_test@example.com", { timeout: 100 })).rejects.toThrow(
      "Nothing is sent to test addresses: their code is 424242.",
    );
  });
});
