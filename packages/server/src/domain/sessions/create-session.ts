import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { addSeconds } from "../../lib/clock.ts";
import { newId } from "../../lib/ids.ts";
import type { User } from "../users/index.ts";
import { tasksOf } from "./tasks.ts";
import { abandonAt, type Session } from "./session.ts";
import { insertSession, toSessionRow } from "./store.ts";

export interface NewSession {
  /** Absent for a new one. */
  id?: string;
  clientId: string;
  user: User;
  /** When the first factor was proven; null for sessions that nobody proved anything for. */
  firstFactorVerifiedAt: Date | null;
  secondFactorVerifiedAt?: Date | null;
  actor?: Record<string, unknown> | null;
  /** Ends the session earlier than the settings do. */
  maxSeconds?: number | undefined;
}

/** A session that begins now and has yet to be stored. */
export function newSession(ctx: InstanceContext, input: NewSession): Session {
  const now = ctx.clock.now();
  const place = ctx.request && ctx.geo(ctx.request.ip);
  const tasks = input.actor ? [] : tasksOf(input.user, ctx.instance.settings);
  const rules = ctx.instance.settings.session;
  const expireAt = addSeconds(now, Math.min(rules.lifetime_in_seconds, input.maxSeconds ?? Infinity));
  return {
    id: input.id ?? newId("session", now),
    clientId: input.clientId,
    userId: input.user.id,
    status: tasks.length > 0 ? "pending" : "active",
    tasks,
    actor: input.actor ?? null,
    lastActiveOrganizationId: null,
    lastActiveAt: now,
    expireAt,
    abandonAt: abandonAt(rules, now, expireAt),
    firstFactorVerifiedAt: input.firstFactorVerifiedAt,
    secondFactorVerifiedAt: input.secondFactorVerifiedAt ?? null,
    ipAddress: ctx.request?.ip ?? null,
    userAgent: ctx.request?.userAgent ?? null,
    city: place?.city ?? null,
    country: place?.country ?? null,
    createdAt: now,
    updatedAt: now,
  };
}

/** The event that tells of a new session. */
export const eventOfNew = (session: Session): "session.pending" | "session.created" =>
  session.status === "pending" ? "session.pending" : "session.created";

/** Starts a session. Inside the transaction that completes a sign-in or sign-up. */
export async function createSession(tx: InstanceContext, input: NewSession): Promise<Session> {
  const session = newSession(tx, input);
  await insertSession(tx.db, toSessionRow(tx.instance.id, session));
  await emit(tx, eventOfNew(session), { session, user: input.user });
  return session;
}
