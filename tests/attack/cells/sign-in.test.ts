import { Secret, TOTP } from "otpauth";
import type { SignInJSON } from "@latchkey/shared/wire/fapi";
import type { TestBrowser, TestInstance } from "@latchkey/server/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoSession } from "./no-session.ts";
import { signInCells, signInStates, type SignInState } from "./sign-in-cells.ts";
import {
  call,
  createBystander,
  type Bystander,
  operations,
  PASSWORD,
  perform,
  refusalOf,
  startWorld,
  type World,
} from "./world.ts";

const SECRET = new Secret({ size: 20 }).base32;
const CODE = "424242";
const DAY = 86_400;

let world: World;
let t: TestInstance;
let bystander: Bystander;
let people = 0;

beforeAll(async () => {
  world = await startWorld();
  t = await world.createInstance({
    identifiers: { phone_number: { enabled: true } },
    multi_factor: { authenticator_app: true, phone_code: true },
    attack_protection: { client_trust: { enabled: true } },
  });
  bystander = await createBystander(world, t);
});
afterAll(() => world.server.stop());

/** A sign-in in one of its states, and what proves its next step. */
interface Subject {
  browser: TestBrowser;
  email: string;
  /** Undefined where there is none. */
  id: string;
  proof: Record<string, string>;
}

async function person({ hasSecond = false } = {}): Promise<{ email: string; id: string }> {
  people += 1;
  const email = `cell${people}+clerk_test@example.com`;
  const { body } = await t.bapi("POST", "/v1/users", {
    email_address: [email],
    password: PASSWORD,
    ...(hasSecond ? { totp_secret: SECRET, phone_number: [`+1202555${String(100 + people).padStart(4, "0")}`] } : {}),
  });
  for (const phone of hasSecond ? body.phone_numbers : [])
    await t.bapi("PATCH", `/v1/phone_numbers/${phone.id}`, { reserved_for_second_factor: true });
  return { email, id: body.id };
}

async function begin(fields: Record<string, string>, who: { email: string }): Promise<Subject> {
  const browser = world.browser(t);
  const { body } = await browser.createSignIn(fields);
  const strategy = fields["strategy"];
  const proof: Record<string, string> = strategy
    ? { strategy, code: CODE }
    : { strategy: "password", password: PASSWORD };
  return { browser, email: who.email, id: body.response.id, proof };
}

async function reset(hasSecond: boolean): Promise<Subject> {
  const who = await person({ hasSecond });
  const subject = await begin({ identifier: who.email, strategy: "reset_password_email_code" }, who);
  await call(subject.browser, "attemptFirstFactor", { params: { sign_in_id: subject.id }, fields: subject.proof });
  return subject;
}

const prepare: Record<SignInState, () => Promise<Subject>> = {
  none: async () => ({ browser: world.browser(t), ...(await person()), id: "sia_missing", proof: {} }),
  async "another client's"() {
    const subject = await prepare.needs_first_factor();
    return { ...subject, browser: world.browser(t) };
  },
  async replaced() {
    const subject = await prepare.needs_first_factor();
    await subject.browser.createSignIn({ identifier: subject.email });
    return subject;
  },
  needs_identifier: async () => begin({}, await person()),
  async needs_first_factor() {
    const who = await person();
    return begin({ identifier: who.email, strategy: "email_code" }, who);
  },
  async "needs_first_factor in a new browser"() {
    const who = await person();
    return begin({ identifier: who.email }, who);
  },
  async "needs_first_factor before a second"() {
    const who = await person({ hasSecond: true });
    return begin({ identifier: who.email, strategy: "email_code" }, who);
  },
  async "needs_first_factor by a reset code"() {
    const who = await person();
    return begin({ identifier: who.email, strategy: "reset_password_email_code" }, who);
  },
  async needs_second_factor() {
    const who = await person({ hasSecond: true });
    return begin({ identifier: who.email, password: PASSWORD }, who);
  },
  async needs_client_trust() {
    const who = await person();
    const subject = await begin({ identifier: who.email, password: PASSWORD }, who);
    const fields = { strategy: "email_code" };
    await call(subject.browser, "prepareSecondFactor", { params: { sign_in_id: subject.id }, fields });
    return subject;
  },
  needs_new_password: () => reset(false),
  "needs_new_password before a second factor": () => reset(true),
  async complete() {
    const subject = await prepare.needs_first_factor();
    await call(subject.browser, "attemptFirstFactor", { params: { sign_in_id: subject.id }, fields: subject.proof });
    return subject;
  },
  async abandoned() {
    const subject = await prepare.needs_first_factor();
    world.clock.advance(DAY + 1);
    return subject;
  },
};

/** What each operation sends: the best that the person has, so that a refusal is about the state alone. */
const fieldsOf: Record<string, (subject: Subject, state: SignInState) => Record<string, string>> = {
  createSignIn: ({ email }) => ({ identifier: email }),
  getSignIn: () => ({}),
  prepareFirstFactor: () => ({ strategy: "email_code" }),
  attemptFirstFactor: ({ proof }) => ({ strategy: "password", password: PASSWORD, ...proof }),
  prepareSecondFactor: (_, state) => ({ strategy: state === "needs_second_factor" ? "phone_code" : "email_code" }),
  attemptSecondFactor: (_, state) =>
    state === "needs_client_trust"
      ? { strategy: "email_code", code: CODE }
      : {
          strategy: "totp",
          code: new TOTP({ secret: Secret.fromBase32(SECRET) }).generate({ timestamp: world.clock.now().getTime() }),
        },
  resetPassword: () => ({ password: "quite another one" }),
};

/** The sign-in as it is stored. */
const stored = ({ id }: Subject): Promise<{ facts: unknown; created_session_id: string | null } | undefined> =>
  t.ctx.db.selectFrom("sign_ins").select(["facts", "created_session_id"]).where("id", "=", id).executeTakeFirst();

describe.each(Object.keys(signInStates) as SignInState[])("a sign-in that is: %s", (state) => {
  // What is refused changes nothing, so what comes next finds the state as it was.
  let ready: Subject | undefined;

  afterAll(() => bystander.expectUntouched());

  it.each(Object.keys(signInCells))("%s", async (operation) => {
    const subject = (ready ??= await prepare[state]());
    const expected = signInCells[operation]?.[state] ?? signInStates[state];
    const before = await stored(subject);
    const fields = fieldsOf[operation]?.(subject, state) ?? {};
    const { answer, changed } = await perform(t, () =>
      call(subject.browser, operation, { params: { sign_in_id: subject.id }, fields }),
    );
    if (/^\d/.test(expected)) {
      expect(refusalOf(answer)).toBe(expected);
      expect(changed).toEqual([]);
    } else {
      expect((answer.body.response as SignInJSON | undefined)?.status, JSON.stringify(answer.body)).toBe(expected);
      if (operation !== "getSignIn") ready = undefined;
      else expect(changed).toEqual([]);
    }
    const isComplete = expected === "complete" || state === "complete";
    if (isComplete) expect((await stored(subject))?.created_session_id).not.toBeNull();
    else await expectNoSession(answer, subject.browser);
    if (operation === "createSignIn") expect(await stored(subject)).toEqual(before);
  });
});

it("every operation that is on a sign-in has its row", () => {
  const ids = [...operations.values()].filter(({ path }) => path.startsWith("/v1/client/sign_ins")).map(({ id }) => id);
  expect(Object.keys(signInCells).toSorted()).toEqual(ids.toSorted());
  expect(Object.keys(fieldsOf).toSorted()).toEqual(ids.toSorted());
});
