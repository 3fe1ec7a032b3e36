import type { Selectable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { SignUpsTable } from "../../db/schema.gen.ts";
import { emptyFacts, type SignUp, type SignUpFacts } from "./sign-up.ts";

function toSignUp(row: Selectable<SignUpsTable>, now: Date): SignUp {
  const isFinished = row.created_session_id !== null;
  return {
    id: row.id,
    clientId: row.client_id,
    status: isFinished ? "complete" : row.abandon_at <= now ? "abandoned" : "missing_requirements",
    facts: { ...emptyFacts, ...(row.facts as SignUpFacts) },
    createdSessionId: row.created_session_id,
    createdUserId: row.created_user_id,
    abandonAt: row.abandon_at,
    createdAt: row.created_at,
  };
}

export interface NewSignUp {
  id: string;
  clientId: string;
  facts: SignUpFacts;
  passwordDigest: string | null;
  abandonAt: Date;
}

export async function insertSignUp(db: Db, instanceId: string, signUp: NewSignUp, now: Date): Promise<SignUp> {
  const row = await db
    .insertInto("sign_ups")
    .values({
      id: signUp.id,
      instance_id: instanceId,
      client_id: signUp.clientId,
      status: "missing_requirements",
      facts: JSON.stringify(signUp.facts),
      password_digest: signUp.passwordDigest,
      abandon_at: signUp.abandonAt,
      created_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSignUp(row, now);
}

export async function selectSignUp(db: Db, instanceId: string, id: string, now: Date): Promise<SignUp | undefined> {
  const row = await db
    .selectFrom("sign_ups")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toSignUp(row, now);
}

export async function selectPasswordDigest(db: Db, instanceId: string, id: string): Promise<string | null> {
  const row = await db
    .selectFrom("sign_ups")
    .select("password_digest")
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.password_digest ?? null;
}

/** Stores new facts of an unfinished sign-up; undefined when it was finished meanwhile. */
export async function updateFacts(
  db: Db,
  instanceId: string,
  id: string,
  facts: SignUpFacts,
  now: Date,
  passwordDigest?: string,
): Promise<SignUp | undefined> {
  const row = await db
    .updateTable("sign_ups")
    .set({
      facts: JSON.stringify(facts),
      updated_at: now,
      ...(passwordDigest ? { password_digest: passwordDigest } : {}),
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("created_session_id", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row && toSignUp(row, now);
}

/** Binds an unfinished sign-up to what it led to; undefined when it had been finished already. */
export async function finishSignUp(
  db: Db,
  instanceId: string,
  id: string,
  created: { sessionId: string; userId: string },
  now: Date,
): Promise<SignUp | undefined> {
  const row = await db
    .updateTable("sign_ups")
    .set({
      created_session_id: created.sessionId,
      created_user_id: created.userId,
      status: "complete",
      password_digest: null,
      updated_at: now,
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("created_session_id", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row && toSignUp(row, now);
}
