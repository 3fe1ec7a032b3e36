import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import {
  consumeBackupCode,
  removeBackupCodes,
  replaceBackupCodes,
  requireBackupCodes,
  type BackupCodes,
} from "../backup-codes/index.ts";
import { consumeTotp, deleteTotp } from "../totp/index.ts";
import { changeUser, reserveAttempt, clearFailedAttempts, updateIdentification, type User } from "../users/index.ts";

/** Ten new backup codes in place of the user's old ones. @throws backup_codes_not_available */
export function regenerateBackupCodes(ctx: InstanceContext, user: User): Promise<BackupCodes> {
  requireBackupCodes(ctx, user);
  return withTransaction(ctx, async (tx) => {
    const codes = await replaceBackupCodes(tx, user.id);
    await changeUser(tx, user.id, { backup_code_enabled: true });
    return codes;
  });
}

/** Gives a user the backup codes that they have elsewhere. */
export function importBackupCodes(ctx: InstanceContext, user: User, codes: readonly string[]): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    await replaceBackupCodes(tx, user.id, [...new Set(codes)]);
    await changeUser(tx, user.id, { backup_code_enabled: codes.length > 0 });
  });
}

export function deleteBackupCodes(ctx: InstanceContext, user: User): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    await removeBackupCodes(tx, user.id);
    if (user.backupCodeEnabled) await changeUser(tx, user.id, { backup_code_enabled: false });
  });
}

/** Takes every second factor from a user: app, backup codes, and the reservation of numbers. For operators. */
export function disableMultiFactor(ctx: InstanceContext, user: User): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    if (user.totpEnabled) await deleteTotp(tx, user, false);
    for (const number of user.phoneNumbers.filter(({ reservedForSecondFactor }) => reservedForSecondFactor))
      await updateIdentification(tx, number, { reservedForSecondFactor: false });
    await deleteBackupCodes(tx, { ...user, backupCodeEnabled: true });
  });
}

/**
 * Which of the user's codes this is; a backup code is used up by it. Counts towards the lockout.
 *
 * @throws user_locked
 */
export async function verifyCode(
  ctx: InstanceContext,
  user: User,
  code: string,
): Promise<"totp" | "backup_code" | undefined> {
  await reserveAttempt(ctx, user);
  const kind = (await consumeTotp(ctx, user, code))
    ? "totp"
    : (await consumeBackupCode(ctx, user, code))
      ? "backup_code"
      : undefined;
  if (kind) await clearFailedAttempts(ctx, user.id);
  return kind;
}
