import { createHash } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./connect.ts";
import type { DB } from "./schema.gen.ts";

const MAX_NAMED_STATEMENTS = 500;
const statementNames = new Map<string, string>();

/** A stable name for a parameterised statement, so that Postgres plans it once per connection. */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known) return known;
  if (statementNames.size >= MAX_NAMED_STATEMENTS) return undefined;
  const name = createHash("sha1").update(text).digest("base64url");
  statementNames.set(text, name);
  return name;
}

function nameStatements(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const named = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    if (typeof text === "string" && Array.isArray(values) && values.length > 0) {
      const name = statementName(text);
      if (name) return query({ name, text, values }, ...rest);
    }
    return query(text, values, ...rest);
  };
  client.query = named as typeof client.query;
}

/** Opens a pool on a Postgres server (15 or newer) and checks that it answers. */
export async function connectPostgres(url: string, poolSize = 20): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    application_name: "latchkey",
  });
  pool.on("connect", nameStatements);
  // An idle connection that breaks is replaced on the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < 150_000)
      throw new Error(`Postgres 15 or newer is needed; this server is ${Math.floor(version / 10_000)}.`);
  } catch (error) {
    await pool.end();
    throw new Error(
      `The database of DATABASE_URL does not answer: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  return {
    kind: "postgres",
    db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    jobs: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
    close: () => pool.end(),
  };
}
