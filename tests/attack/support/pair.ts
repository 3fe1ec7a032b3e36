import { randomBytes } from "node:crypto";
import {
  createTestDatabase,
  createTestInstance,
  killHard,
  spawnServer,
  startTestServer,
  TestBrowser,
  type Endpoint,
  type TestInstance,
} from "@latchkey/server/testing";
import type { SettingsInput } from "@latchkey/contract/settings";

/**
 * Two server processes on one database, the tests' own and one beside it; on the embedded database, which belongs to
 * one process, a single server.
 */
export interface Pair {
  createInstance(settings?: SettingsInput): Promise<TestInstance>;
  /** The same instance, the requests of whose browsers go to the servers in turn. */
  inTurn(of: TestInstance): TestInstance;
  /** The same browser as every server sees it: each call goes to the next one, with the cookies of `of`. */
  spread(of: TestBrowser, host: string): (index: number) => TestBrowser;
  stop(): Promise<void>;
}

export async function startPair(): Promise<Pair> {
  const database = await createTestDatabase();
  const masterKey = randomBytes(32);
  const first = await startTestServer({
    config: { masterKey, logLevel: "silent", ...(database ? { databaseUrl: database.url } : {}) },
  });
  const spawned =
    database &&
    (await spawnServer([], {
      DATABASE_URL: database.url,
      LATCHKEY_MASTER_KEY: masterKey.toString("hex"),
      LATCHKEY_LOG_LEVEL: "silent",
      LATCHKEY_BREACHED_PASSWORDS_URL: "off",
      LATCHKEY_TRUSTED_PROXIES: "127.0.0.1,::1",
    }));
  const servers: Endpoint[] = spawned ? [first, { url: spawned.url, fetch: behindProxy }] : [first];
  let turn = 0;
  const eachInTurn: Endpoint = {
    url: first.url,
    fetch: (request) => {
      turn += 1;
      const next = servers[turn % servers.length] as Endpoint;
      return next.fetch(next === first ? request : new Request(request.url.replace(first.url, next.url), request));
    },
  };
  return {
    createInstance: (settings) => createTestInstance(first, settings),
    inTurn: (of) => ({ ...of, browser: (options) => new TestBrowser(eachInTurn, { host: of.host, ...options }) }),
    spread: (of, host) => (index) => {
      const browser = new TestBrowser(servers[index % servers.length] as Endpoint, { host });
      for (const [name, value] of of.cookies) browser.cookies.set(name, value);
      return browser;
    },
    stop: async () => {
      if (spawned) await killHard(spawned.process);
      await first.stop();
      await database?.drop();
    },
  };
}

/** `fetch` sends the host that it connects to, so the one that the browser meant goes beside it. */
function behindProxy(request: Request): Promise<Response> {
  request.headers.set("x-forwarded-host", request.headers.get("host") ?? "");
  return fetch(request);
}

/** Calls `act` so many times at once. */
export const atOnce = <Result>(times: number, act: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => act(index)));
