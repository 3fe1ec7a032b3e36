import { afterAll, beforeAll, expect, test } from "vitest";
import { app, socialScene, type Scene } from "../support/social.ts";

/* somebody registers with the victim's address before the victim comes by way of a provider. */

const victim = { claims: { sub: "victim", email: "victim@example.com", email_verified: true, name: "Vera Victim" } };
const password = "what the attacker knows";

let scene: Scene;
beforeAll(async () => {
  scene = await socialScene({
    identifiers: { email_address: { verify_at_sign_up: false }, phone_number: { enabled: true } },
    multi_factor: { authenticator_app: true },
    social: { google: {} },
  });
});
afterAll(() => scene.idp.stop());

test("an account that nobody proved anything for becomes the victim's, and lets the attacker in no more", async () => {
  const { instance } = scene;
  const attacker = instance.browser();
  const signedUp = await attacker.createSignUp({ email_address: "victim@example.com", password });
  const [session] = signedUp.body.client?.sessions ?? [];
  const userId = session?.user?.id ?? "";
  await instance.bapi("PATCH", `/v1/users/${userId}`, { totp_secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" });

  const { back, client } = await scene.signIn(instance.browser(), victim);
  expect([back.status, back.headers.get("location")]).toEqual([303, `${app}/sso-callback`]);
  expect(client.sign_in.status).toBe("complete");
  expect(client.sessions[0].user).toMatchObject({ id: userId, password_enabled: false, totp_enabled: false });
  expect(client.sessions[0].user.email_addresses[0].verification.status).toBe("verified");

  expect((await attacker.get("/v1/client")).body.response.sessions).toEqual([]);
  expect((await attacker.post(`/v1/client/sessions/${session?.id}/tokens`)).status).toBe(401);
  const again = await instance.browser().createSignIn({ identifier: "victim@example.com", password });
  expect(again.body).toMatchObject({ errors: [{ code: "strategy_for_user_invalid" }] });
});

test("an account that somebody else has proven to be theirs keeps everything but the address", async () => {
  const { instance } = scene;
  const phone = { phone_number: "+15555550100", email_address: "later@example.com", password };
  const attacker = instance.browser();
  const signUp = await attacker.createSignUp(phone);
  const path = `/v1/client/sign_ups/${signUp.body.response.id}`;
  await attacker.post(`${path}/prepare_verification`, { strategy: "phone_code" });
  const proven = await attacker.post(`${path}/attempt_verification`, { strategy: "phone_code", code: "424242" });
  const holder = proven.body.client?.sessions[0]?.user;
  expect(holder?.email_addresses).toHaveLength(1);

  const browser = instance.browser();
  const later = { claims: { sub: "later", email: "later@example.com", email_verified: true } };
  const { verification } = await scene.signIn(browser, later);
  expect(verification.status).toBe("transferable");
  const { body } = await browser.createSignUp({ transfer: "true" });
  expect(body.response.status).toBe("complete");
  expect(body.response.created_user_id).not.toBe(holder?.id);
  const { response: still } = (await attacker.get("/v1/me")).body;
  expect(still).toMatchObject({ id: holder?.id, email_addresses: [] });
});

test("a provider that does not vouch for the address changes nothing", async () => {
  const { instance } = scene;
  const holder = instance.browser();
  await holder.createSignUp({ email_address: "held@example.com", password });
  const browser = instance.browser();
  const unproven = { claims: { sub: "someone", email: "held@example.com", email_verified: false } };
  const { client } = await scene.signIn(browser, unproven);
  expect(client).toMatchObject({ sessions: [], sign_in: { status: "needs_first_factor" } });
  expect((await holder.get("/v1/client")).body.response.sessions).toHaveLength(1);
  expect((await holder.get("/v1/me")).body.response).toMatchObject({ password_enabled: true, external_accounts: [] });
});
