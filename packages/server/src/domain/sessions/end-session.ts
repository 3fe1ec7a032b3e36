import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { emit } from "../../events/emit.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { findUser, type User } from "../users/index.ts";
import { revokeBySubject } from "../verifications/index.ts";
import type { Session } from "./session.ts";
import { selectLiveByUser, selectSession, updateLiveSession } from "./store.ts";

export type Ending = "ended" | "removed" | "revoked";

/**
 * Ends a session for good; its refresh tokens go with it.
 *
 * @throws invalid_action_for_session when it is over already.
 */
export function endSession(ctx: InstanceContext, id: string, ending: Ending): Promise<Session> {
  return withTransaction(ctx, async (tx) => {
    const session = await updateLiveSession(tx.db, tx.instance.id, id, { status: ending, updated_at: tx.clock.now() });
    if (!session) {
      const known = await selectSession(tx.db, tx.instance.id, id);
      throw known
        ? domainError("invalid_action_for_session", { values: { status: known.status } })
        : notFound("session");
    }
    await revokeBySubject(tx.db, tx.instance.id, "refresh_token", [id], tx.clock.now());
    const user = await findUser(tx, session.userId);
    if (user) await emit(tx, `session.${ending}`, { session, user });
    return session;
  });
}

/** Revokes the sessions of a user, except one; used when a password changes or a user is banned. */
export function revokeUserSessions(ctx: InstanceContext, user: User, exceptSessionId?: string): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    const sessions = await selectLiveByUser(tx.db, tx.instance.id, user.id);
    for (const session of sessions) {
      if (session.id !== exceptSessionId) await endSession(tx, session.id, "revoked");
    }
  });
}
