import { sql } from "kysely";
import type { Db } from "../../db/connect.ts";
import { deriveStatus, type Reverification, type ReverificationFacts } from "./reverification.ts";

const toReverification = (sessionId: string, facts: ReverificationFacts): Reverification => ({
  sessionId,
  facts,
  status: deriveStatus(facts),
});

/** Stores a new run, which takes the place of an older one of the session. */
export async function replaceReverification(
  db: Db,
  instanceId: string,
  { sessionId, facts }: { sessionId: string; facts: ReverificationFacts },
  expiresAt: Date,
  now: Date,
): Promise<Reverification> {
  await sql`
    insert into reverifications (session_id, instance_id, facts, expires_at, created_at, updated_at)
    values (${sessionId}, ${instanceId}, ${JSON.stringify(facts)}, ${expiresAt}, ${now}, ${now})
    on conflict (session_id) do update set
      facts = excluded.facts, expires_at = excluded.expires_at, created_at = excluded.created_at, updated_at = excluded.updated_at`.execute(
    db,
  );
  return toReverification(sessionId, facts);
}

export async function selectReverification(
  db: Db,
  instanceId: string,
  sessionId: string,
  now: Date,
): Promise<Reverification | undefined> {
  const row = await db
    .selectFrom("reverifications")
    .select("facts")
    .where("instance_id", "=", instanceId)
    .where("session_id", "=", sessionId)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row && toReverification(sessionId, row.facts as unknown as ReverificationFacts);
}

/** Stores what was proven; undefined when the run is over. */
export async function updateReverification(
  db: Db,
  instanceId: string,
  sessionId: string,
  facts: ReverificationFacts,
  now: Date,
): Promise<Reverification | undefined> {
  const row = await db
    .updateTable("reverifications")
    .set({ facts: JSON.stringify(facts), updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("session_id", "=", sessionId)
    .where("expires_at", ">", now)
    .returning("session_id")
    .executeTakeFirst();
  return row && toReverification(sessionId, facts);
}

/** Ends a run; false when it was over already. */
export async function deleteReverification(db: Db, instanceId: string, sessionId: string): Promise<boolean> {
  const row = await db
    .deleteFrom("reverifications")
    .where("instance_id", "=", instanceId)
    .where("session_id", "=", sessionId)
    .returning("session_id")
    .executeTakeFirst();
  return row !== undefined;
}
