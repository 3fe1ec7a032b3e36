import type { InstanceContext } from "../../context.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { updateIdentificationRow, updateWholeUser } from "./store.ts";
import type { User } from "./user.ts";

const DAY_MS = 86_400_000;

/** The day of `date`; activity of users is kept with this precision. */
export const dayOf = (date: Date): Date => new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS);

/** The user as a sign-in that finishes at `now` leaves them. */
export function afterSignIn(user: User, now: Date): User {
  const forgotten = { failedAttempts: 0, lockedAt: null, lockedUntil: null };
  return { ...user, ...forgotten, lastSignInAt: now, lastActiveAt: dayOf(now) };
}

/**
 * Notes a finished sign-in, which also forgets failed attempts. Not a change of the user that webhooks would tell.
 * The row stays locked until the transaction ends: a ban comes before this sign-in or ends its session.
 *
 * @throws resource_not_found, user_banned
 */
export async function recordSignIn(tx: InstanceContext, userId: string): Promise<User> {
  const now = tx.clock.now();
  const user = await updateWholeUser(tx.db, tx.instance.id, userId, {
    last_sign_in_at: now,
    last_active_at: dayOf(now),
    failed_attempts: 0,
    locked_at: null,
    locked_until: null,
  });
  if (!user) throw notFound("user");
  if (user.banned) throw domainError("user_banned");
  return user;
}

/** Points an address or number at the secret of the verification that was just prepared. */
export async function setVerificationSecret(
  ctx: InstanceContext,
  identificationId: string,
  secretId: string,
  strategy: string,
): Promise<void> {
  await updateIdentificationRow(ctx.db, ctx.instance.id, identificationId, {
    secret_id: secretId,
    strategy,
    updated_at: ctx.clock.now(),
  });
}
