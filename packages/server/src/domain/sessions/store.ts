import type { Insertable, Selectable, Updateable } from "kysely";
import type { Db } from "../../db/connect.ts";
import { countRows, type Page } from "../../db/listing.ts";
import type { SessionsTable } from "../../db/schema.gen.ts";
import type { Session, SessionStatus, SessionTask } from "./session.ts";

const live: SessionStatus[] = ["active", "pending"];

function toSession(row: Selectable<SessionsTable>): Session {
  return {
    id: row.id,
    clientId: row.client_id,
    userId: row.user_id,
    status: row.status as SessionStatus,
    tasks: row.tasks as SessionTask[],
    actor: row.actor,
    lastActiveOrganizationId: row.last_active_organization_id,
    lastActiveAt: row.last_active_at,
    expireAt: row.expire_at,
    abandonAt: row.abandon_at,
    firstFactorVerifiedAt: row.first_factor_verified_at,
    secondFactorVerifiedAt: row.second_factor_verified_at,
    ipAddress: row.ip_address,
    userAgent: row.user_agent,
    city: row.city,
    country: row.country,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function toSessionRow(instanceId: string, session: Session): Insertable<SessionsTable> {
  return {
    id: session.id,
    instance_id: instanceId,
    client_id: session.clientId,
    user_id: session.userId,
    status: session.status,
    tasks: [...session.tasks],
    actor: session.actor && JSON.stringify(session.actor),
    last_active_organization_id: session.lastActiveOrganizationId,
    last_active_at: session.lastActiveAt,
    expire_at: session.expireAt,
    abandon_at: session.abandonAt,
    first_factor_verified_at: session.firstFactorVerifiedAt,
    second_factor_verified_at: session.secondFactorVerifiedAt,
    ip_address: session.ipAddress,
    user_agent: session.userAgent,
    city: session.city,
    country: session.country,
    created_at: session.createdAt,
    updated_at: session.updatedAt,
  };
}

export async function insertSession(db: Db, row: Insertable<SessionsTable>): Promise<void> {
  await db.insertInto("sessions").values(row).execute();
}

export async function selectSession(db: Db, instanceId: string, id: string): Promise<Session | undefined> {
  const row = await db
    .selectFrom("sessions")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toSession(row);
}

export async function selectLiveByClients(
  db: Db,
  instanceId: string,
  clientIds: readonly string[],
): Promise<Session[]> {
  if (clientIds.length === 0) return [];
  const rows = await db
    .selectFrom("sessions")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("client_id", "in", [...clientIds])
    .where("status", "in", live)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(toSession);
}

export async function selectLiveByUser(db: Db, instanceId: string, userId: string): Promise<Session[]> {
  const rows = await db
    .selectFrom("sessions")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("status", "in", live)
    .orderBy("last_active_at", "desc")
    .execute();
  return rows.map(toSession);
}

/** Whether the user has ever had a session on the client. */
export async function selectWasSignedIn(
  db: Db,
  instanceId: string,
  clientId: string,
  userId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("sessions")
    .select("id")
    .where("instance_id", "=", instanceId)
    .where("client_id", "=", clientId)
    .where("user_id", "=", userId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Changes a session that is still live; undefined when it is not. */
export async function updateLiveSession(
  db: Db,
  instanceId: string,
  id: string,
  change: Updateable<SessionsTable>,
): Promise<Session | undefined> {
  const row = await db
    .updateTable("sessions")
    .set(change)
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("status", "in", live)
    .returningAll()
    .executeTakeFirst();
  return row && toSession(row);
}

export interface SessionFilters {
  clientId: string | undefined;
  userId: string | undefined;
  status: SessionStatus | undefined;
}

export async function selectSessions(
  db: Db,
  instanceId: string,
  filters: SessionFilters,
  page: Page,
): Promise<{ sessions: Session[]; total: number }> {
  let query = db.selectFrom("sessions").where("instance_id", "=", instanceId);
  if (filters.clientId) query = query.where("client_id", "=", filters.clientId);
  if (filters.userId) query = query.where("user_id", "=", filters.userId);
  if (filters.status) query = query.where("status", "=", filters.status);
  const total = await countRows(query);
  const rows = await query
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { sessions: rows.map(toSession), total };
}
