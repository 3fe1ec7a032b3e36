import { randomBytes } from "node:crypto";
import pg from "pg";
import { pino } from "pino";
import { parseConfig, type ServerConfig } from "../config/config.ts";
import type { Clock } from "../lib/clock.ts";
import type { SettingsInput } from "@latchkey/contract/settings";
import { mergeDeep, updateInstance } from "../domain/instances/index.ts";
import { createServer, type Server } from "../server.ts";

/** What is for attackers gets in the way of tests that are not about them. */
export const generousLimits: SettingsInput = {
  attack_protection: {
    rate_limits: { create_per_ten_seconds: 100_000, attempt_per_ten_seconds: 100_000 },
    bot_protection: { enabled: false },
  },
};

export interface TestServerOptions {
  config?: Partial<ServerConfig>;
  clock?: Clock;
  /** Settings of the instance that the server begins with; limits that are for attackers are generous already. */
  settings?: SettingsInput;
}

/**
 * A real server on a free port. Its database is an embedded one in memory, or a new one on the Postgres server of
 * LATCHKEY_TEST_POSTGRES_URL, dropped when the server stops.
 */
export async function startTestServer({ config, clock, settings = {} }: TestServerOptions = {}): Promise<Server> {
  const database = await createTestDatabase();
  const base = parseConfig(
    {},
    {
      port: 0,
      hosts: ["127.0.0.1"],
      databaseUrl: database?.url,
      dataDirectory: undefined,
      masterKey: randomBytes(32),
      logLevel: "warn",
      poolSize: 10,
      breachedPasswordsUrl: undefined,
      checkResponses: true,
    },
  );
  const server = await createServer(
    { ...base, ...config },
    { log: pino({ level: config?.logLevel ?? "warn" }), ...(clock ? { clock } : {}) },
  );
  for (const { instance } of await server.keys())
    await updateInstance(server.app, instance, { settings: mergeDeep(generousLimits, settings) as SettingsInput });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await database?.drop();
    },
  };
}

/** Which kind of database the tests run on. */
export const testDatabaseKind = (): "postgres" | "pglite" =>
  process.env["LATCHKEY_TEST_POSTGRES_URL"] ? "postgres" : "pglite";

/** A new database on the Postgres server of the tests; undefined when they run on the embedded one. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> } | undefined> {
  const adminUrl = process.env["LATCHKEY_TEST_POSTGRES_URL"];
  if (!adminUrl) return undefined;
  const name = `latchkey_${randomBytes(6).toString("hex")}`;
  await runAsAdmin(adminUrl, `create database ${name}`);
  return {
    url: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href,
    drop: () => runAsAdmin(adminUrl, `drop database ${name} with (force)`),
  };
}

async function runAsAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
