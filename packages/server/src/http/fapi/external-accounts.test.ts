import sharp from "sharp";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import {
  createTestInstance,
  FakeClock,
  FakeIdp,
  startTestServer,
  visitSimulator,
  type SimulatedPerson,
  type TestBrowser,
  type TestInstance,
} from "../../testing/index.ts";

const profile = "http://localhost:3000/account";
const ada = "ada+clerk_test@example.com";

const clock = new FakeClock(new Date());
let server: Server;
let instance: TestInstance;
let browser: TestBrowser;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());
beforeEach(async () => {
  instance = await createTestInstance(server, { social: { google: {}, github: { authenticatable: false } } });
  browser = instance.browser();
  await browser.signUp(ada);
  // What comes from now on is younger.
  clock.advance(1);
});

const me = async (of: TestBrowser = browser) => (await of.get("/v1/me")).body.response;

async function connect(person: SimulatedPerson | "deny", strategy = "oauth_google", of: TestBrowser = browser) {
  const { body } = await of.post("/v1/me/external_accounts", { strategy, redirect_url: profile });
  expect(body.response).toMatchObject({
    provider: strategy,
    verification: {
      status: "unverified",
      strategy,
      external_verification_redirect_url: expect.stringMatching(/^http/),
    },
  });
  const back = await visitSimulator(of, body.response.verification.external_verification_redirect_url, person);
  expect([back.status, back.headers.get("location")]).toEqual([303, profile]);
  const account = (await me(of)).external_accounts.find(({ id }: { id: string }) => id === body.response.id);
  return account;
}

describe("a connected account", () => {
  it("shows up with the profile, linked to the address that it came with", async () => {
    const account = await connect({ name: "Ada King", emailAddress: ada });
    expect(account).toMatchObject({
      object: "google_account",
      email_address: ada,
      first_name: "Ada",
      verification: { status: "verified", error: null },
    });
    const user = await me();
    expect(user.email_addresses).toMatchObject([
      { email_address: ada, linked_to: [{ type: "oauth_google", id: account.identification_id }] },
    ]);
    expect(user.first_name).toBeNull();
    const [{ id }] = user.email_addresses;
    const refused = await browser.method("DELETE", `/v1/me/email_addresses/${id}`);
    expect(refused.body).toMatchObject({ errors: [{ code: "delete_linked_identification_disallowed" }] });
  });

  it("brings the address along that the provider vouches for", async () => {
    await connect({ emailAddress: "second@example.com" });
    const addresses = (await me()).email_addresses.toSorted(
      (a: { email_address: string }, b: { email_address: string }) => a.email_address.localeCompare(b.email_address),
    );
    expect(addresses).toMatchObject([
      { email_address: ada },
      { email_address: "second@example.com", verification: { status: "verified", strategy: "from_oauth_google" } },
    ]);
  });

  it("brings no address along that is somebody else's, or not verified", async () => {
    await instance.browser().signUp("taken+clerk_test@example.com");
    expect(await connect({ emailAddress: "taken+clerk_test@example.com" })).toMatchObject({
      verification: { status: "verified" },
    });
    await connect({ emailAddress: "unproven@example.com", isEmailVerified: false }, "oauth_github");
    expect((await me()).email_addresses).toMatchObject([{ email_address: ada }]);
  });

  it("can be of a provider that signs nobody in", async () => {
    expect(await connect({ emailAddress: ada }, "oauth_github")).toMatchObject({ object: "external_account" });
  });

  it("is one at a time of each provider", async () => {
    await connect({ emailAddress: ada });
    const again = await browser.post("/v1/me/external_accounts", { strategy: "oauth_google", redirect_url: profile });
    expect([again.status, again.body]).toMatchObject([400, { errors: [{ code: "oauth_account_already_connected" }] }]);
  });

  it("can not be somebody else's", async () => {
    await connect({ emailAddress: ada });
    const other = instance.browser();
    await other.signUp("other+clerk_test@example.com");
    expect(await connect({ emailAddress: ada }, "oauth_google", other)).toMatchObject({
      verification: { status: "unverified", error: { code: "oauth_identification_claimed" } },
    });
    expect((await me()).external_accounts).toHaveLength(1);
  });

  it("says what went wrong, and can be tried again", async () => {
    expect(await connect("deny")).toMatchObject({
      verification: { status: "unverified", error: { code: "oauth_access_denied" } },
    });
    expect(await connect({ emailAddress: ada })).toMatchObject({ verification: { status: "verified" } });
    expect((await me()).external_accounts).toHaveLength(1);
  });

  it("is not connected when the user signed out on the way", async () => {
    const fields = { strategy: "oauth_google", redirect_url: profile };
    const { body } = await browser.post("/v1/me/external_accounts", fields);
    await browser.method("DELETE", "/v1/client/sessions");
    const { external_verification_redirect_url: url } = body.response.verification;
    const back = await visitSimulator(browser, url, { emailAddress: "eve@example.com" });
    expect([back.status, back.body]).toMatchObject([400, { errors: [{ code: "oauth_callback_invalid" }] }]);
    const user = await instance.bapi("GET", "/v1/users");
    expect(user.body[0].external_accounts).toMatchObject([{ provider_user_id: "", email_address: "" }]);
  });

  it("goes when its owner removes it, but not the last way in", async () => {
    const account = await connect({ emailAddress: ada });
    const removed = await browser.method("DELETE", `/v1/me/external_accounts/${account.id}`);
    expect(removed.body.response).toEqual({ object: "external_account", id: account.id, deleted: true });
    expect((await me()).external_accounts).toEqual([]);
    const only = await createTestInstance(server, {
      social: { google: {} },
      identifiers: { email_address: { enabled: false, required: false } },
    });
    const stranger = only.browser();
    const { body } = await stranger.createSignUp({ strategy: "oauth_google", redirect_url: profile });
    const { external_verification_redirect_url: url } = body.response.verifications.external_account ?? {};
    await visitSimulator(stranger, url ?? "", { name: "Nemo" });
    const [last] = (await me(stranger)).external_accounts;
    const refused = await stranger.method("DELETE", `/v1/me/external_accounts/${last.id}`);
    expect(refused.body).toMatchObject({ errors: [{ code: "last_required_identification_deletion_failed" }] });
    const { id } = await me(stranger);
    const gone = await only.bapi("DELETE", `/v1/users/${id}/external_accounts/${last.id}`);
    expect(gone.body).toMatchObject({ deleted: true, id: last.id });
    expect((await only.bapi("GET", `/v1/users/${id}`)).body.external_accounts).toEqual([]);
  });

  it("of another user is not there", async () => {
    const account = await connect({ emailAddress: ada });
    const other = instance.browser();
    await other.signUp("other+clerk_test@example.com");
    for (const [verb, path] of [
      ["DELETE", ""],
      ["DELETE", "/tokens"],
      ["PATCH", "/reauthorize"],
    ] as const) {
      const fields = { redirect_url: profile };
      const { status } = await other.method(verb, `/v1/me/external_accounts/${account.id}${path}`, fields);
      expect(status).toBe(404);
    }
  });
});

