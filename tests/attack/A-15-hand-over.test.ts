import { beforeAll, expect, test } from "vitest";
import { createTestInstance, sharedServer, TestAuthenticator, type TestInstance } from "@latchkey/server/testing";

/* somebody registers with the victim's address before the victim proves it by a code. */

const origin = "https://app.example";
const password = "what the attacker knows";
let instance: TestInstance;

beforeAll(async () => {
  instance = await createTestInstance(await sharedServer(), {
    identifiers: { email_address: { verify_at_sign_up: false }, phone_number: { enabled: true } },
    passkeys: { enabled: true },
  });
});

const codes = (body: any): string[] => body.errors.map(({ code }: { code: string }) => code);

test("the passkey of whoever held the address first lets them in no more", async () => {
  const identifier = "victim+clerk_test@example.com";
  const attacker = instance.browser({ origin });
  await attacker.createSignUp({ email_address: identifier, password });
  const device = new TestAuthenticator(origin);
  const { response: pending } = (await attacker.post("/v1/me/passkeys")).body;
  const registered = await attacker.post(`/v1/me/passkeys/${pending.id}/attempt_verification`, {
    strategy: "passkey",
    public_key_credential: JSON.stringify(device.create(pending.verification.nonce)),
  });
  expect(registered.status).toBe(200);

  const victim = instance.browser({ origin });
  const signIn = await victim.createSignIn({ identifier, strategy: "email_code" });
  const path = `/v1/client/sign_ins/${signIn.body.response.id}`;
  const proven = await victim.post(`${path}/attempt_first_factor`, { strategy: "email_code", code: "424242" });
  expect(proven.body.response.status).toBe("complete");
  const [session] = proven.body.client?.sessions ?? [];
  expect(session?.user).toMatchObject({ password_enabled: false, passkeys: [] });
  expect((await attacker.get("/v1/client")).body.response.sessions).toEqual([]);

  const again = instance.browser({ origin });
  const { response: nameless } = (await again.createSignIn({ strategy: "passkey" })).body;
  const refused = await again.post(`/v1/client/sign_ins/${nameless.id}/attempt_first_factor`, {
    strategy: "passkey",
    public_key_credential: JSON.stringify(device.get(nameless.first_factor_verification?.nonce ?? "")),
  });
  expect(codes(refused.body)).toEqual(["passkey_not_registered"]);
});

test("a code to an address that somebody else holds, and has proven a number beside, is no way into the account", async () => {
  const identifier = "typo+clerk_test@example.com";
  const holder = instance.browser({ origin });
  const signUp = await holder.createSignUp({ email_address: identifier, phone_number: "+15555550100", password });
  const path = `/v1/client/sign_ups/${signUp.body.response.id}`;
  await holder.post(`${path}/prepare_verification`, { strategy: "phone_code" });
  const done = await holder.post(`${path}/attempt_verification`, { strategy: "phone_code", code: "424242" });
  expect(done.body.response.status).toBe("complete");

  const stranger = instance.browser({ origin });
  const signIn = await stranger.createSignIn({ identifier });
  const offered = signIn.body.response.supported_first_factors ?? [];
  expect(offered.map(({ strategy }: { strategy: string }) => strategy)).not.toContain("email_code");
  expect(offered.map(({ strategy }: { strategy: string }) => strategy)).not.toContain("reset_password_email_code");
  const prepared = await stranger.post(`/v1/client/sign_ins/${signIn.body.response.id}/prepare_first_factor`, {
    strategy: "email_code",
  });
  expect(codes(prepared.body)).toEqual(["strategy_for_user_invalid"]);

  const owner = instance.browser({ origin });
  expect((await owner.createSignIn({ identifier, password })).body.response.status).toBe("complete");
});
