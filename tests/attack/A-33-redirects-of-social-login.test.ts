import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestInstance, FakeIdp, sharedServer, type TestInstance } from "@latchkey/server/testing";

/* after the provider the browser goes to the app, and nowhere else. A-50: to fetch, only what is public. */

const host = "clerk.social-redirects.example.com";
const right = "https://app.social-redirects.example.com/sso-callback";

let idp: FakeIdp;
let production: TestInstance;
beforeAll(async () => {
  idp = await FakeIdp.start();
  const endpoints = { authorization_url: "https://idp.example.com/a", token_url: "https://idp.example.com/t" };
  production = await createTestInstance(
    await sharedServer(),
    {
      social: {
        google: {},
        custom_acme: { client_id: idp.clientId, client_secret: idp.clientSecret, ...endpoints },
      },
    },
    { environment: "production", frontendHosts: [host], homeUrl: "https://app.social-redirects.example.com" },
  );
});
afterAll(() => idp.stop());

const origin = "https://app.social-redirects.example.com";
const start = (fields: Record<string, string>) =>
  production.browser({ origin }).createSignIn({ strategy: "oauth_custom_acme", ...fields });

const foreign = [
  "https://evil.com/",
  "https://evil.com/.app.social-redirects.example.com",
  "https://app.social-redirects.example.com.evil.com/",
  "https://evil.com#app.social-redirects.example.com",
  "https://evil.com?app.social-redirects.example.com",
  "https://app.social-redirects.example.com@evil.com/",
  "https://app.social-redirects.example.com:pw@evil.com/",
  "https://user@app.social-redirects.example.com/",
  "https://notapp.social-redirects.example.com.evil.com/",
  "https://xapp.social-redirects.example.com/",
  "http://app.social-redirects.example.com/",
  "//evil.com/",
  "/\\evil.com",
  "\\\\evil.com",
  "https:evil.com",
  "https:/evil.com",
  "https:\\\\evil.com",
  "https://evil.com\\@app.social-redirects.example.com/",
  "https://evil。com/",
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://app.social-redirects.example.com/",
  "app.social-redirects.example.com",
  "/sso-callback",
  " https://evil.com/",
  "ht\ntps://evil.com/",
  "https://evil.com/%2e%2e",
  "blob:https://app.social-redirects.example.com/x",
];

describe.each(["redirect_url", "action_complete_redirect_url"])("%s", (param) => {
  test.each(foreign)("%j is refused", async (url) => {
    const { status, body } = await start({ redirect_url: right, [param]: url });
    expect([status, body]).toMatchObject([expect.any(Number), { errors: [{ meta: { param_name: param } }] }]);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  test("an address of the app is taken", async () => {
    const { body } = await start({ redirect_url: right, [param]: `${origin}/welcome?next=https://evil.com#x` });
    expect(body.response.first_factor_verification?.status).toBe("unverified");
  });
});

test("the callback takes no address from the request", async () => {
  const { status, headers } = await production
    .browser()
    .get(`/v1/oauth_callback?state=x&redirect_url=https://evil.com`);
  expect([status, headers.get("location")]).toEqual([400, null]);
});

describe("in production", () => {
  test("a provider without credentials is not played", async () => {
    const { status, body } = await production
      .browser({ origin })
      .createSignIn({ strategy: "oauth_google", redirect_url: right });
    expect([status, body]).toMatchObject([400, { errors: [{ code: "oauth_config_missing" }] }]);
  });

  test.each(["auth", "token", "jwks", ".well-known/openid-configuration", "interaction/x"])(
    "there is no simulator at %s, whatever the host says",
    async (path) => {
      for (const name of [host, "localhost:4000", "127.0.0.1"]) {
        const browser = production.browser({ host: name });
        const answer = await browser.get(`/simulator/${production.instance.id}/google/${path}`);
        expect(answer.status).toBe(404);
      }
    },
  );

  test("A-50: a provider inside the network is not called", async () => {
    const inside = idp.issuer.replace("http:", "https:");
    const issuers = [
      inside,
      inside.replace("127.0.0.1", "localhost"),
      inside.replace("127.0.0.1", "[::ffff:127.0.0.1]"),
    ];
    for (const [index, issuer] of issuers.entries()) {
      const settings = { ...production.instance.settings, social: { custom_inside: { ...idp.settings, issuer } } };
      const instance = await createTestInstance(await sharedServer(), settings, {
        environment: "production",
        homeUrl: origin,
        frontendHosts: [`clerk.inside-${index}.example.com`],
      });
      const browser = instance.browser({ origin });
      const { status, body } = await browser.createSignIn({ strategy: "oauth_custom_inside", redirect_url: right });
      expect([status, body]).toMatchObject([
        422,
        { errors: [{ code: "custom_oauth_provider_discovery_server_retrieval_error" }] },
      ]);
    }
    expect(idp.connections).toBe(0);
  });
});

test("a production instance on a loopback host is not played for either", async () => {
  const local = "production.localhost";
  const instance = await createTestInstance(
    await sharedServer(),
    { social: { google: {} } },
    { environment: "production", frontendHosts: [local] },
  );
  const own = `http://${local}`;
  const fields = { strategy: "oauth_google", redirect_url: `${own}/sso-callback` };
  const { status, body } = await instance.browser({ origin: own }).createSignIn(fields);
  expect([status, body]).toMatchObject([400, { errors: [{ code: "oauth_config_missing" }] }]);
  const answer = await instance.browser().get(`/simulator/${instance.instance.id}/google/jwks`);
  expect(answer.status).toBe(404);
});

test("a development instance that is not on the developer's machine is not played for either", async () => {
  const instance = await createTestInstance(
    await sharedServer(),
    { social: { google: {} } },
    { frontendHosts: ["clerk.dev.example.com"] },
  );
  const { status, body } = await instance.browser().createSignIn({ strategy: "oauth_google", redirect_url: right });
  expect([status, body]).toMatchObject([400, { errors: [{ code: "oauth_config_missing" }] }]);
  const answer = await instance.browser({ host: "localhost" }).get(`/simulator/${instance.instance.id}/google/jwks`);
  expect(answer.status).toBe(404);
});
