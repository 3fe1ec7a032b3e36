import { createTestInstance, sharedServer, type TestBrowser, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, describe, expect, test } from "vitest";

/* CVE-2021-4133, CVE-2024-49757: the form was gone, the ways to an account were not. */

const ADDRESS = "stranger+clerk_test@example.com";
const password = "correct horse battery";

type Way = (browser: TestBrowser) => Promise<void>;

/** Ways by which somebody could make an account of their own. */
const ways: Record<string, Way> = {
  "a sign-up": async (browser) => void (await browser.createSignUp({ email_address: ADDRESS, password })),
  "an empty sign-up that is filled in later": async (browser) => {
    const { body } = await browser.createSignUp({});
    const id = body?.response?.id ?? "sua_1";
    await browser.method("PATCH", `/v1/client/sign_ups/${id}`, { email_address: ADDRESS, password });
    await prove(browser, id);
  },
  "a sign-up with a ticket that is none": async (browser) =>
    void (await browser.createSignUp({ strategy: "ticket", ticket: "made-up", email_address: ADDRESS, password })),
  "a sign-up with an empty ticket": async (browser) => {
    for (const ticket of ["", " ", "null", "undefined", "0"])
      await browser.createSignUp({ ticket, email_address: ADDRESS, password });
  },
  "a sign-in that becomes a sign-up": async (browser) => {
    const fields = { identifier: ADDRESS, strategy: "email_code", sign_up_if_missing: "true" };
    const { body } = await browser.createSignIn(fields);
    const path = `/v1/client/sign_ins/${body?.response?.id}`;
    await browser.post(`${path}/attempt_first_factor`, { strategy: "email_code", code: "424242" });
    const moved = await browser.createSignUp({ transfer: "true", password });
    await prove(browser, moved.body?.response?.id);
  },
  "the ticket of a sign-in": async (browser) => {
    const { body: user } = await t.bapi("POST", "/v1/users", { external_id: "member", skip_user_requirement: true });
    const { body: token } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    await browser.createSignUp({ strategy: "ticket", ticket: token.token, email_address: ADDRESS, password });
    await t.bapi("DELETE", `/v1/users/${user.id}`);
  },
  "the waitlist alone": async (browser) => {
    const { body } = await browser.post("/v1/waitlist", { email_address: ADDRESS });
    await browser.createSignUp({ strategy: "ticket", ticket: (body as never as { id: string }).id ?? "", password });
  },
};

async function prove(browser: TestBrowser, id: string | undefined): Promise<void> {
  const path = `/v1/client/sign_ups/${id}`;
  await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
  await browser.post(`${path}/attempt_verification`, { strategy: "email_code", code: "424242" });
}

let t: TestInstance;

describe.each(["restricted", "waitlist"] as const)("while sign-up is %s", (mode) => {
  beforeAll(async () => {
    t = await createTestInstance(await sharedServer(), { sign_up: { mode } });
  });

  test.each(Object.entries(ways))("%s makes no account", async (_, way) => {
    const browser = t.browser();
    await way(browser);
    expect((await t.bapi("GET", "/v1/users/count")).body.total_count).toBe(0);
    expect((await browser.get("/v1/me")).status).toBe(401);
  });
});

test("and each of these ways is one where sign-up is open, so that the test above can fail", async () => {
  const making: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    t = await createTestInstance(await sharedServer(), {
      identifiers: { email_address: { verify_at_sign_up: false } },
    });
    await way(t.browser());
    if ((await t.bapi("GET", "/v1/users/count")).body.total_count > 0) making.push(name);
  }
  expect(making).toEqual(
    expect.arrayContaining([
      "a sign-up",
      "an empty sign-up that is filled in later",
      "a sign-in that becomes a sign-up",
    ]),
  );
});
