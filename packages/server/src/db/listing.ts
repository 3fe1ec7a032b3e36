import { sql, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { DB } from "./schema.gen.ts";

/** Which rows of a listing to read. */
export interface Page {
  limit: number;
  offset: number;
}

export interface OrderedPage extends Page {
  /** `+` or `-` and a column. */
  orderBy: string;
}

/** How many rows a query has. */
export async function countRows<Tables extends keyof DB>(
  query: SelectQueryBuilder<DB, Tables, object>,
): Promise<number> {
  const { total } = await query
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

/** Whether a row has `text` as its whole id or within its e-mail address. */
export const hasIdOrAddress = (text: string): RawBuilder<boolean> =>
  sql<boolean>`(id = ${text} or position(${text.toLowerCase()} in email_address) > 0)`;
