import type { InstanceContext } from "../../context.ts";
import { isLive, type Session } from "./session.ts";
import {
  selectLiveByClients,
  selectLiveByUser,
  selectSession,
  selectSessions,
  selectWasSignedIn,
  type SessionFilters,
} from "./store.ts";

export const findSession = (ctx: InstanceContext, id: string): Promise<Session | undefined> =>
  selectSession(ctx.db, ctx.instance.id, id);

/** The sessions that are signed in on the given clients. */
export async function findLiveSessions(ctx: InstanceContext, clientIds: readonly string[]): Promise<Session[]> {
  const now = ctx.clock.now();
  return (await selectLiveByClients(ctx.db, ctx.instance.id, clientIds)).filter((session) => isLive(session, now));
}

/** The sessions of a user on every device, the last used first. */
export async function findLiveSessionsOfUser(ctx: InstanceContext, userId: string): Promise<Session[]> {
  const now = ctx.clock.now();
  return (await selectLiveByUser(ctx.db, ctx.instance.id, userId)).filter((session) => isLive(session, now));
}

export function findSessions(
  ctx: InstanceContext,
  filters: SessionFilters,
  page: { limit: number; offset: number },
): Promise<{ sessions: Session[]; total: number }> {
  return selectSessions(ctx.db, ctx.instance.id, filters, page);
}

/** Whether the user has ever been signed in on the client. */
export const wasSignedIn = (ctx: InstanceContext, clientId: string, userId: string): Promise<boolean> =>
  selectWasSignedIn(ctx.db, ctx.instance.id, clientId, userId);
