import type { Server } from "@latchkey/server";
import { randomBytes } from "node:crypto";
import {
  createTestDatabase,
  createTestInstance,
  startTestServer,
  TestBrowser,
  type TestInstance,
} from "@latchkey/server/testing";
import type { SettingsInput } from "@latchkey/contract/settings";

/** Two server processes' worth of servers on one database; on the embedded one, which belongs to one, a single server. */
export interface Pair {
  servers: readonly Server[];
  createInstance(settings?: SettingsInput): Promise<TestInstance>;
  /** The same browser as every server sees it: each call goes to the next one, with the cookies of `of`. */
  spread(of: TestBrowser, host: string): (index: number) => TestBrowser;
  stop(): Promise<void>;
}

export async function startPair(): Promise<Pair> {
  const database = await createTestDatabase();
  const config = { masterKey: randomBytes(32), logLevel: "silent", ...(database ? { databaseUrl: database.url } : {}) };
  const first = await startTestServer({ config });
  const servers = database ? [first, await startTestServer({ config })] : [first];
  return {
    servers,
    createInstance: (settings) => createTestInstance(first, settings),
    spread: (of, host) => (index) => {
      const browser = new TestBrowser(servers[index % servers.length] as Server, { host });
      for (const [name, value] of of.cookies) browser.cookies.set(name, value);
      return browser;
    },
    stop: async () => {
      for (const server of servers) await server.stop();
      await database?.drop();
    },
  };
}

/** Calls `act` so many times at once. */
export const atOnce = <Result>(times: number, act: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => act(index)));
