import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestInstance, FakeIdp, sharedServer, visitSimulator, type TestInstance } from "@latchkey/server/testing";
import { socialScene, urls, type Scene } from "../support/social.ts";

/* an ID token proves something only from the provider, for us, for this attempt. */

let scene: Scene;
beforeAll(async () => {
  scene = await socialScene();
});
afterAll(() => scene.idp.stop());

const claims = { sub: "eve", email: "admin@example.com", email_verified: true };

describe.each([
  ["another issuer", { iss: "https://evil.example.com" }],
  ["another audience", { aud: "another-app" }],
  ["several audiences and another party", { aud: ["app", "another-app"], azp: "another-app" }],
  ["another nonce", { nonce: "replayed" }],
  ["no nonce", { nonce: undefined }],
  ["a time long past", { iat: 1, exp: 2 }],
])("an ID token with %s", (_, wrong) => {
  test("signs nobody in", async () => {
    const { back, client, verification } = await scene.signIn(scene.instance.browser(), {
      claims: { ...claims, ...wrong },
    });
    expect(back.status).toBe(303);
    expect(verification).toMatchObject({ status: "failed", error: { code: "oauth_callback_invalid" } });
    expect(client).toMatchObject({ sessions: [], sign_in: { status: "needs_identifier" } });
  });
});

test("a forged signature signs nobody in", async () => {
  const { client, verification } = await scene.signIn(scene.instance.browser(), { claims, forgesSignature: true });
  expect(verification.status).toBe("failed");
  expect(client.sessions).toEqual([]);
});

