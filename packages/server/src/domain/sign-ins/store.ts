import type { Insertable, Selectable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { SignInsTable } from "../../db/schema.gen.ts";
import { deriveStatus } from "./machine.ts";
import { emptyFacts, type NewSignIn, type SignIn, type SignInFacts } from "./sign-in.ts";

function toSignIn(row: Selectable<SignInsTable>, now: Date): SignIn {
  const facts = { ...emptyFacts, ...(row.facts as SignInFacts) };
  return {
    id: row.id,
    clientId: row.client_id,
    status: deriveStatus({ facts, hasSession: row.created_session_id !== null, isOutOfTime: row.abandon_at <= now }),
    identifier: row.identifier,
    userId: row.user_id,
    facts,
    createdSessionId: row.created_session_id,
    abandonAt: row.abandon_at,
    createdAt: row.created_at,
  };
}

export interface SignInOwner {
  readonly clientId: string;
  /** The session that it led to; null while it is under way. */
  readonly sessionId: string | null;
}

/** The sign-in as it is once it is stored. */
export function toStored(signIn: NewSignIn, { clientId, sessionId }: SignInOwner): SignIn {
  const status = deriveStatus({ facts: signIn.facts, hasSession: sessionId !== null, isOutOfTime: false });
  return { ...signIn, clientId, status, createdSessionId: sessionId };
}

export function toSignInRow(instanceId: string, signIn: SignIn): Insertable<SignInsTable> {
  return {
    id: signIn.id,
    instance_id: instanceId,
    client_id: signIn.clientId,
    status: signIn.status,
    identifier: signIn.identifier,
    user_id: signIn.userId,
    facts: JSON.stringify(signIn.facts),
    created_session_id: signIn.createdSessionId,
    abandon_at: signIn.abandonAt,
    created_at: signIn.createdAt,
    updated_at: signIn.createdAt,
  };
}

export async function insertSignIn(db: Db, instanceId: string, signIn: SignIn): Promise<SignIn> {
  await db.insertInto("sign_ins").values(toSignInRow(instanceId, signIn)).execute();
  return signIn;
}

export async function selectSignIn(db: Db, instanceId: string, id: string, now: Date): Promise<SignIn | undefined> {
  const row = await db
    .selectFrom("sign_ins")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toSignIn(row, now);
}

/** Stores new facts of an unfinished sign-in; undefined when it was finished meanwhile. */
export async function updateFacts(
  db: Db,
  instanceId: string,
  signIn: SignIn,
  facts: SignInFacts,
  now: Date,
): Promise<SignIn | undefined> {
  const row = await db
    .updateTable("sign_ins")
    .set({
      facts: JSON.stringify(facts),
      user_id: signIn.userId,
      status: deriveStatus({ facts, hasSession: false, isOutOfTime: false }),
      updated_at: now,
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", signIn.id)
    .where("created_session_id", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row && toSignIn(row, now);
}

/** Notes whose a sign-in turned out to be; it has to be saved with its facts in the same transaction. */
export async function assignUser(
  db: Db,
  instanceId: string,
  signIn: SignIn,
  userId: string,
  identifier: string | null,
  now: Date,
): Promise<SignIn> {
  await db
    .updateTable("sign_ins")
    .set({ user_id: userId, identifier: signIn.identifier ?? identifier, updated_at: now })
    .where("instance_id", "=", instanceId)
    .where("id", "=", signIn.id)
    .execute();
  return { ...signIn, userId, identifier: signIn.identifier ?? identifier };
}

/** Binds an unfinished sign-in to the session it led to; undefined when it had one already. */
export async function finishSignIn(
  db: Db,
  instanceId: string,
  signIn: SignIn,
  sessionId: string,
  facts: SignInFacts,
  now: Date,
): Promise<SignIn | undefined> {
  const row = await db
    .updateTable("sign_ins")
    .set({
      created_session_id: sessionId,
      user_id: signIn.userId,
      status: "complete",
      facts: JSON.stringify(facts),
      updated_at: now,
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", signIn.id)
    .where("created_session_id", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row && toSignIn(row, now);
}
