import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { addSeconds } from "../../lib/clock.ts";
import { newId } from "../../lib/ids.ts";
import type { User } from "../users/index.ts";
import { tasksOf } from "./tasks.ts";
import { abandonAt, type Session } from "./session.ts";
import { insertSession } from "./store.ts";

export interface NewSession {
  /** Absent for a new one. */
  id?: string;
  clientId: string;
  user: User;
  /** When the first factor was proven; null for sessions that nobody proved anything for. */
  firstFactorVerifiedAt: Date | null;
  secondFactorVerifiedAt?: Date | null;
  actor?: Record<string, unknown> | null;
}

/** Starts a session. Inside the transaction that completes a sign-in or sign-up. */
export async function createSession(tx: InstanceContext, input: NewSession): Promise<Session> {
  const now = tx.clock.now();
  const place = tx.request && tx.geo(tx.request.ip);
  const tasks = input.actor ? [] : tasksOf(input.user, tx.instance.settings);
  const rules = tx.instance.settings.session;
  const expireAt = addSeconds(now, rules.lifetime_in_seconds);
  const session: Session = {
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
    ipAddress: tx.request?.ip ?? null,
    userAgent: tx.request?.userAgent ?? null,
    city: place?.city ?? null,
    country: place?.country ?? null,
    createdAt: now,
    updatedAt: now,
  };
  await insertSession(tx.db, tx.instance.id, session);
  await emit(tx, session.status === "pending" ? "session.pending" : "session.created", { session, user: input.user });
  return session;
}
