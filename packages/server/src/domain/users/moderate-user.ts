import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { addSeconds } from "../../lib/clock.ts";
import { revokeUserSessions } from "../sessions/index.ts";
import { changeUser, requireUser } from "./user-change.ts";
import type { User } from "./user.ts";

/** Bans a user: no sign-in, and every session ends in the same transaction. */
export function banUser(ctx: InstanceContext, id: string): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await requireUser(tx, id);
    const user = await changeUser(tx, id, { banned: true });
    await revokeUserSessions(tx, user);
    return user;
  });
}

export function unbanUser(ctx: InstanceContext, id: string): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await requireUser(tx, id);
    return changeUser(tx, id, { banned: false });
  });
}

/** Locks a user out of signing in for as long as the lockout setting says. Sessions stay. */
export function lockUser(ctx: InstanceContext, id: string): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await requireUser(tx, id);
    const now = tx.clock.now();
    const minutes = tx.instance.settings.attack_protection.user_lockout.duration_in_minutes;
    return changeUser(tx, id, {
      locked_at: now,
      locked_until: minutes === null ? null : addSeconds(now, minutes * 60),
    });
  });
}

export function unlockUser(ctx: InstanceContext, id: string): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await requireUser(tx, id);
    return changeUser(tx, id, { locked_at: null, locked_until: null, failed_attempts: 0 });
  });
}