test("neither does a token without signature, nor none at all", async () => {
  const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(
    JSON.stringify({ ...claims, iss: scene.idp.issuer, aud: scene.idp.clientId, exp: 9_999_999_999, iat: 1 }),
  ).toString("base64url")}.`;
  for (const id_token of [none, undefined, "", 7]) {
    const { verification } = await scene.signIn(scene.instance.browser(), { tokens: { id_token } });
    expect(verification.status).toBe("failed");
  }
});

test("what an answer says of the provider moves no endpoint: keys come from the issuer as configured", async () => {
  const evil = await FakeIdp.start();
  const idToken = await evil.idToken({ ...claims, iss: scene.idp.issuer, jku: `${evil.issuer}/jwks` });
  const { verification } = await scene.signIn(scene.instance.browser(), { tokens: { id_token: idToken } });
  expect(verification.status).toBe("failed");
  evil.stop();
});

test("an issuer that publishes another name is not used", async () => {
  const { issuer, ...settings } = scene.idp.settings;
  const instance = await createTestInstance(await sharedServer(), {
    social: { custom_acme: { ...settings, issuer: issuer.replace("127.0.0.1", "localhost") } },
  });
  const { status, body } = await instance.browser().createSignIn({ strategy: "oauth_custom_acme", ...urls });
  expect([status, body]).toMatchObject([
    422,
    { errors: [{ code: "custom_oauth_provider_discovery_issuer_mismatch" }] },
  ]);
});

/** An instance whose people may come by way of a provider that the test plays. */
const instanceTrusting = async (idp: FakeIdp, settings: object = {}): Promise<TestInstance> =>
  createTestInstance(await sharedServer(), { social: { custom_acme: { ...idp.settings, ...settings } } });

describe("a token that a provider gave to a page or an app", () => {
  test("takes tokens of Google for us, and no others", async () => {
    const instance = await createTestInstance(await sharedServer(), { social: { google: {}, github: {} } });
    const tokens: Record<string, string> = {};
    for (const provider of ["google", "github"]) {
      const browser = instance.browser();
      const { body } = await browser.createSignUp({ strategy: `oauth_${provider}`, ...urls });
      const { external_verification_redirect_url: url } = body.response.verifications.external_account ?? {};
      await visitSimulator(browser, url ?? "", { emailAddress: `${provider}@example.com` });
      const { response } = (await browser.get("/v1/me")).body;
      const [token] = (await instance.bapi("GET", `/v1/users/${response.id}/oauth_access_tokens/${provider}`)).body;
      tokens[provider] = token.id_token;
    }
    const tap = (token: string | undefined) =>
      instance.browser().createSignIn({ strategy: "google_one_tap", token: token ?? "" });
    const right = await tap(tokens["google"]);
    expect(right.body.response).toMatchObject({
      status: "complete",
      first_factor_verification: { object: "verification_google_one_tap", status: "verified" },
    });
    const evil = await FakeIdp.start();
    const forged = await evil.idToken({ sub: "eve", email: "google@example.com", email_verified: true });
    for (const token of [tokens["github"], forged, `${tokens["google"]}x`, "x"]) {
      const { status, body } = await tap(token);
      expect([status, body]).toMatchObject([400, { errors: [{ code: "google_one_tap_token_invalid" }] }]);
    }
    evil.stop();
  });

  test("is no use to whoever finds the token later", async () => {
    const idp = await FakeIdp.start();
    const instance = await instanceTrusting(idp);
    const claims = { sub: "ada", email: "ada@example.com", email_verified: true };
    const strategy = "oauth_token_custom_acme";
    const token = await idp.idToken(claims);
    const first = instance.browser();
    expect((await first.createSignIn({ strategy, token })).body.response.first_factor_verification).toMatchObject({
      status: "transferable",
    });
    expect((await first.createSignUp({ transfer: "true" })).body.response.status).toBe("complete");
    for (const attempt of ["createSignIn", "createSignUp"] as const) {
      const { status, body } = await instance.browser()[attempt]({ strategy, token });
      expect([status, body]).toMatchObject([400, { errors: [{ code: "oauth_token_exchange_error" }] }]);
    }
    const another = await idp.idToken({ ...claims, jti: "another" });
    expect((await instance.browser().createSignIn({ strategy, token: another })).body.response.status).toBe("complete");
    idp.stop();
  });

  test("of many who come with one token at a time, one gets in", async () => {
    const idp = await FakeIdp.start();
    const instance = await instanceTrusting(idp);
    const strategy = "oauth_token_custom_acme";
    const claims = { sub: "ada", email: "ada@example.com", email_verified: true };
    await instance.browser().createSignUp({ strategy, token: await idp.idToken({ ...claims, jti: "sign-up" }) });
    const token = await idp.idToken(claims);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => instance.browser().createSignIn({ strategy, token })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    idp.stop();
  });

  test("for a phone app is for the clients that the operator named", async () => {
    const idp = await FakeIdp.start();
    const instance = await instanceTrusting(idp, { native_client_ids: ["com.example.app"] });
    const strategy = "oauth_token_custom_acme";
    const claims = { sub: "ada", email: "ada@example.com", email_verified: true };
    const own = await idp.idToken({ ...claims, aud: "com.example.app" });
    expect((await instance.browser().createSignUp({ strategy, token: own })).body.response.status).toBe("complete");
    const foreign = await idp.idToken({ ...claims, aud: "com.example.other" });
    const { body } = await instance.browser().createSignIn({ strategy, token: foreign });
    expect(body).toMatchObject({ errors: [{ code: "oauth_token_exchange_error" }] });
    idp.stop();
  });

  test("of a stranger leads to a sign-up", async () => {
    const instance = await createTestInstance(await sharedServer(), { social: { google: {} } });
    const browser = instance.browser();
    const { body } = await browser.createSignUp({ strategy: "oauth_google", ...urls });
    const { external_verification_redirect_url: url } = body.response.verifications.external_account ?? {};
    await visitSimulator(browser, url ?? "", { emailAddress: "ada@example.com" });
    const { response: user } = (await browser.get("/v1/me")).body;
    const [{ id_token: token }] = (await instance.bapi("GET", `/v1/users/${user.id}/oauth_access_tokens/oauth_google`))
      .body;
    await instance.bapi("DELETE", `/v1/users/${user.id}`);
    const stranger = instance.browser();
    const tap = await stranger.createSignIn({ strategy: "google_one_tap", token });
    expect([tap.status, tap.body]).toMatchObject([404, { errors: [{ code: "external_account_not_found" }] }]);
    const signedUp = await stranger.createSignUp({ strategy: "google_one_tap", token });
    expect(signedUp.body.response).toMatchObject({ status: "complete", email_address: "ada@example.com" });
  });
});
