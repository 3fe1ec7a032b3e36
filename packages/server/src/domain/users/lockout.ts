import { sql } from "kysely";
import type { InstanceContext } from "../../context.ts";
import type { StoredPassword } from "../../crypto/passwords/index.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError, type DomainError } from "../../lib/errors.ts";
import { selectPassword, toStoredPassword, type PasswordColumns } from "./store.ts";
import { isLocked, type User } from "./user.ts";

/**
 * Counts one attempt at a secret of the user before the secret is looked at, so that parallel guesses can not
 * outrun the counter. `clearFailedAttempts` or `recordSignIn` follows when the attempt turns out right.
 *
 * @throws user_locked when no attempt is left.
 */
export async function reserveAttempt(ctx: InstanceContext, user: User): Promise<void> {
  requireUnlocked(ctx, user);
  if (ctx.instance.settings.attack_protection.user_lockout.enabled) await countAttempt(ctx, user);
}

/** `reserveAttempt` at the password, which is read in the same statement; null when there is none. */
export async function reservePasswordAttempt(ctx: InstanceContext, user: User): Promise<StoredPassword | null> {
  requireUnlocked(ctx, user);
  return ctx.instance.settings.attack_protection.user_lockout.enabled
    ? countAttempt(ctx, user)
    : selectPassword(ctx.db, ctx.instance.id, user.id);
}

async function countAttempt(ctx: InstanceContext, user: User): Promise<StoredPassword | null> {
  const { max_attempts: max, duration_in_minutes: minutes } = ctx.instance.settings.attack_protection.user_lockout;
  const now = ctx.clock.now();
  const until = minutes === null ? null : addSeconds(now, minutes * 60);
  // A lock that ran out starts the count anew. The attempt that uses up the last one locks at once.
  const { rows } = await sql<PasswordColumns>`
    update users set
      failed_attempts = case when locked_at is not null and locked_until <= ${now} then 1 else failed_attempts + 1 end,
      locked_at = case when (case when locked_at is not null and locked_until <= ${now} then 1 else failed_attempts + 1 end) >= ${max}::int then ${now}::timestamptz end,
      locked_until = case when (case when locked_at is not null and locked_until <= ${now} then 1 else failed_attempts + 1 end) >= ${max}::int then ${until}::timestamptz end
    where instance_id = ${ctx.instance.id} and id = ${user.id}
      and (locked_at is null or locked_until <= ${now})
    returning password_digest, password_hasher`.execute(ctx.db);
  const [row] = rows;
  if (!row) throw lockedError({ lockedAt: now, lockedUntil: until }, now);
  return toStoredPassword(row);
}

/** How many attempts are left after one that failed just now; null where nothing counts them. */
export function attemptsLeft(ctx: InstanceContext, user: User): number | null {
  const { enabled, max_attempts: max } = ctx.instance.settings.attack_protection.user_lockout;
  if (!enabled) return null;
  const isStartedAnew = user.lockedUntil !== null && user.lockedUntil <= ctx.clock.now();
  return Math.max(0, max - (isStartedAnew ? 0 : user.failedAttempts) - 1);
}

/** Forgets failed attempts after a right one. */
export async function clearFailedAttempts(ctx: InstanceContext, userId: string): Promise<void> {
  await ctx.db
    .updateTable("users")
    .set({ failed_attempts: 0, locked_at: null, locked_until: null })
    .where("instance_id", "=", ctx.instance.id)
    .where("id", "=", userId)
    .where("failed_attempts", ">", 0)
    .execute();
}

/** @throws user_banned, user_locked */
export function requireUsable(ctx: InstanceContext, user: User): void {
  if (user.banned) throw domainError("user_banned");
  requireUnlocked(ctx, user);
}

function requireUnlocked(ctx: InstanceContext, user: User): void {
  const now = ctx.clock.now();
  if (isLocked(user, now)) throw lockedError(user, now);
}

function lockedError(user: Pick<User, "lockedAt" | "lockedUntil">, now: Date): DomainError {
  if (!user.lockedUntil)
    return domainError("user_locked", { values: { retry: "Ask the operator of this application to unlock it." } });
  const seconds = Math.max(1, Math.ceil((user.lockedUntil.getTime() - now.getTime()) / 1_000));
  const wait = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return domainError("user_locked", {
    values: { retry: `Try again in ${wait}.` },
    meta: { lockout_expires_in_seconds: seconds },
  });
}
