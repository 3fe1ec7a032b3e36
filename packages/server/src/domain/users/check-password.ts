import type { InstanceContext } from "../../context.ts";
import { hashPassword, needsRehash, verifyPassword } from "../../crypto/passwords/index.ts";
import { clearFailedAttempts, reservePasswordAttempt } from "./lockout.ts";
import { replaceDigest } from "./store.ts";
import type { User } from "./user.ts";

/**
 * Whether `password` is the user's. Counts towards the lockout, costs the same when there is no user, and replaces
 * an imported or outdated digest by today's on success.
 *
 * @throws user_locked
 */
export async function checkPassword(ctx: InstanceContext, user: User | null, password: string): Promise<boolean> {
  const isRight = await tryPassword(ctx, user, password);
  if (isRight && user) await clearFailedAttempts(ctx, user.id);
  return isRight;
}

/** `checkPassword` on the way to a sign-in, whose end forgets the failed attempts. */
export async function tryPassword(ctx: InstanceContext, user: User | null, password: string): Promise<boolean> {
  if (!user) return verifyPassword(password, null);
  const stored = await reservePasswordAttempt(ctx, user);
  const isRight = await verifyPassword(password, stored);
  if (!isRight || !stored) return false;
  if (needsRehash(stored)) {
    await replaceDigest(ctx.db, ctx.instance.id, user.id, stored.digest, {
      digest: await hashPassword(password),
      hasher: "argon2id",
    });
  }
  return true;
}
