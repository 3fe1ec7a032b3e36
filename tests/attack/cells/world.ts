import type { AnyContract } from "@latchkey/contract";
import * as fapi from "@latchkey/contract/fapi";
import type { SettingsInput } from "@latchkey/contract/settings";
import type { Server } from "@latchkey/server";
import {
  changedSince,
  createTestInstance,
  FakeClock,
  markRows,
  rowsAbout,
  startTestServer,
  TestBrowser,
  type Answer,
  type TestInstance,
} from "@latchkey/server/testing";
import { expect } from "vitest";

/** A server whose time stands still, asked over its socket. */
export interface World {
  readonly server: Server;
  readonly clock: FakeClock;
  createInstance(settings?: SettingsInput): Promise<TestInstance>;
  browser(of: TestInstance): TestBrowser;
}

export async function startWorld(): Promise<World> {
  const clock = new FakeClock();
  // `fetch` sends the host that it connects to, so the one that the browser means goes beside it.
  const server = await startTestServer({ clock, config: { trustedProxies: ["127.0.0.1"] } });
  const endpoint = {
    url: server.url,
    fetch: (request: Request) => {
      request.headers.set("x-forwarded-host", request.headers.get("host") ?? "");
      return fetch(request);
    },
  };
  return {
    server,
    clock,
    createInstance: (settings) => createTestInstance(server, settings),
    browser: (of) => new TestBrowser(endpoint, { host: of.host, origin: ORIGIN }),
  };
}

export const ORIGIN = "https://app.example";
export const PASSWORD = "correct horse battery";

const isContract = (value: object): value is AnyContract => "id" in value && "path" in value;

/** Every operation of the Frontend API, by id. */
export const operations: ReadonlyMap<string, AnyContract> = new Map(
  Object.values<object>(fapi)
    .filter(isContract)
    .map((contract) => [contract.id, contract]),
);

/** Calls an operation as a browser does. */
export function call(
  browser: TestBrowser,
  id: string,
  { params = {}, query = {}, fields = {} }: Asked,
): Promise<Answer> {
  const { method, path } = operations.get(id) as AnyContract;
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "idn_missing");
  const url = `${target}?${new URLSearchParams(query)}`;
  if (method === "GET") return browser.get(url);
  return method === "POST" ? browser.post(url, fields) : browser.method(method, url, fields);
}

/** The parts of a request. */
export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string>;
  fields?: Record<string, string>;
}

/** Somebody else, of whose rows no cell changes any. */
export interface Bystander {
  sessionId: string;
  /** @throws when a row that mentions them is not as it was, or is new. */
  expectUntouched(): Promise<void>;
}

/** Somebody with a session, and with a sign-in that they have begun in another browser. */
export async function createBystander(world: World, of: TestInstance): Promise<Bystander> {
  const email = "bystander@example.com";
  const fields = { email_address: [email], password: PASSWORD, skip_user_requirement: true };
  const { body: user } = await of.bapi("POST", "/v1/users", fields);
  const { body: ticket } = await of.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
  const { body: entered } = await world.browser(of).createSignIn({ strategy: "ticket", ticket: ticket.token });
  const { body: begun } = await world.browser(of).createSignIn({ identifier: email });
  const ids = [user.id, entered.client?.id, entered.client?.sessions[0]?.id, begun.client?.id, begun.response.id];
  expect(ids).toEqual(ids.map(() => expect.any(String)));
  const before = await rowsAbout(of, ids);
  return {
    sessionId: ids[2],
    expectUntouched: async () => expect(await rowsAbout(of, ids)).toEqual(before),
  };
}

/** What came of one operation in one state. */
export interface Outcome {
  answer: Answer;
  /** What is different in the instance. */
  changed: string[];
}

/** Performs one cell, which never ends in a failure. */
export async function perform(of: TestInstance, act: () => Promise<Answer>): Promise<Outcome> {
  const mark = await markRows(of);
  const answer = await act();
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
  return { answer, changed: await changedSince(of, mark) };
}

/** Status and code of a refusal; `undefined` of anything else. */
export const refusalOf = ({ status, body }: Answer): string | undefined =>
  status >= 400 ? `${status} ${body.errors?.[0]?.code}` : undefined;
