import { sql } from "kysely";
import { expect, it } from "vitest";
import { sharedServer } from "../testing/index.ts";

it("every tenant table has instance_id in an index of its own or as part of its key", async () => {
  const { app } = await sharedServer();
  const { rows: tables } = await sql<{ table_name: string }>`
    select table_name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely_%' and table_name not in ('applications', 'instances')`.execute(
    app.db,
  );
  expect(tables.length).toBeGreaterThan(10);
  const { rows: columns } = await sql<{ table_name: string }>`
    select table_name from information_schema.columns where table_schema = 'public' and column_name = 'instance_id' and is_nullable = 'NO'`.execute(
    app.db,
  );
  const owned = new Set(columns.map((column) => column.table_name));
  expect(tables.map((table) => table.table_name).filter((name) => !owned.has(name))).toEqual([]);
  const { rows: indexes } = await sql<{
    tablename: string;
    indexdef: string;
  }>`select tablename, indexdef from pg_indexes where schemaname = 'public'`.execute(app.db);
  const indexed = new Set(
    indexes.filter(({ indexdef }) => /\(instance_id/.test(indexdef)).map(({ tablename }) => tablename),
  );
  expect(tables.map((table) => table.table_name).filter((name) => !indexed.has(name))).toEqual([]);
});
