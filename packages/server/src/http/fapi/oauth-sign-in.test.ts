import { expect, it } from "vitest";
import { createTestInstance, sharedServer, visitSimulator } from "../../testing/index.ts";

const app = "http://localhost:3000";
const social = { google: {}, github: {}, apple: {} };

const setUp = async (settings = {}) => createTestInstance(await sharedServer(), { social, ...settings });

it("signs somebody up and in again through the simulator", async () => {
  const instance = await setUp();
  const browser = instance.browser();
  const created = await browser.createSignIn({
    strategy: "oauth_google",
    redirect_url: `${app}/sso-callback`,
    action_complete_redirect_url: `${app}/done`,
  });
  expect(created.body).toMatchObject({ response: { status: "needs_identifier" } });
  const verification = created.body.response.first_factor_verification;
  expect(verification).toMatchObject({ status: "unverified", strategy: "oauth_google", object: "verification_oauth" });
  const back = await visitSimulator(browser, verification?.external_verification_redirect_url ?? "", {
    name: "Ada Lovelace",
    emailAddress: "ada@example.com",
  });
  expect([back.status, back.headers.get("location"), back.body]).toEqual([303, `${app}/sso-callback`, ""]);
  const { body } = await browser.get("/v1/client");
  expect(body.response.sign_in.first_factor_verification).toMatchObject({ status: "transferable", error: null });
  const signedUp = await browser.createSignUp({ transfer: "true" });
  expect(signedUp.body.response).toMatchObject({ status: "complete", email_address: "ada@example.com" });
});
