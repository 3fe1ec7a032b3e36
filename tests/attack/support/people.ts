import type { SettingsInput } from "@latchkey/contract/settings";
import { TestAuthenticator, type FakeIdp, type TestInstance } from "@latchkey/server/testing";

/* People in the situations in which an artefact is asked of them. */

export const ORIGIN = "https://app.example";
export const PASSWORD = "correct horse battery";

/** What stations need of their surroundings. */
export interface Ground {
  t: TestInstance;
  idp: FakeIdp;
}

/** Settings with which there is something for every station to do. */
export const groundSettings = (idp: FakeIdp): SettingsInput => ({
  identifiers: {
    email_address: { sign_in_strategies: ["email_code", "email_link"] },
    phone_number: { enabled: true, sign_in: true },
  },
  password: { required: false },
  multi_factor: { authenticator_app: true, phone_code: true, backup_code: true },
  passkeys: { enabled: true },
  attack_protection: { email_link: { require_same_client: false } },
  sms: { max_per_range_per_hour: 100_000 },
  notifications: { new_device_sign_in: true },
  social: { custom_acme: idp.settings },
});

let people = 0;

/** A number that nobody has yet. */
export const newNumber = (): number => (people += 1);

/** A phone number for it. */
export const phoneOf = (number: number): string => `+1202456${String(number).padStart(4, "0")}`;

export async function person({ t }: Ground, fields: object = {}) {
  const number = newNumber();
  const email = `artefact${number}@example.com`;
  const phone = phoneOf(number);
  const { body: user } = await t.bapi("POST", "/v1/users", {
    email_address: [email],
    phone_number: [phone],
    password: PASSWORD,
    ...fields,
  });
  if (!user.id) throw new Error(JSON.stringify(user));
  return { email, phone, id: user.id as string, phoneId: user.phone_numbers[0].id as string };
}

type Person = Awaited<ReturnType<typeof person>>;

/** The same with a browser that they are signed in to. */
export async function signedIn(ground: Ground, fields: object = {}) {
  const who = await person(ground, fields);
  const browser = ground.t.browser({ origin: ORIGIN });
  const ticket = await signInToken(ground, who);
  const { body } = await browser.createSignIn({ strategy: "ticket", ticket });
  return { ...who, browser, sessionId: body.client?.sessions[0]?.id ?? "" };
}

export async function signInToken({ t }: Ground, { id }: Person): Promise<string> {
  return (await t.bapi("POST", "/v1/sign_in_tokens", { user_id: id })).body.token;
}

/** Somebody who has typed their password and is asked for more. */
export async function beforeSecond(ground: Ground, fields: object = {}) {
  const who = await person(ground, fields);
  await ground.t.bapi("PATCH", `/v1/phone_numbers/${who.phoneId}`, { reserved_for_second_factor: true });
  const browser = ground.t.browser();
  const { body } = await browser.createSignIn({ identifier: who.email, password: PASSWORD });
  return { ...who, browser, path: `/v1/client/sign_ins/${body.response.id}` };
}

/** A session whose holder proves again who they are. */
export async function again(ground: Ground, level: "first_factor" | "second_factor", fields: object = {}) {
  const who = await signedIn(ground, fields);
  if (level === "second_factor")
    await ground.t.bapi("PATCH", `/v1/phone_numbers/${who.phoneId}`, { reserved_for_second_factor: true });
  const path = `/v1/client/sessions/${who.sessionId}/verify`;
  await who.browser.post(path, { level });
  return { ...who, path };
}

/** Somebody with a passkey on a device. */
export async function withPasskey(ground: Ground) {
  const who = await signedIn(ground);
  const device = new TestAuthenticator(ORIGIN);
  const { body } = await who.browser.post("/v1/me/passkeys");
  await who.browser.post(`/v1/me/passkeys/${body.response.id}/attempt_verification`, {
    strategy: "passkey",
    public_key_credential: JSON.stringify(device.create(body.response.verification.nonce)),
  });
  return { ...who, device };
}
