import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import { revokeUserSessions, settleTasks } from "../sessions/index.ts";
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

/**
 * Says whether a user's password can be trusted. One that can not signs nobody in; whoever gets in another way has to
 * replace it first.
 *
 * @throws no_password_set
 */
export function setPasswordCompromised(
  ctx: InstanceContext,
  id: string,
  { isCompromised, revokesSessions }: { isCompromised: boolean; revokesSessions: boolean },
): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    const { passwordEnabled } = await requireUser(tx, id);
    if (!passwordEnabled) throw domainError("no_password_set");
    const user = await changeUser(tx, id, { password_compromised: isCompromised });
    if (revokesSessions) await revokeUserSessions(tx, user);
    if (!isCompromised) await settleTasks(tx, user);
    return user;
  });
}