describe("tokens of the provider", () => {
  const tokensOf = async (provider = "oauth_google") => {
    const { id } = await me();
    return instance.bapi("GET", `/v1/users/${id}/oauth_access_tokens/${provider}`);
  };

  it("are handed to holders of the secret key, sealed until then", async () => {
    const account = await connect({ emailAddress: ada });
    const { body } = await tokensOf();
    expect(body).toMatchObject([
      {
        object: "oauth_access_token",
        external_account_id: account.id,
        provider: "oauth_google",
        scopes: ["openid", "email", "profile"],
        token: expect.stringMatching(/^\S{20,}$/),
        expires_at: expect.any(Number),
      },
    ]);
    const { body: page } = await instance.bapi(
      "GET",
      `/v1/users/${(await me()).id}/oauth_access_tokens/google?paginated=true`,
    );
    expect(page).toEqual({ data: body, total_count: 1 });
    const row = await server.app.db
      .selectFrom("external_accounts")
      .selectAll()
      .where("id", "=", account.id)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify({ ...row, tokens_encrypted: null })).not.toContain(body[0].token);
    expect(Buffer.from(row.tokens_encrypted ?? []).includes(body[0].token)).toBe(false);
  });

  it("are renewed when they ran out", async () => {
    await connect({ emailAddress: ada });
    const [before] = (await tokensOf()).body;
    expect((await tokensOf()).body[0].token).toBe(before.token);
    clock.advance(3_600);
    const [after] = (await tokensOf()).body;
    expect(after.token).not.toBe(before.token);
    expect(after.expires_at).toBeGreaterThan(before.expires_at);
    expect((await tokensOf()).body[0].token).toBe(after.token);
  });

  it("that can not be renewed are not handed out", async () => {
    const idp = await FakeIdp.start();
    instance = await createTestInstance(server, { social: { custom_acme: idp.settings } });
    browser = instance.browser();
    await browser.signUp(ada);
    const arrive = async (tokens: Record<string, unknown>) => {
      const fields = { strategy: "oauth_custom_acme", redirect_url: profile };
      const { body } = await browser.post("/v1/me/external_accounts", fields);
      await browser.get(idp.authorize(body.response.verification.external_verification_redirect_url, { tokens }));
      return body.response.id as string;
    };
    const id = await arrive({ expires_in: 10 });
    expect((await tokensOf("custom_acme")).body).toMatchObject({
      errors: [{ code: "external_account_missing_refresh_token" }],
    });
    await browser.method("DELETE", `/v1/me/external_accounts/${id}`);
    await arrive({ expires_in: 10, refresh_token: "unknown" });
    expect((await tokensOf("custom_acme")).body).toMatchObject({ errors: [{ code: "oauth_token_retrieval_error" }] });
    idp.stop();
  });

  it("are forgotten when the owner says so", async () => {
    const account = await connect({ emailAddress: ada });
    const { body } = await browser.method("DELETE", `/v1/me/external_accounts/${account.id}/tokens`);
    expect(body.response).toMatchObject({ object: "user", external_accounts: [{ id: account.id }] });
    expect((await tokensOf()).body).toEqual([]);
  });

  it("are asked for once more, with further scopes, by the same account", async () => {
    const account = await connect({ emailAddress: ada });
    const path = `/v1/me/external_accounts/${account.id}/reauthorize`;
    const again = async (person: SimulatedPerson) => {
      const fields = { redirect_url: profile, additional_scope: ["phone", "address"] };
      const { body } = await browser.method("PATCH", path, fields);
      const { external_verification_redirect_url: url } = body.response.verification;
      expect(new URL(url).searchParams.get("scope")).toBe("openid email profile phone address");
      await visitSimulator(browser, url, person);
      return (await me()).external_accounts[0];
    };
    expect(await again({ emailAddress: "eve@example.com" })).toMatchObject({
      id: account.id,
      email_address: ada,
      verification: { status: "verified", error: { code: "oauth_account_already_connected" } },
    });
    expect(await again({ emailAddress: ada })).toMatchObject({ id: account.id, verification: { error: null } });
  });

  it("of a provider that is off are not there", async () => {
    expect(await tokensOf("oauth_gitlab")).toMatchObject({
      status: 404,
      body: { errors: [{ code: "oauth_token_provider_not_enabled" }] },
    });
  });
});

