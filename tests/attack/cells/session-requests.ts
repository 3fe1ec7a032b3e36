import { Secret, TOTP } from "otpauth";
import sharp from "sharp";
import {
  TestAuthenticator,
  visitSimulator,
  type Answer,
  type TestBrowser,
  type TestInstance,
} from "@latchkey/server/testing";
import { call, ORIGIN, PASSWORD, type Asked, type World } from "./world.ts";

/** Somebody in a session. */
export interface Person {
  world: World;
  of: TestInstance;
  browser: TestBrowser;
  email: string;
  number: number;
  userId: string;
  sessionId: string;
  /** Identifiers of what they have. */
  ids: Readonly<Record<"phone" | "unverifiedEmail" | "unverifiedPhone", string>>;
  hasPassword: boolean;
  /** Has no second factor, and is to stay without. */
  lacksSecond: boolean;
  /** The account at a provider that they have connected. */
  accountId?: string;
}

interface Row {
  /** Changes what other operations find, so that it needs a person of its own. */
  alone?: true;
  /** What has to be there before, done while the session is alive; what it returns is merged into the request. */
  given?: (person: Person) => Promise<Asked | void>;
  request?: (person: Person) => Asked;
}

const CODE = "424242";
const HOME = `${ORIGIN}/account`;
const SECRET = new Secret({ size: 20 }).base32;
export const PICTURE = await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
  .png()
  .toBuffer();

const codeOf = ({ world }: Person, secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now().getTime() });

const onEmail = ({ ids }: Person): Asked => ({ params: { email_address_id: ids.unverifiedEmail } });
const onPhone = ({ ids }: Person): Asked => ({ params: { phone_number_id: ids.unverifiedPhone } });

export async function givePassword(person: Person): Promise<void> {
  const { of, userId, hasPassword } = person;
  if (hasPassword) return;
  person.hasPassword = true;
  await of.bapi("PATCH", `/v1/users/${userId}`, { password: PASSWORD });
}

async function giveApp({ of, userId, lacksSecond }: Person): Promise<void> {
  if (lacksSecond) return;
  await of.bapi("PATCH", `/v1/users/${userId}`, { totp_secret: SECRET });
}

/** A passkey that is to be registered, and the device's answer. */
async function beginPasskey({ browser }: Person): Promise<Asked> {
  const { body } = await browser.post("/v1/me/passkeys");
  const credential = new TestAuthenticator(ORIGIN).create(body.response.verification.nonce);
  return {
    params: { passkey_id: body.response.id },
    fields: { strategy: "passkey", public_key_credential: JSON.stringify(credential) },
  };
}

async function givePasskey(person: Person): Promise<Asked> {
  const { params = {}, fields = {} } = await beginPasskey(person);
  await call(person.browser, "attemptMyPasskey", { params, fields });
  return { params };
}

async function giveAccount(person: Person): Promise<Asked> {
  person.accountId ??= await connect(person);
  return { params: { external_account_id: person.accountId } };
}

async function connect({ browser, email }: Person): Promise<string> {
  const fields = { strategy: "oauth_google", redirect_url: HOME };
  const { body } = await browser.post("/v1/me/external_accounts", fields);
  await visitSimulator(browser, body.response.verification.external_verification_redirect_url, { emailAddress: email });
  return body.response.id;
}

async function startVerifying({ browser, sessionId }: Person, level: string, strategy: string): Promise<void> {
  const params = { session_id: sessionId };
  await call(browser, "startReverification", { params, fields: { level } });
  const stage = level === "first_factor" ? "First" : "Second";
  await call(browser, `prepareReverification${stage}Factor`, { params, fields: { strategy } });
}

async function reservePhone({ of, ids, lacksSecond }: Person): Promise<void> {
  if (lacksSecond) return;
  await of.bapi("PATCH", `/v1/phone_numbers/${ids.phone}`, { reserved_for_second_factor: true });
}

