import { cpSync, existsSync, openAsBlob, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { Kysely, PGliteDialect } from "kysely";
import { fromPglite } from "pg-boss";
import type { Database, DatabaseLocation, Template } from "./connect.ts";
import { lockDirectory } from "./lock.ts";
import type { DB } from "./schema.gen.ts";

// Postgres' own default keeps 128 MB for pages that this process has in its file cache anyway.
const SHARED_BUFFERS = "16MB";

const options = {
  extensions: { pg_trgm },
  startParams: [...PGlite.defaultStartParams, "-c", `shared_buffers=${SHARED_BUFFERS}`],
} satisfies PGliteOptions;

/** Opens the embedded database, alone on its directory. For development and evaluation. */
export async function connectPglite({ directory, template }: DatabaseLocation): Promise<Database> {
  const unlock = directory ? lockDirectory(directory) : () => undefined;
  try {
    const pglite = await (directory ? openDirectory(directory, template) : openInMemory(template));
    return toDatabase(pglite, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function toDatabase(pglite: PGlite, unlock: () => void): Database {
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
}

function openDirectory(directory: string, template: Template | undefined): Promise<PGlite> {
  const dataDir = path.join(directory, "pglite");
  if (template && !existsSync(dataDir)) {
    // Copied aside and moved into place: whoever dies in between begins anew.
    const copy = `${dataDir}.new`;
    rmSync(copy, { recursive: true, force: true });
    cpSync(template.directory, copy, { recursive: true });
    renameSync(copy, dataDir);
  }
  return PGlite.create({ ...options, dataDir });
}

async function openInMemory(template: Template | undefined): Promise<PGlite> {
  return PGlite.create({ ...options, ...(template ? { loadDataDir: await openAsBlob(template.archive) } : {}) });
}

/** Prepares a new database in `directory`; returns it as an archive too, once the directory is complete. */
export async function createTemplate(directory: string, prepare: (database: Database) => Promise<void>): Promise<Blob> {
  const pglite = await PGlite.create({ ...options, dataDir: directory });
  const database = toDatabase(pglite, () => undefined);
  await prepare(database);
  const archive = await pglite.dumpDataDir("none");
  await database.close();
  return archive;
}
