import { beforeAll, describe, expect, it } from "vitest";
import type { SettingsInput } from "@latchkey/contract/settings";
import type { Server } from "../../server.ts";
import { TestAuthenticator } from "../../testing/authenticator.ts";
import type { TestBrowser } from "../../testing/browser.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/fixtures.ts";

const ORIGIN = "https://app.example";
const PASSWORD = "correct horse battery";
let server: Server;
let people = 0;

beforeAll(async () => {
  server = await sharedServer();
});

/** Somebody who reads their mail: the operator has verified the address. */
async function person(t: TestInstance) {
  people += 1;
  const email = `reader${people}@example.com`;
  const { body: user } = await t.bapi("POST", "/v1/users", { email_address: [email], password: PASSWORD });
  const browser = t.browser({ origin: ORIGIN });
  const signedIn = await browser.createSignIn({ identifier: email, password: PASSWORD });
  expect(signedIn.body.response.status).toBe("complete");
  return { email, browser, userId: user.id as string };
}

const subjects = async (t: TestInstance, to: string): Promise<string[]> =>
  (await t.inbox()).filter((mail) => mail.to === to).map(({ subject }) => subject);

const newInstance = (settings: SettingsInput = {}) =>
  createTestInstance(server, { application_name: "Tulip <i>& Co</i>", ...settings });

describe("a change of how somebody gets in", () => {
  const changes: [subject: string, act: (browser: TestBrowser) => Promise<unknown>][] = [
    [
      "Your password was changed",
      (b) => b.post("/v1/me/change_password", { current_password: PASSWORD, new_password: "quite another one" }),
    ],
    ["Your password was removed", (b) => b.post("/v1/me/remove_password", { current_password: PASSWORD })],
    [
      "A passkey was added",
      async (b) => {
        const { body } = await b.post("/v1/me/passkeys");
        const credential = new TestAuthenticator(ORIGIN).create(body.response.verification.nonce);
        await b.post(`/v1/me/passkeys/${body.response.id}/attempt_verification`, {
          strategy: "passkey",
          public_key_credential: JSON.stringify(credential),
        });
      },
    ],
  ];

  it.each(changes)("is told: %s", async (subject, act) => {
    const t = await newInstance({ password: { required: false }, passkeys: { enabled: true } });
    const { email, browser } = await person(t);
    await act(browser);
    expect(await subjects(t, email)).toEqual([`${subject} (Tulip <i>& Co</i>)`]);
    const [mail] = await t.inbox();
    expect(mail?.html).toContain("Tulip &lt;i&gt;&amp; Co&lt;/i&gt;");
    expect(mail?.text).toContain("Chrome, Linux");
  });

  it("of the primary address is told at the old one", async () => {
    const t = await newInstance();
    const { email, browser, userId } = await person(t);
    const other = { user_id: userId, email_address: `other-${email}`, verified: true };
    const { body: address } = await t.bapi("POST", "/v1/email_addresses", other);
    await browser.method("PATCH", "/v1/me", { primary_email_address_id: address.id });
    expect(await subjects(t, email)).toEqual([expect.stringContaining("primary e-mail address was changed")]);
    expect(await subjects(t, `other-${email}`)).toEqual([]);
  });

  it("is not told where the instance does not want it, nor to test addresses", async () => {
    const quiet = await newInstance({ notifications: { security_changes: false } });
    const { email, browser } = await person(quiet);
    const change = { current_password: PASSWORD, new_password: "quite another one" };
    await browser.post("/v1/me/change_password", change);
    expect(await subjects(quiet, email)).toEqual([]);
    const t = await newInstance();
    const tester = t.browser();
    await tester.signUp("tester+clerk_test@example.com", PASSWORD);
    await tester.post("/v1/me/change_password", change);
    expect(await t.inbox()).toEqual([]);
  });
});

describe("a sign-in in a new browser", () => {
  it("is told with a link that ends it, and only then", async () => {
    const t = await newInstance({ notifications: { new_device_sign_in: true } });
    const { email, browser } = await person(t);
    expect(await subjects(t, email)).toEqual([]);
    const stranger = t.browser();
    await stranger.createSignIn({ identifier: email, password: PASSWORD });
    expect(await subjects(t, email)).toEqual([expect.stringContaining("New sign-in")]);
    expect((await stranger.get("/v1/me")).status).toBe(200);

    await browser.method("DELETE", "/v1/client/sessions");
    await browser.createSignIn({ identifier: email, password: PASSWORD });
    expect(await subjects(t, email)).toHaveLength(1);

    const [mail] = await t.inbox();
    const link = new URL(/https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "");
    const reader = t.browser();
    for (let visit = 0; visit < 2; visit += 1) {
      const page = await reader.get(link.pathname + link.search);
      expect(page.status).toBe(200);
      expect(page.body).toContain("<form");
    }
    expect((await stranger.get("/v1/me")).status).toBe(200);
    const token = link.searchParams.get("token") ?? "";
    const done = await reader.post("/v1/revoke_session", { token });
    expect(done.status).toBe(200);
    expect((await stranger.get("/v1/me")).status).toBe(401);
    expect((await browser.get("/v1/me")).status).toBe(200);
    expect((await reader.post("/v1/revoke_session", { token })).status).toBe(400);
    expect((await reader.get("/v1/revoke_session?token=made-up")).status).toBe(400);
  });
});
