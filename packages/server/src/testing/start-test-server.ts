import { pino } from "pino";
import { parseConfig } from "../config/config.ts";
import type { ServerConfig } from "../config/config.ts";
import type { Clock } from "../lib/clock.ts";
import { createServer, type Server } from "../server.ts";

export interface TestServerOptions {
  config?: Partial<ServerConfig>;
  clock?: Clock;
}

/** A real server on a free port: embedded database in memory, or the Postgres of LATCHKEY_TEST_DATABASE_URL. */
export async function startTestServer({ config, clock }: TestServerOptions = {}): Promise<Server> {
  const databaseUrl = process.env["LATCHKEY_TEST_DATABASE_URL"];
  const base = parseConfig(
    {},
    {
      port: 0,
      hosts: ["127.0.0.1"],
      databaseUrl,
      dataDirectory: undefined,
      masterKey: Buffer.alloc(32, 7),
      logLevel: "warn",
      checkResponses: true,
    },
  );
  return createServer(
    { ...base, ...config },
    { log: pino({ level: config?.logLevel ?? "warn" }), ...(clock ? { clock } : {}) },
  );
}
