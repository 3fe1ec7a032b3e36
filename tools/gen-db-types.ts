import { sql } from "kysely";
import type { Db } from "../packages/server/src/db/connect.ts";
import { connect } from "../packages/server/src/db/connect.ts";
import { migrate } from "../packages/server/src/db/migrate.ts";

/* Prints the Kysely types of the migrated database. */

interface Column {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: "YES" | "NO";
  has_default: boolean;
}

const scalarTypes: Record<string, string> = {
  text: "string",
  bool: "boolean",
  int4: "number",
  // A string from pg, a number from PGlite.
  int8: "number | string",
  timestamptz: "Timestamp",
  jsonb: "Json",
  bytea: "Buffer",
  _text: "string[]",
};

function columnType(column: Column): string {
  const scalar = scalarTypes[column.udt_name];
  if (!scalar) throw new Error(`${column.table_name}.${column.column_name}: no TypeScript type for ${column.udt_name}`);
  if (scalar === "Json" && column.has_default) return "JsonWithDefault";
  const type = column.is_nullable === "YES" ? `${scalar} | null` : scalar;
  return column.has_default ? `Generated<${type}>` : type;
}

async function readColumns(db: Db): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select table_name, column_name, udt_name, is_nullable, column_default is not null as has_default
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely_%'
    order by table_name, ordinal_position`.execute(db);
  return rows;
}

const pascal = (name: string): string => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

export async function databaseTypes(): Promise<Map<string, string>> {
  const database = await connect({});
  await migrate(database.db);
  const tables = Map.groupBy(await readColumns(database.db), (column) => column.table_name);
  await database.close();
  const interfaces = [...tables].map(([table, columns]) => {
    const lines = columns.map((column) => `  ${column.column_name}: ${columnType(column)};`);
    return `export interface ${pascal(table)}Table {\n${lines.join("\n")}\n}`;
  });
  const index = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table;`);
  const text = [
    "// Generated from the migrations by tools/generate.ts. Do not edit.",
    'import type { ColumnType, Generated, JSONColumnType } from "kysely";',
    "",
    "type Timestamp = ColumnType<Date, Date, Date>;",
    "type Json = JSONColumnType<Record<string, any>>;",
    "type JsonWithDefault = ColumnType<Record<string, any>, string | undefined, string>;",
    "",
    interfaces.join("\n\n"),
    "",
    `export interface DB {\n${index.join("\n")}\n}`,
    "",
  ].join("\n");
  return new Map([["packages/server/src/db/schema.gen.ts", text]]);
}
