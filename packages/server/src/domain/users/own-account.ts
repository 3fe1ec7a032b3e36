import { hashPassword } from "../../crypto/passwords/index.ts";
import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { requirePassword } from "../passwords/index.ts";
import { revokeUserSessions } from "../sessions/index.ts";
import { checkPassword } from "./check-password.ts";
import { deleteUser } from "./delete-user.ts";
import { updateUser } from "./update-user.ts";
import { identityOf, type User } from "./user.ts";

export interface PasswordChange {
  newPassword: string;
  currentPassword?: string | undefined;
  signOutOfOtherSessions: boolean;
  sessionId: string;
}

/**
 * Sets or changes the user's own password. Someone who has one has to know it, unless it is one to be replaced.
 *
 * @throws password_disabled, form_password_incorrect, form_new_password_matches_current, form_password_*
 */
export async function changeOwnPassword(ctx: InstanceContext, user: User, change: PasswordChange): Promise<User> {
  if (!ctx.instance.settings.password.enabled) throw domainError("password_disabled");
  if (user.passwordEnabled && !user.passwordCompromised) await requireCurrent(ctx, user, change.currentPassword);
  await requirePassword(ctx, change.newPassword, { param: "new_password", known: identityOf(user) });
  if (change.newPassword === change.currentPassword)
    throw domainError("form_new_password_matches_current", { param: "new_password" });
  const digest = await hashPassword(change.newPassword);
  return withTransaction(ctx, async (tx) => {
    const updated = await updateUser(tx, user.id, { password: { digest, hasher: "argon2id" } });
    if (change.signOutOfOtherSessions) await revokeUserSessions(tx, updated, change.sessionId);
    return updated;
  });
}

/** @throws no_password_set, password_required, form_password_incorrect */
export async function removeOwnPassword(
  ctx: InstanceContext,
  user: User,
  currentPassword: string | undefined,
): Promise<User> {
  if (!user.passwordEnabled) throw domainError("no_password_set");
  if (ctx.instance.settings.password.required) throw domainError("password_required");
  await requireCurrent(ctx, user, currentPassword);
  return updateUser(ctx, user.id, { password: null });
}

/** The password, or the recent proof of oneself where the instance has these actions wait for one. */
async function requireCurrent(ctx: InstanceContext, user: User, password: string | undefined): Promise<void> {
  if (password === undefined && ctx.instance.settings.session.reverification) return;
  const param = "current_password";
  if (!password) throw domainError("form_param_missing", { param });
  if (!(await checkPassword(ctx, user, password))) throw domainError("form_password_incorrect", { param });
}

/** @throws user_delete_self_not_enabled */
export async function deleteOwnAccount(ctx: InstanceContext, user: User): Promise<User> {
  if (!ctx.instance.settings.delete_self || !user.deleteSelfEnabled) throw domainError("user_delete_self_not_enabled");
  return deleteUser(ctx, user.id);
}
