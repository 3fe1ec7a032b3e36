import type { SignUpJSON } from "@latchkey/shared/wire/fapi";
import type { TestBrowser, TestInstance } from "@latchkey/server/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoSession } from "./no-session.ts";
import { signUpCells, signUpStates, type SignUpState } from "./sign-up-cells.ts";
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

const CODE = "424242";
const DAY = 86_400;

let world: World;
let t: TestInstance;
let bystander: Bystander;
let people = 0;

beforeAll(async () => {
  world = await startWorld();
  t = await world.createInstance({ identifiers: { phone_number: { enabled: true, required: true } } });
  bystander = await createBystander(world, t);
});
afterAll(() => world.server.stop());

interface Subject {
  browser: TestBrowser;
  id: string;
}

/** Addresses and numbers whose code is known. */
function newPerson() {
  people += 1;
  return {
    email_address: `new${people}+clerk_test@example.com`,
    phone_number: `+1${201 + Math.floor(people / 100)}55501${String(people % 100).padStart(2, "0")}`,
    password: PASSWORD,
  };
}

async function begin(fields: Record<string, string>, proven: readonly string[] = []): Promise<Subject> {
  const browser = world.browser(t);
  const { body } = await browser.createSignUp(fields);
  const subject = { browser, id: body.response.id };
  const params = { sign_up_id: subject.id };
  for (const strategy of ["email_code", "phone_code"])
    await call(browser, "prepareSignUpVerification", { params, fields: { strategy } });
  for (const strategy of proven)
    await call(browser, "attemptSignUpVerification", { params, fields: { strategy, code: CODE } });
  return subject;
}

const prepare: Record<SignUpState, () => Promise<Subject>> = {
  none: async () => ({ browser: world.browser(t), id: "sua_missing" }),
  "another client's": async () => ({ ...(await begin(newPerson())), browser: world.browser(t) }),
  async replaced() {
    const subject = await begin(newPerson(), ["email_code"]);
    await subject.browser.createSignUp({});
    return subject;
  },
  "missing every field": () => begin({}),
  "unverified address and number": () => begin(newPerson()),
  "unverified number": () => begin(newPerson(), ["email_code"]),
  "missing password"() {
    const { password: _, ...fields } = newPerson();
    return begin(fields, ["email_code", "phone_code"]);
  },
  complete: () => begin(newPerson(), ["email_code", "phone_code"]),
  async abandoned() {
    const subject = await begin(newPerson(), ["email_code"]);
    world.clock.advance(DAY + 1);
    return subject;
  },
};

/** What each operation sends: the best that there is, so that a refusal is about the state alone. */
const fieldsOf: Record<string, (state: SignUpState) => Record<string, string>> = {
  createSignUp: newPerson,
  getSignUp: () => ({}),
  updateSignUp: () => ({ password: "quite another one" }),
  prepareSignUpVerification: (state) => ({ strategy: state === "unverified number" ? "phone_code" : "email_code" }),
  attemptSignUpVerification: (state) => ({
    strategy: state === "unverified address and number" ? "email_code" : "phone_code",
    code: CODE,
  }),
};

/** What the sign-up has led to by now. */
const stored = ({ id }: Subject) =>
  t.ctx.db
    .selectFrom("sign_ups")
    .select(["facts", "created_session_id", "created_user_id"])
    .where("id", "=", id)
    .executeTakeFirst();

describe.each(Object.keys(signUpStates) as SignUpState[])("a sign-up that is: %s", (state) => {
  // What is refused changes nothing, so what comes next finds the state as it was.
  let ready: Subject | undefined;

  afterAll(() => bystander.expectUntouched());

  it.each(Object.keys(signUpCells))("%s", async (operation) => {
    const subject = (ready ??= await prepare[state]());
    const expected = signUpCells[operation]?.[state] ?? signUpStates[state];
    const fields = fieldsOf[operation]?.(state) ?? {};
    const { answer, changed } = await perform(t, () =>
      call(subject.browser, operation, { params: { sign_up_id: subject.id }, fields }),
    );
    if (/^\d/.test(expected)) {
      expect(refusalOf(answer)).toBe(expected);
      expect(changed).toEqual([]);
    } else {
      expect((answer.body.response as SignUpJSON | undefined)?.status, JSON.stringify(answer.body)).toBe(expected);
      if (operation === "getSignUp") expect(changed).toEqual([]);
      else ready = undefined;
    }
    if (expected === "complete" || state === "complete") {
      expect(await stored(subject)).toMatchObject({
        created_session_id: expect.any(String),
        created_user_id: expect.any(String),
      });
      return;
    }
    await expectNoSession(answer, subject.browser);
    expect(changed.filter((row) => /^(users|identifications|sessions) /.test(row))).toEqual([]);
  });
});

it("every operation that is on a sign-up has its row", () => {
  const ids = [...operations.values()].filter(({ path }) => path.startsWith("/v1/client/sign_ups")).map(({ id }) => id);
  expect(Object.keys(signUpCells).toSorted()).toEqual(ids.toSorted());
  expect(Object.keys(fieldsOf).toSorted()).toEqual(ids.toSorted());
});
