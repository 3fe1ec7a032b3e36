import { sql } from "kysely";
import type { TestInstance } from "./fixtures.ts";

/** The rows of an instance at one moment. */
export interface Mark {
  readonly transaction: string;
  readonly counts: ReadonlyMap<string, number>;
}

let tables: Promise<string[]> | undefined;

/** Every table with rows of instances, except the counters of addresses; the same in every database. */
async function findTables({ ctx }: TestInstance): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'instance_id'
      and c.relname <> 'rate_limits' order by relname`.execute(ctx.db);
  return rows.map(({ name }) => name);
}

/** One statement over all tables: `select` of each. */
async function readAll<Row>(of: TestInstance, select: (name: string) => ReturnType<typeof sql>): Promise<Row[]> {
  tables ??= findTables(of);
  const { rows } = await sql<Row>`${sql.join((await tables).map(select), sql` union all `)}`.execute(of.ctx.db);
  return rows;
}

interface Summary {
  name: string;
  count: number;
  written: string[] | null;
  transaction: string;
}

/** How many rows each table has, and which of them were written by that transaction or later. */
const summarize = (of: TestInstance, since: string): Promise<Summary[]> =>
  readAll(
    of,
    (name) => sql`
      select ${sql.lit(name)} as name, count(*)::int as count, pg_current_xact_id()::text as transaction,
        array_agg(${sql.lit(name)} || ' ' || to_jsonb(x)::text) filter (where x.xmin::text::bigint >= ${since}::bigint) as written
      from ${sql.table(name)} x where x.instance_id = ${of.instance.id}`,
  );

/** Remembers the rows of an instance, for `changedSince`. */
export async function markRows(of: TestInstance): Promise<Mark> {
  const tables = await summarize(of, LATER);
  return {
    transaction: tables[0]?.transaction ?? LATER,
    counts: new Map(tables.map(({ name, count }) => [name, count])),
  };
}
const LATER = String(Number.MAX_SAFE_INTEGER);

/**
 * What is different: `table {columns}` of each row that was added or changed, `table -n` for rows that went away, and
 * `messages +n`, as nothing more of messages is looked at: what becomes of them on their way is not what a request did.
 */
export async function changedSince(of: TestInstance, { transaction, counts }: Mark): Promise<string[]> {
  return (await summarize(of, transaction)).flatMap(({ name, count, written }) => {
    const by = count - (counts.get(name) ?? 0);
    if (name === "messages") return by === 0 ? [] : [`messages ${by > 0 ? "+" : ""}${by}`];
    return [...(written ?? []), ...(by < 0 ? [`${name} ${by}`] : [])];
  });
}

/** Every row that mentions one of the ids, as `table {columns}`. */
export async function rowsAbout(of: TestInstance, ids: readonly string[]): Promise<string[]> {
  const rows = await readAll<{ row: string }>(
    of,
    (name) => sql`
      select ${sql.lit(name)} || ' ' || to_jsonb(x)::text as row from ${sql.table(name)} x
      where x.instance_id = ${of.instance.id} and to_jsonb(x)::text ~ ${ids.join("|")}`,
  );
  return rows.map(({ row }) => row).toSorted();
}
