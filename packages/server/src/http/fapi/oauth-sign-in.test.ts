import { beforeEach, describe, expect, it } from "vitest";
import {
  createTestInstance,
  providerUrlOf,
  sharedServer,
  signInAtProvider,
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

describe("sign-in", () => {
  it("sends the browser to the provider, with state, nonce and PKCE of its own each time", async () => {
    const browser = instance.browser();
    const first = await browser.createSignIn({
      strategy: "oauth_google",
      ...socialUrls,
      oidc_login_hint: "ada@example.com",
    });
    const { response, client } = first.body;
    expect(response).toMatchObject({ status: "needs_identifier", supported_first_factors: null });
    expect(response.first_factor_verification).toMatchObject({
      object: "verification_oauth",
      status: "unverified",
      strategy: "oauth_google",
    });
    expect(client?.sign_in).toEqual(response);
    const second = await browser.createSignIn({ strategy: "oauth_google", ...socialUrls });
    const [one, two] = [first, second].map(
      (answer) => new URL(providerUrlOf(answer.body.response.first_factor_verification)).searchParams,
    );
    expect(one?.get("code_challenge_method")).toBe("S256");
    expect(one?.get("login_hint")).toBe("ada@example.com");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one?.get(name)?.length).toBeGreaterThan(40);
      expect(one?.get(name)).not.toBe(two?.get(name));
    }
  });

  it("of a stranger goes over to a sign-up, which is complete at once", async () => {
    const browser = instance.browser();
    const { location, client } = await signInAtProvider(browser, ada);
    expect(location).toBe(socialUrls.redirect_url);
    expect(client.sign_in.first_factor_verification).toMatchObject({
      status: "transferable",
      error: null,
      external_verification_redirect_url: null,
    });
    const { body } = await browser.createSignUp({ transfer: "true" });
    expect(body.response).toMatchObject({ status: "complete", missing_fields: [] });
    expect(body.client?.last_authentication_strategy).toBe("oauth_google");
    const [session] = body.client?.sessions ?? [];
    expect(session?.user).toMatchObject({ first_name: "Ada", last_name: "Lovelace", password_enabled: false });
    const [address] = session?.user?.email_addresses ?? [];
    const [account] = session?.user?.external_accounts ?? [];
    expect(address).toMatchObject({
      email_address: "ada@example.com",
      verification: { object: "verification_from_oauth", status: "verified", strategy: "from_oauth_google" },
      linked_to: [{ type: "oauth_google", id: account?.identification_id }],
    });
    expect(account).toMatchObject({
      object: "google_account",
      provider: "oauth_google",
      email_address: "ada@example.com",
      email_address_verified: true,
      approved_scopes: "openid email profile",
      verification: { status: "verified", strategy: "oauth_google", error: null },
    });
  });

  it("of somebody known ends at the app's own page", async () => {
    const first = await signUpAtProvider(instance.browser(), ada);
    const again = await signInAtProvider(instance.browser(), ada);
    expect(again.location).toBe(socialUrls.action_complete_redirect_url);
    expect(again.client.sessions[0].user.id).toBe(first.client.sessions[0].user.id);
    expect(again.client.sign_in).toMatchObject({
      status: "complete",
      first_factor_verification: { status: "verified", strategy: "oauth_google" },
    });
  });

  it("knows people by their account at the provider, not by an address that they have there by now", async () => {
    const { client } = await signUpAtProvider(instance.browser(), { ...ada, subject: "ada" });
    const renamed = { name: "Ada King", emailAddress: "countess@example.com", subject: "ada" };
    const again = await signInAtProvider(instance.browser(), renamed);
    const { user } = again.client.sessions[0];
    expect(user.id).toBe(client.sessions[0].user.id);
    expect(user.external_accounts).toMatchObject([{ email_address: "countess@example.com", last_name: "King" }]);
    expect(user.email_addresses).toMatchObject([{ email_address: "ada@example.com", linked_to: [] }]);
  });

  it("connects an account whose address both sides have verified", async () => {
    const { sessions } = await instance.browser().signUp("ada+clerk_test@example.com");
    const { client, location } = await signInAtProvider(instance.browser(), {
      emailAddress: "ada+clerk_test@example.com",
    });
    expect(location).toBe(socialUrls.action_complete_redirect_url);
    expect(client.sessions[0].user).toMatchObject({ id: sessions[0]?.user?.id, password_enabled: true });
    expect(client.sessions[0].user.external_accounts).toMatchObject([{ provider: "oauth_google" }]);
  });

  it("with an address that the provider does not vouch for asks for another proof, and connects after it", async () => {
    const { sessions } = await instance.browser().signUp("ada+clerk_test@example.com");
    const browser = instance.browser();
    const person = { emailAddress: "ada+clerk_test@example.com", isEmailVerified: false };
    const { client, location } = await signInAtProvider(browser, person);
    expect(location).toBe(socialUrls.redirect_url);
    expect(client).toMatchObject({ sessions: [], sign_in: { status: "needs_first_factor" } });
    const { id } = client.sign_in;
    await browser.post(`/v1/client/sign_ins/${id}/prepare_first_factor`, { strategy: "email_code" });
    const code = { strategy: "email_code", code: "424242" };
    const { body } = await browser.post(`/v1/client/sign_ins/${id}/attempt_first_factor`, code);
    expect(body.client?.sessions[0]?.user).toMatchObject({ id: sessions[0]?.user?.id });
    expect(body.client?.sessions[0]?.user?.external_accounts).toMatchObject([{ provider: "oauth_google" }]);
    expect((await signInAtProvider(instance.browser(), person)).location).toBe(socialUrls.action_complete_redirect_url);
  });

  it("still asks for a second factor", async () => {
    instance = await setUp({ multi_factor: { authenticator_app: true } });
    const { client } = await signUpAtProvider(instance.browser(), ada);
    const { user } = client.sessions[0];
    await instance.bapi("PATCH", `/v1/users/${user.id}`, { totp_secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" });
    const again = await signInAtProvider(instance.browser(), ada);
    expect(again.location).toBe(socialUrls.redirect_url);
    expect(again.client).toMatchObject({ sessions: [], sign_in: { status: "needs_second_factor" } });
  });

  it.each([
    ["ban", "user_banned"],
    ["lock", "user_locked"],
  ])("of a user after %s fails with %s", async (verb, code) => {
    const { client } = await signUpAtProvider(instance.browser(), ada);
    await instance.bapi("POST", `/v1/users/${client.sessions[0].user.id}/${verb}`);
    const again = await signInAtProvider(instance.browser(), ada);
    expect(again.location).toBe(socialUrls.redirect_url);
    expect(again.client.sessions).toEqual([]);
    expect(again.client.sign_in.first_factor_verification).toMatchObject({ status: "failed", error: { code } });
  });

  it("notes that the person refused", async () => {
    const browser = instance.browser();
    const { client, location } = await signInAtProvider(browser, "deny");
    expect(location).toBe(socialUrls.redirect_url);
    const { error } = client.sign_in.first_factor_verification;
    expect(error).toMatchObject({ code: "oauth_access_denied", long_message: expect.stringContaining("access") });
    const cleared = await browser.createSignIn({});
    expect(cleared.body.response.first_factor_verification).toBeNull();
  });

  it.each([
    ["restricted", "sign_up_mode_restricted"],
    ["waitlist", "sign_up_restricted_waitlist"],
  ])("lets no stranger in where sign-up is %s", async (mode, code) => {
    instance = await setUp({ sign_up: { mode } });
    const browser = instance.browser();
    const { client } = await signInAtProvider(browser, ada);
    expect(client.sign_in.first_factor_verification).toMatchObject({ status: "failed", error: { code } });
    expect((await browser.createSignUp({ transfer: "true" })).body).toMatchObject({
      errors: [{ code: "account_transfer_invalid" }],
    });
  });

  it("says which session somebody has already", async () => {
    instance = await setUp({ session: { multi_session: true } });
    const browser = instance.browser();
    const { client } = await signUpAtProvider(browser, ada);
    const again = await signInAtProvider(browser, ada);
    expect(again.client.sign_in.first_factor_verification).toMatchObject({
      status: "failed",
      error: { code: "identifier_already_signed_in", meta: { session_id: client.sessions[0].id } },
    });
  });

  it("goes by way of a connected provider also when the identifier came first", async () => {
    await signUpAtProvider(instance.browser(), ada);
    const browser = instance.browser();
    const { body } = await browser.createSignIn({ identifier: "ada@example.com" });
    expect(body.response.supported_first_factors).toContainEqual({ strategy: "oauth_google" });
    const path = `/v1/client/sign_ins/${body.response.id}/prepare_first_factor`;
    const prepare = async () => (await browser.post(path, { strategy: "oauth_google", ...socialUrls })).body.response;
    await visitSimulator(browser, providerUrlOf((await prepare()).first_factor_verification), {
      emailAddress: "eve@example.com",
    });
    const { response: wrong } = (await browser.get(`/v1/client/sign_ins/${body.response.id}`)).body;
    expect(wrong).toMatchObject({
      status: "needs_first_factor",
      first_factor_verification: { status: "failed", error: { code: "external_account_not_found" } },
    });
    await visitSimulator(browser, providerUrlOf((await prepare()).first_factor_verification), ada);
    expect((await browser.get("/v1/client")).body.response.sign_in.status).toBe("complete");
  });

  it("comes back with a form where the provider sends one, without any cookie of ours", async () => {
    const browser = instance.browser();
    const { body } = await browser.createSignIn({ strategy: "oauth_apple", ...socialUrls });
    const url = providerUrlOf(body.response.first_factor_verification);
    expect(new URL(url).searchParams.get("response_mode")).toBe("form_post");
    const page = await visitSimulator(browser, url, ada);
    const fields = [...String(page.body).matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    const foreign = instance.browser({ origin: "https://appleid.apple.com" });
    const posted = await foreign.post("/v1/oauth_callback", Object.fromEntries(fields));
    expect(posted.status).toBe(303);
    const back = await browser.get(posted.headers.get("location") ?? "");
    expect([back.status, back.headers.get("location")]).toEqual([303, socialUrls.redirect_url]);
    const { response: client } = (await browser.get("/v1/client")).body;
    expect(client.sign_in.first_factor_verification.status).toBe("transferable");
  });

  it.each([
    [{ strategy: "oauth_google" }, 422, "form_param_missing"],
    [{ strategy: "oauth_google", redirect_url: "javascript:alert(1)" }, 422, "invalid_redirect_url"],
    [{ strategy: "oauth_nobody", ...socialUrls }, 400, "oauth_unsupported_provider"],
    [{ strategy: "oauth_constructor", ...socialUrls }, 400, "oauth_unsupported_provider"],
    [{ strategy: "oauth_gitlab", ...socialUrls }, 400, "oauth_provider_not_enabled"],
    [{ strategy: "oauth_custom_acme", ...socialUrls }, 400, "oauth_provider_not_enabled"],
    [{ strategy: "oauth_x", ...socialUrls }, 400, "oauth_non_authenticatable_provider"],
  ])("refuses %j", async (fields, status, code) => {
    for (const answer of [
      await instance.browser().createSignIn(fields),
      await instance.browser().createSignUp(fields),
    ]) {
      expect([answer.status, answer.body]).toMatchObject([status, { errors: [{ code }] }]);
    }
  });
});

it("goes on at the page that knows of tasks where the session has some", async () => {
  instance = await setUp({ multi_factor: { authenticator_app: true, required: true } });
  const { location, client } = await signUpAtProvider(instance.browser(), ada);
  expect(location).toBe(socialUrls.redirect_url);
  expect(client.sessions).toMatchObject([{ status: "pending", tasks: [{ key: "setup-mfa" }] }]);
});

it("does not tell who has an account where the instance hides it", async () => {
  instance = await setUp({ attack_protection: { enumeration_protection: { enabled: true } } });
  await signUpAtProvider(instance.browser(), ada);
  await signUpAtProvider(instance.browser(), { emailAddress: "grace@example.com" });
  for (const identifier of ["ada@example.com", "nobody@example.com"]) {
    for (const emailAddress of ["grace@example.com", "stranger@example.com"]) {
      const browser = instance.browser();
      const { body } = await browser.createSignIn({ identifier });
      expect(body.response.supported_first_factors).not.toContainEqual({ strategy: "oauth_google" });
      const path = `/v1/client/sign_ins/${body.response.id}/prepare_first_factor`;
      const prepared = await browser.post(path, { strategy: "oauth_google", ...socialUrls });
      await visitSimulator(browser, providerUrlOf(prepared.body.response.first_factor_verification), { emailAddress });
      const { sign_in, sessions } = (await browser.get("/v1/client")).body.response;
      expect([sessions, sign_in.status, sign_in.first_factor_verification]).toMatchObject([
        [],
        "needs_first_factor",
        { status: "failed", error: { code: "external_account_not_found" } },
      ]);
    }
  }
});
