import { beforeEach, describe, expect, it } from "vitest";
import {
  createTestInstance,
  providerUrlOf,
  sharedServer,
  signUpAtProvider,
  socialUrls,
  visitSimulator,
  type SimulatedPerson,
  type TestInstance,
} from "../../testing/index.ts";

const social = { google: {}, github: {}, apple: {}, x: { authenticatable: false } };
const ada: SimulatedPerson = { name: "Ada Lovelace", emailAddress: "ada@example.com" };

let instance: TestInstance;
const setUp = async (settings: object = {}): Promise<TestInstance> =>
  createTestInstance(await sharedServer(), { social, ...settings });

beforeEach(async () => {
  instance = await setUp();
});

describe("sign-up", () => {
  it("is complete when the browser is back", async () => {
    const { client, location } = await signUpAtProvider(instance.browser(), ada, {
      unsafe_metadata: '{"plan":"free"}',
    });
    expect(location).toBe(socialUrls.action_complete_redirect_url);
    expect(client.sessions[0].user).toMatchObject({ first_name: "Ada", unsafe_metadata: { plan: "free" } });
  });

  it("asks for what the provider did not say", async () => {
    instance = await setUp({ identifiers: { username: { enabled: true, required: true } } });
    const browser = instance.browser();
    const { client, location } = await signUpAtProvider(browser, ada);
    expect(location).toBe(socialUrls.redirect_url);
    expect(client.sign_up).toMatchObject({
      status: "missing_requirements",
      missing_fields: ["username"],
      unverified_fields: [],
      verifications: { external_account: { status: "verified", strategy: "oauth_google" } },
    });
    const { body } = await browser.method("PATCH", `/v1/client/sign_ups/${client.sign_up.id}`, {
      username: "countess",
    });
    expect(body.response.status).toBe("complete");
    expect(body.client?.sessions[0]?.user).toMatchObject({ username: "countess" });
    expect(body.client?.sessions[0]?.user?.external_accounts).toHaveLength(1);
  });

  it("has an address proven that the provider does not vouch for", async () => {
    const browser = instance.browser();
    const person = { emailAddress: "ada+clerk_test@example.com", isEmailVerified: false };
    const { client } = await signUpAtProvider(browser, person);
    expect(client.sign_up).toMatchObject({ status: "missing_requirements", unverified_fields: ["email_address"] });
    const path = `/v1/client/sign_ups/${client.sign_up.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    const code = { strategy: "email_code", code: "424242" };
    const { body } = await browser.post(`${path}/attempt_verification`, code);
    expect(body.response.status).toBe("complete");
  });

  it("of somebody who is here already goes over to a sign-in", async () => {
    const first = await signUpAtProvider(instance.browser(), ada);
    const browser = instance.browser();
    const { client, location } = await signUpAtProvider(browser, ada);
    expect(location).toBe(socialUrls.redirect_url);
    expect(client.sign_up.verifications.external_account).toMatchObject({
      status: "transferable",
      error: { code: "external_account_exists" },
    });
    const { body } = await browser.createSignIn({ transfer: "true" });
    expect(body.response.status).toBe("complete");
    expect(body.client?.sessions[0]?.user?.id).toBe(first.client.sessions[0].user.id);
  });

  it("goes on from a form that was begun", async () => {
    const browser = instance.browser();
    const begun = await browser.createSignUp({ first_name: "Augusta" });
    const path = `/v1/client/sign_ups/${begun.body.response.id}`;
    const { body } = await browser.method("PATCH", path, { strategy: "oauth_google", ...socialUrls });
    await visitSimulator(browser, providerUrlOf(body.response.verifications.external_account), ada);
    const { response: client } = (await browser.get("/v1/client")).body;
    expect(client.sessions[0].user).toMatchObject({ first_name: "Augusta", last_name: "Lovelace" });
  });

  it("finishes without the provider when the person changes their mind", async () => {
    instance = await setUp({ identifiers: { email_address: { verify_at_sign_up: false } } });
    const browser = instance.browser();
    const { body } = await browser.createSignUp({ strategy: "oauth_google", ...socialUrls });
    const fields = { email_address: "ada@example.com", password: "a long secret, 42 words" };
    const done = await browser.method("PATCH", `/v1/client/sign_ups/${body.response.id}`, fields);
    expect(done.body.response).toMatchObject({ status: "complete", verifications: { external_account: null } });
  });
});

it("transfers only what a provider brought back", async () => {
  const browser = instance.browser();
  for (const answer of [
    await browser.createSignIn({ transfer: "true" }),
    await browser.createSignUp({ transfer: "true" }),
  ])
    expect(answer.body).toMatchObject({ errors: [{ code: "account_transfer_invalid" }] });
  const { body } = await browser.createSignIn({ strategy: "oauth_google", ...socialUrls });
  expect(body.response.status).toBe("needs_identifier");
  expect((await browser.createSignUp({ transfer: "true" })).status).toBe(400);
});

it("the page of a simulated provider is for whoever was sent there, and for once", async () => {
  const browser = instance.browser();
  const { body } = await browser.createSignIn({ strategy: "oauth_google", ...socialUrls });
  const sent = await browser.get(providerUrlOf(body.response.first_factor_verification));
  const page = sent.headers.get("location") ?? "";
  expect((await browser.get(page)).status).toBe(200);
  const stranger = instance.browser();
  expect((await stranger.get(page)).body).toMatchObject({ errors: [{ code: "oauth_callback_invalid" }] });
  expect((await stranger.post(page, { action: "continue" })).status).toBe(400);
  const resumed = await browser.post(page, { action: "deny" });
  await browser.get(resumed.headers.get("location") ?? "");
  expect((await browser.get(page)).status).toBe(400);
});

it("a development browser that keeps no cookies comes back as itself", async () => {
  const { body: created } = await instance.browser().post("/v1/dev_browser");
  const token = `__clerk_db_jwt=${(created as unknown as { id: string }).id}`;
  // Every request of such a page is without cookies; so is the way back the first time.
  const page = (method: "get" | "post", path: string, fields = {}) =>
    instance.browser()[method](`${path}?${token}`, fields);
  const { body } = await page("post", "/v1/client/sign_ups", { strategy: "oauth_google", ...socialUrls });
  const { external_verification_redirect_url: url } = body.response.verifications.external_account;
  const topLevel = instance.browser();
  const back = await visitSimulator(topLevel, url, ada);
  expect(back.headers.get("location")).toBe(socialUrls.action_complete_redirect_url);
  const { response: client } = (await page("get", "/v1/client")).body;
  expect(client.sessions).toMatchObject([{ user: { first_name: "Ada" } }]);
  const again = await topLevel.get(`/v1/oauth_callback?state=${new URL(url).searchParams.get("state")}&code=x`);
  expect(again.status).toBe(400);
});

it("the environment names the providers, and what one can sign in with", async () => {
  const { body } = await instance.browser().get("/v1/environment");
  expect(Object.keys(body.user_settings.social)).toEqual(["oauth_apple", "oauth_github", "oauth_google", "oauth_x"]);
  expect(body.user_settings.social.oauth_google).toEqual({
    enabled: true,
    required: false,
    authenticatable: true,
    block_email_subaddresses: false,
    strategy: "oauth_google",
    not_selectable: false,
    deprecated: false,
    name: "Google",
    logo_url: null,
  });
  expect(body.user_settings.social.oauth_x.authenticatable).toBe(false);
  expect(body.auth_config.first_factors).toEqual(
    expect.arrayContaining(["oauth_apple", "oauth_github", "oauth_google"]),
  );
  expect(body.auth_config.first_factors).not.toContain("oauth_x");
});
