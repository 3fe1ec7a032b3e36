import { hashPassword } from "../../crypto/passwords/index.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { requirePassword } from "../passwords/index.ts";
import { revokeUserSessions } from "../sessions/index.ts";
import { findUser, identityOf, requireUsable, requireUser, updateUser } from "../users/index.ts";
import { advanceSignIn } from "./complete-sign-in.ts";
import { requireAction } from "./machine.ts";
import type { SignIn } from "./sign-in.ts";

/**
 * Sets the new password after a reset code was proven, and completes the sign-in or leads to its second factor.
 *
 * @throws client_state_invalid, form_password_*
 */
export async function resetPassword(
  ctx: BrowserContext,
  signIn: SignIn,
  password: string,
  signOutOfOtherSessions: boolean,
): Promise<SignIn> {
  requireAction(signIn.status, "reset_password");
  const owner = signIn.userId === null ? undefined : await findUser(ctx, signIn.userId);
  if (!owner) throw domainError("sign_in_identification_or_user_deleted");
  await requirePassword(ctx, password, { param: "password", known: identityOf(owner) });
  const digest = await hashPassword(password);
  return withTransaction(ctx, async (tx) => {
    const user = await requireUser(tx, owner.id);
    requireUsable(tx, user);
    const updated = await updateUser(tx, user.id, { password: { digest, hasher: "argon2id" } });
    if (signOutOfOtherSessions) await revokeUserSessions(tx, user);
    return advanceSignIn(tx, signIn, updated, { ...signIn.facts, resetsPassword: false });
  });
}
