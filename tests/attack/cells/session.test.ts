import type { TestInstance } from "@latchkey/server/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectLetsNobodyIn } from "./no-session.ts";
import { elsewhere, exceptions, kinds, sessionCells, sessionStates, type SessionState } from "./session-cells.ts";
import { ask, givePassword, phoneOf, sessionRequests, type Person } from "./session-requests.ts";
import { signInCells } from "./sign-in-cells.ts";
import { signUpCells } from "./sign-up-cells.ts";
import {
  createBystander,
  type Bystander,
  operations,
  perform,
  refusalOf,
  startWorld,
  type Asked,
  type World,
} from "./world.ts";

const DAY = 86_400;
const ELEVEN_MINUTES = 660;

let world: World;
let plain: TestInstance;
let demanding: TestInstance;
const bystanders = new Map<TestInstance, Bystander>();
let people = 0;

beforeAll(async () => {
  world = await startWorld();
  const settings = {
    identifiers: { phone_number: { enabled: true } },
    password: { required: false },
    multi_factor: { authenticator_app: true, phone_code: true, backup_code: true },
    passkeys: { enabled: true },
    social: { google: {} },
    session: { reverification: true, lifetime_in_seconds: 7 * DAY, inactivity_timeout_in_seconds: 3 * DAY },
  };
  plain = await world.createInstance(settings);
  demanding = await world.createInstance({ ...settings, multi_factor: { ...settings.multi_factor, required: true } });
  for (const of of [plain, demanding]) bystanders.set(of, await createBystander(world, of));
});
afterAll(() => world.server.stop());

/** Somebody signed in. */
async function person(of: TestInstance): Promise<Person> {
  people += 1;
  const number = people;
  const email = `own${number}+clerk_test@example.com`;
  const { body: user } = await of.bapi("POST", "/v1/users", {
    email_address: [email, `un${email}`],
    email_address_identification_status: ["verified", "reserved"],
    phone_number: [phoneOf(number, 0), phoneOf(number, 1)],
    phone_number_identification_status: ["verified", "reserved"],
    skip_password_requirement: true,
  });
  type Held = { id: string; reserved: boolean };
  const idOf = (held: readonly Held[], reserved: boolean) => held.find((one) => one.reserved === reserved)?.id ?? "";
  const ids = {
    phone: idOf(user.phone_numbers, false),
    unverifiedEmail: idOf(user.email_addresses, true),
    unverifiedPhone: idOf(user.phone_numbers, true),
  };
  const subject: Person = {
    world,
    of,
    browser: world.browser(of),
    email,
    number,
    ids,
    userId: user.id,
    sessionId: "",
    hasPassword: false,
    lacksSecond: of === demanding,
  };
  await enter(subject, "/v1/sign_in_tokens", {});
  return subject;
}

/** Goes on in a new session that a ticket of the kind starts. */
async function enter(subject: Person, path: string, fields: object): Promise<void> {
  const { body: ticket } = await subject.of.bapi("POST", path, { user_id: subject.userId, ...fields });
  subject.browser = world.browser(subject.of);
  const { body } = await subject.browser.createSignIn({ strategy: "ticket", ticket: ticket.token });
  subject.sessionId = body.client?.sessions[0]?.id ?? "";
}

/** Goes on in a session that waits for a new password. */
async function distrustPassword(subject: Person): Promise<void> {
  await givePassword(subject);
  await subject.of.bapi("POST", `/v1/users/${subject.userId}/password/set_compromised`);
  await enter(subject, "/v1/sign_in_tokens", {});
}

