import type { InstanceContext } from "../../context.ts";
import { hashPassword, needsRehash, verifyPassword } from "../../crypto/passwords/index.ts";
import { clearFailedAttempts, reserveAttempt } from "./lockout.ts";
import { replaceDigest, selectPassword } from "./store.ts";
import type { User } from "./user.ts";

/**
 * Whether `password` is the user's. Counts towards the lockout, costs the same when there is no user, and replaces
 * an imported or outdated digest by today's on success.
 *
 * @throws user_locked
 */
export async function checkPassword(ctx: InstanceContext, user: User | null, password: string): Promise<boolean> {
  if (!user) return verifyPassword(password, null);
  await reserveAttempt(ctx, user);
  const stored = await selectPassword(ctx.db, ctx.instance.id, user.id);
  const correct = await verifyPassword(password, stored);
  if (!correct || !stored) return false;
  await clearFailedAttempts(ctx, user.id);
  if (needsRehash(stored)) {
    await replaceDigest(ctx.db, ctx.instance.id, user.id, stored.digest, {
      digest: await hashPassword(password),
      hasher: "argon2id",
    });
  }
  return true;
}
