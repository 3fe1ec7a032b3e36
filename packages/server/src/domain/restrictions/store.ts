import type { Selectable } from "kysely";
import type { Db } from "../../db/connect.ts";
import { countRows, type Page } from "../../db/listing.ts";
import type { ListedIdentifiersTable } from "../../db/schema.gen.ts";
import type { IdentificationType } from "../users/index.ts";
import type { List, ListedIdentifier } from "./listed-identifier.ts";

const toListed = (row: Selectable<ListedIdentifiersTable>): ListedIdentifier => ({
  id: row.id,
  list: row.list as List,
  identifier: row.identifier,
  type: row.identifier_type as IdentificationType,
  invitationId: row.invitation_id,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Puts an identifier on a list; undefined when it is there already. */
export async function insertListed(
  db: Db,
  instanceId: string,
  listed: ListedIdentifier,
): Promise<ListedIdentifier | undefined> {
  const row = await db
    .insertInto("listed_identifiers")
    .values({
      id: listed.id,
      instance_id: instanceId,
      list: listed.list,
      identifier: listed.identifier,
      identifier_type: listed.type,
      invitation_id: listed.invitationId,
      created_at: listed.createdAt,
      updated_at: listed.updatedAt,
    })
    .onConflict((conflict) => conflict.columns(["instance_id", "list", "identifier"]).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toListed(row);
}

/** Takes an identifier off a list; false when it was not there. */
export async function deleteListed(db: Db, instanceId: string, list: List, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom("listed_identifiers")
    .where("instance_id", "=", instanceId)
    .where("list", "=", list)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of the texts stand on which list. */
export async function selectMatches(
  db: Db,
  instanceId: string,
  identifiers: readonly string[],
): Promise<Pick<ListedIdentifier, "list" | "identifier">[]> {
  const rows = await db
    .selectFrom("listed_identifiers")
    .select(["list", "identifier"])
    .where("instance_id", "=", instanceId)
    .where("list", "in", ["allow", "block"])
    .where("identifier", "in", [...identifiers])
    .execute();
  return rows.map((row) => ({ ...row, list: row.list as List }));
}

export async function selectListed(
  db: Db,
  instanceId: string,
  list: List,
  page: Page,
): Promise<{ identifiers: ListedIdentifier[]; total: number }> {
  const query = db.selectFrom("listed_identifiers").where("instance_id", "=", instanceId).where("list", "=", list);
  const total = await countRows(query);
  const rows = await query
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { identifiers: rows.map(toListed), total };
}
