import { afterAll, beforeAll, expect, test } from "vitest";
import { microsoft } from "../../packages/server/src/domain/oauth-connections/providers/microsoft.ts";
import { Settings } from "../../packages/contract/src/settings.ts";
import { arrive, socialScene, type Scene } from "../support/social.ts";

/* an address at a provider is no identity. It can be anybody's there, and change. */

let scene: Scene;
beforeAll(async () => {
  scene = await socialScene({ social: { custom_other: {} } });
});
afterAll(() => scene.idp.stop());

const ada = { sub: "ada", email: "ada@example.com", email_verified: true };

test("another account of the provider with the address, not verified, does not get in", async () => {
  const first = await scene.signIn(scene.instance.browser(), { claims: ada });
  expect(first.verification.status).toBe("transferable");
  const browser = scene.instance.browser();
  await scene.signIn(browser, { claims: ada });
  await browser.createSignUp({ transfer: "true" });
  const eve = { sub: "eve", email: "ada@example.com", email_verified: false };
  const { client } = await scene.signIn(scene.instance.browser(), { claims: eve });
  expect(client).toMatchObject({ sessions: [], sign_in: { status: "needs_first_factor" } });
});

test("an address that moves to another account of the provider takes no account here along", async () => {
  const browser = scene.instance.browser();
  await scene.signIn(browser, { claims: { ...ada, sub: "bob", email: "bob@example.com" } });
  const { body } = await browser.createSignUp({ transfer: "true" });
  const bob = body.response.created_user_id;
  const moved = { claims: { ...ada, sub: "bob", email: "robert@example.com" } };
  const { client } = await scene.signIn(scene.instance.browser(), moved);
  expect(client.sessions[0].user).toMatchObject({ id: bob, email_addresses: [{ email_address: "bob@example.com" }] });
});

test("the same subject of another provider is somebody else", async () => {
  const other = await socialScene();
  const browser = other.instance.browser();
  const { verification } = await arrive(
    browser,
    other.idp.authorize(await other.start(browser), { claims: { sub: "ada" } }),
  );
  expect(verification.status).toBe("transferable");
  other.idp.stop();
});

test.each([
  [{}, false],
  [{ email_verified: true }, false],
  [{ xms_edov: false }, false],
  [{ xms_edov: "0" }, false],
  [{ xms_edov: true }, true],
  [{ xms_edov: "1" }, true],
])("an address of a Microsoft tenant with %j counts as verified: %s", async (claims, expected) => {
  const { social } = Settings.parse({ social: { microsoft: {} } });
  const settings = social["microsoft"] as never;
  const refuse = () => Promise.reject(new Error("The profile is in the token."));
  const profile = await microsoft.profile({
    claims: { sub: "s", iss: "https://login.microsoftonline.com/t/v2.0", email: "ceo@example.com", ...claims },
    tokens: {},
    posted: {},
    clientId: "app",
    settings,
    userinfoUrl: undefined,
    get: refuse,
    post: refuse,
  });
  expect(profile).toMatchObject({ emailAddress: "ceo@example.com", isEmailVerified: expected });
});