/** What makes a session what the state says. */
const become: Record<SessionState, (person: Person) => Promise<unknown> | void> = {
  active: () => {},
  impersonated: (subject) => enter(subject, "/v1/actor_tokens", { actor: { sub: "user_support" } }),
  // Of an instance where everybody has to have a second factor.
  "pending: setup-mfa": () => {},
  // Begins so: see `prepare`.
  "pending: reset-password": () => {},
  "of a locked user": ({ of, userId }) => of.bapi("POST", `/v1/users/${userId}/lock`),
  "to be verified again": () => world.clock.advance(ELEVEN_MINUTES),
  none(subject) {
    subject.browser = world.browser(subject.of);
  },
  "another client's"(subject) {
    subject.sessionId = bystanders.get(subject.of)?.sessionId ?? "";
  },
  ended: ({ browser, sessionId }) => browser.post(`/v1/client/sessions/${sessionId}/end`),
  removed: ({ browser, sessionId }) => browser.post(`/v1/client/sessions/${sessionId}/remove`),
  revoked: ({ of, sessionId }) => of.bapi("POST", `/v1/sessions/${sessionId}/revoke`),
  expired: () => world.clock.advance(7 * DAY + 1),
  abandoned: () => world.clock.advance(3 * DAY + 1),
  "of a banned user": ({ of, userId }) => of.bapi("POST", `/v1/users/${userId}/ban`),
  "of a deleted user": ({ of, userId }) => of.bapi("DELETE", `/v1/users/${userId}`),
};

/** The status of the session in each state, as an operator sees it. */
const statusIn: Readonly<Record<SessionState, string | undefined>> = {
  active: "active",
  impersonated: "active",
  "pending: setup-mfa": "pending",
  "pending: reset-password": "pending",
  "of a locked user": "active",
  "to be verified again": "active",
  none: "active",
  "another client's": "active",
  ended: "ended",
  removed: "removed",
  revoked: "revoked",
  expired: "expired",
  abandoned: "abandoned",
  "of a banned user": "revoked",
  "of a deleted user": undefined,
};

interface Ready {
  person: Person;
  given: Record<string, Asked>;
}

/** Somebody for whom operations can do what they are there for, were it not for the state. */
async function prepare(state: SessionState, names: readonly string[]): Promise<Ready> {
  const subject = await person(state === "pending: setup-mfa" ? demanding : plain);
  if (state === "pending: reset-password") await distrustPassword(subject);
  const given: Record<string, Asked> = {};
  const give = async (name: string): Promise<void> => {
    given[name] = (await sessionRequests[name]?.given?.(subject)) ?? {};
  };
  // A reverification that is under way does not last as long as it takes until there has to be one.
  const isLate = (name: string): boolean => sessionStates[state] === "stale" && sessionCells[name] === "reverification";
  for (const name of names.filter((name) => !isLate(name))) await give(name);
  await become[state](subject);
  for (const name of names.filter(isLate)) await give(name);
  const { body: session } = await subject.of.bapi("GET", `/v1/sessions/${subject.sessionId}`);
  expect(session.status).toBe(statusIn[state]);
  return { person: subject, given };
}

const isRead = (operation: string): boolean => operations.get(operation)?.method === "GET";

describe.each(Object.keys(sessionStates) as SessionState[])("a session that is: %s", (state) => {
  const sort = sessionStates[state];
  const names = Object.keys(sessionCells);
  const shared = names.filter((name) => sort === "dead" || !sessionRequests[name]?.alone);
  let ready: Ready | undefined;

  /** A new person for what changes much; else the same one for all, as what is refused or only reads changes nothing. */
  async function find(operation: string): Promise<Ready> {
    if (!shared.includes(operation)) return prepare(state, [operation]);
    return (ready ??= await prepare(state, shared));
  }

  afterAll(async () => {
    for (const bystander of bystanders.values()) await bystander.expectUntouched();
  });

  it.each(names)("%s", async (operation) => {
    const { person: subject, given } = await find(operation);
    const kind = sessionCells[operation] as keyof typeof kinds;
    const expected = exceptions[operation]?.[state] ?? kinds[kind][sort];
    const { answer, changed } = await perform(subject.of, () => ask(subject, operation, given[operation] ?? {}));
    expect(refusalOf(answer) ?? "ok", JSON.stringify(answer.body)).toBe(expected);
    if (expected !== "ok" || (isRead(operation) && operation !== "handshakeClient")) expect(changed).toEqual([]);
    if (sort === "dead" && state !== "another client's") expectLetsNobodyIn(answer);
    if (sort === "dead" && kind === "client" && !isRead(operation)) ready = undefined;
  });
});

it("every operation of the Frontend API has its row", () => {
  const declared = [sessionCells, signInCells, signUpCells, elsewhere].flatMap((table) => Object.keys(table));
  expect(declared.toSorted()).toEqual([...operations.keys()].toSorted());
});
