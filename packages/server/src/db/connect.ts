import type { Kysely } from "kysely";
import type { Db as JobsDatabase } from "pg-boss";
import type { DB } from "./schema.gen.ts";

export type Db = Kysely<DB>;

/** An open database of either kind. Both speak the same dialect; `kind` matters only for what PGlite can not do. */
export interface Database {
  readonly kind: "postgres" | "pglite";
  readonly db: Db;
  /** The same connection as pg-boss wants it. */
  readonly jobs: JobsDatabase;
  close(): Promise<void>;
}

/** A prepared embedded database. */
export interface Template {
  /** Copied for a database on disk. */
  readonly directory: string;
  /** The same as a tar file, for a database in memory. */
  readonly archive: string;
}

export interface DatabaseLocation {
  /** A `postgres://` URL; wins over the directory. */
  readonly url?: string | undefined;
  /** Directory of the embedded database. Absent together with `url`, the database lives in memory. */
  readonly directory?: string | undefined;
  /** What a new embedded database starts from; saves its first seconds. */
  readonly template?: Template | undefined;
  readonly poolSize?: number | undefined;
}

/** Opens the database; PGlite is only ever loaded when there is no URL. */
export async function connect(location: DatabaseLocation): Promise<Database> {
  if (location.url) {
    const { connectPostgres } = await import("./pg.ts");
    return connectPostgres(location.url, location.poolSize);
  }
  const { connectPglite } = await import("./pglite.ts");
  return connectPglite(location);
}