/** What each operation sends, and what has to be there for it: a refusal is about the state alone. */
export const sessionRequests: Readonly<Record<string, Row>> = {
  handshakeClient: { request: () => ({ query: { redirect_url: HOME } }) },
  touchClient: { request: () => ({ query: { redirect_url: HOME } }) },
  deleteClient: { alone: true },
  deleteClientSessions: { alone: true },
  endSession: { alone: true },
  removeSession: { alone: true },
  deleteMe: { alone: true },
  createMyTotp: { alone: true },
  startReverification: {
    alone: true,
    request: () => ({ fields: { level: "first_factor" } }),
  },
  prepareReverificationFirstFactor: {
    alone: true,
    given: (person) => startVerifying(person, "first_factor", "email_code"),
    request: () => ({ fields: { strategy: "email_code" } }),
  },
  attemptReverificationFirstFactor: {
    alone: true,
    given: (person) => startVerifying(person, "first_factor", "email_code"),
    request: () => ({ fields: { strategy: "email_code", code: CODE } }),
  },
  prepareReverificationSecondFactor: {
    alone: true,
    async given(person) {
      await reservePhone(person);
      await startVerifying(person, "second_factor", "phone_code");
    },
    request: () => ({ fields: { strategy: "phone_code" } }),
  },
  attemptReverificationSecondFactor: {
    alone: true,
    async given(person) {
      await reservePhone(person);
      await startVerifying(person, "second_factor", "phone_code");
    },
    request: () => ({ fields: { strategy: "phone_code", code: CODE } }),
  },
  getMyEmailAddress: { request: onEmail },
  getMyPhoneNumber: { request: onPhone },
  getMyPasskey: { given: givePasskey },
  updateMe: { request: () => ({ fields: { first_name: "Ada" } }) },
  updateMyMetadata: { request: () => ({ fields: { unsafe_metadata: '{"theme":"dark"}' } }) },
  deleteMyProfileImage: {
    given: async ({ browser }) => void (await browser.upload("/v1/me/profile_image", PICTURE, "image/png")),
  },
  prepareMyEmailAddress: { request: (person) => ({ ...onEmail(person), fields: { strategy: "email_code" } }) },
  attemptMyEmailAddress: {
    given: async (person) =>
      void (await call(person.browser, "prepareMyEmailAddress", {
        ...onEmail(person),
        fields: { strategy: "email_code" },
      })),
    request: (person) => ({ ...onEmail(person), fields: { code: CODE } }),
  },
  prepareMyPhoneNumber: { request: (person) => ({ ...onPhone(person), fields: { strategy: "phone_code" } }) },
  attemptMyPhoneNumber: {
    given: async (person) =>
      void (await call(person.browser, "prepareMyPhoneNumber", {
        ...onPhone(person),
        fields: { strategy: "phone_code" },
      })),
    request: (person) => ({ ...onPhone(person), fields: { code: CODE } }),
  },
  updateMyPasskey: { given: givePasskey, request: () => ({ fields: { name: "My key" } }) },
  changePassword: {
    alone: true,
    given: givePassword,
    request: () => ({ fields: { current_password: PASSWORD, new_password: "quite another one" } }),
  },
  removeMyPassword: {
    alone: true,
    given: givePassword,
    request: () => ({ fields: { current_password: PASSWORD } }),
  },
  revokeMySession: {
    alone: true,
    async given({ of, userId }) {
      const { body } = await of.bapi("POST", "/v1/sessions", { user_id: userId });
      return { params: { session_id: body.id } };
    },
  },
  createMyEmailAddress: { request: ({ number }) => ({ fields: { email_address: `more${number}@example.com` } }) },
  deleteMyEmailAddress: { request: onEmail },
  createMyPhoneNumber: { request: ({ number }) => ({ fields: { phone_number: phoneOf(number, 3) } }) },
  updateMyPhoneNumber: {
    alone: true,
    request: ({ ids }) => ({
      params: { phone_number_id: ids.phone },
      fields: { reserved_for_second_factor: "true" },
    }),
  },
  deleteMyPhoneNumber: { request: onPhone },
  attemptMyPasskey: { alone: true, given: beginPasskey },
  deleteMyPasskey: { given: givePasskey },
  verifyMyTotp: {
    alone: true,
    async given(person) {
      const { body } = await person.browser.post("/v1/me/totp");
      return { fields: { code: codeOf(person, body.response.secret) } };
    },
  },
  deleteMyTotp: {
    alone: true,
    given: giveApp,
  },
  createMyBackupCodes: {
    alone: true,
    given: giveApp,
  },
  createMyExternalAccount: {
    alone: true,
    request: () => ({ fields: { strategy: "oauth_google", redirect_url: HOME } }),
  },
  reauthorizeMyExternalAccount: { given: giveAccount, request: () => ({ fields: { redirect_url: HOME } }) },
  deleteMyExternalAccount: { given: giveAccount },
  deleteMyExternalAccountTokens: { given: giveAccount },
};

/** A number whose code is known; each person has several. */
export function phoneOf(number: number, which: number): string {
  const index = number * 4 + which;
  return `+1${AREAS[Math.floor(index / 100)]}55501${String(index % 100).padStart(2, "0")}`;
}
const AREAS = [201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228];

/** Sends an operation for a person, in the session that they name. */
export function ask(person: Person, operation: string, extra: Asked): Promise<Answer> {
  const { browser, sessionId } = person;
  const query = { _clerk_session_id: sessionId };
  if (operation === "updateMyProfileImage")
    return browser.upload(`/v1/me/profile_image?${new URLSearchParams(query)}`, PICTURE, "image/png");
  const own = sessionRequests[operation]?.request?.(person) ?? {};
  return call(browser, operation, {
    params: { session_id: sessionId, ...own.params, ...extra.params },
    query: { ...query, ...own.query },
    fields: { ...own.fields, ...extra.fields },
  });
}
