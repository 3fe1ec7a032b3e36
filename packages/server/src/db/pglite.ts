import { existsSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { Kysely, PGliteDialect } from "kysely";
import { fromPglite } from "pg-boss";
import type { Database, DatabaseLocation } from "./connect.ts";
import { lockDirectory } from "./lock.ts";
import type { DB } from "./schema.gen.ts";

/** Opens the embedded database, alone on its directory. For development and evaluation. */
export async function connectPglite({ directory, template }: DatabaseLocation): Promise<Database> {
  const unlock = directory ? lockDirectory(directory) : () => undefined;
  try {
    const dataDir = directory ? path.join(directory, "pglite") : undefined;
    const isNew = !dataDir || !existsSync(path.join(dataDir, "PG_VERSION"));
    const pglite = await PGlite.create({
      ...(dataDir ? { dataDir } : {}),
      extensions: { pg_trgm },
      ...(isNew && template ? { loadDataDir: template } : {}),
    });
    const db = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) });
    return {
      kind: "pglite",
      db,
      jobs: fromPglite(pglite),
      close: async () => {
        await db.destroy();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The data directory of a freshly migrated embedded database, to start others from. */
export async function dumpTemplate(prepare: (database: Database) => Promise<void>): Promise<Blob> {
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  const db = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) });
  await prepare({ kind: "pglite", db, jobs: fromPglite(pglite), close: async () => undefined });
  const dump = await pglite.dumpDataDir("none");
  await db.destroy();
  return dump;
}
