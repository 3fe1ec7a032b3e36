import { sql, type Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { migrations } from "./migrations/index.ts";

/** Whether the database has every migration. The migrator itself reads the whole catalogue first, which takes its time. */
async function isUpToDate(db: Kysely<any>): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('kysely_migration') is not null as exists`.execute(
    db,
  );
  if (!rows[0]?.exists) return false;
  const applied = await db.selectFrom("kysely_migration").select("name").execute();
  const names = new Set(applied.map(({ name }) => name as string));
  return names.size === Object.keys(migrations).length && Object.keys(migrations).every((name) => names.has(name));
}

/** Applies every migration that the database does not have yet; safe to call from several processes at once. */
export async function migrate(db: Kysely<any>): Promise<string[]> {
  if (await isUpToDate(db)) return [];
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(migrations).map(([name, text]) => [name, toMigration(text)])),
    },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw new Error("The database could not be migrated.", { cause: error });
  return (results ?? []).filter((result) => result.status === "Success").map((result) => result.migrationName);
}

function toMigration(text: string): Migration {
  // One statement at a time: PGlite refuses several in one prepared query.
  const statements = text
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ""))
    .filter(Boolean);
  return {
    async up(db) {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