it("the Backend API finds users by provider", async () => {
  const account = await connect({ emailAddress: ada });
  await instance.browser().signUp("other+clerk_test@example.com");
  const find = async (query: string) => (await instance.bapi("GET", `/v1/users?${query}`)).body.length;
  expect(await find("provider=oauth_google")).toBe(1);
  expect(await find("provider=google")).toBe(1);
  expect(await find(`provider=oauth_google&provider_user_id=${account.provider_user_id}`)).toBe(1);
  expect(await find("provider=oauth_google&provider_user_id=nobody")).toBe(0);
  expect(await find("provider=oauth_github")).toBe(0);
});

it("a picture at the provider becomes the user's", async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  const pictures = createServer((_, response) => response.writeHead(200, { "content-type": "image/png" }).end(png));
  await new Promise<void>((resolve) => pictures.listen(0, "127.0.0.1", resolve));
  const idp = await FakeIdp.start();
  const acme = await createTestInstance(server, { social: { custom_acme: idp.settings } });
  const stranger = acme.browser();
  const fields = { strategy: "oauth_custom_acme", redirect_url: profile };
  const { body } = await stranger.createSignUp(fields);
  const { external_verification_redirect_url: url } = body.response.verifications.external_account ?? {};
  const picture = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}/ada.png`;
  const claims = { sub: "ada", email: "ada@example.com", email_verified: true, picture };
  await stranger.get(idp.authorize(url ?? "", { claims }));
  expect((await me(stranger)).external_accounts).toMatchObject([{ image_url: picture }]);
  await expect.poll(async () => (await me(stranger)).has_image, { timeout: 15_000 }).toBe(true);
  const image = await stranger.get(new URL((await me(stranger)).image_url).pathname);
  expect(image.headers.get("content-type")).toBe("image/webp");
  idp.stop();
  pictures.close();
});
