import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { removeBackupCodes, replaceBackupCodes } from "../backup-codes/index.ts";
import { settleTasks } from "../sessions/index.ts";
import { changeUser, hasSecondFactor, requireUser, tellOwner, type User, type UserChange } from "../users/index.ts";

export interface SecondFactorsChange {
  user: User;
  /** Issued now, because the user got its first second factor. */
  backupCodes: string[] | null;
}

/**
 * After a second factor of a user came or went: keeps the dates of multi-factor authentication, gives backup codes with
 * the first factor and takes them with the last, and lets sessions go on that waited for it. In the transaction of the
 * change; `change` is applied to the user beforehand.
 *
 * @throws second_factor_deletion_not_allowed when an owner gives up the last one that the instance requires.
 */
export async function changeSecondFactors(
  tx: InstanceContext,
  userId: string,
  change: UserChange = {},
  isOwnChange = false,
): Promise<SecondFactorsChange> {
  const { settings } = tx.instance;
  const now = tx.clock.now();
  const user = await requireUser(tx, userId);
  const has = hasSecondFactor({ ...user, totpEnabled: change.totp_enabled ?? user.totpEnabled }, settings);
  if (isOwnChange && !has && user.mfaEnabledAt && settings.multi_factor.required)
    throw domainError("second_factor_deletion_not_allowed");
  const gets = has && settings.multi_factor.backup_code && !user.backupCodeEnabled;
  const loses = !has && user.backupCodeEnabled;
  const backupCodes = gets ? (await replaceBackupCodes(tx, userId)).codes : null;
  if (loses) await removeBackupCodes(tx, userId);
  const changed = await changeUser(tx, userId, {
    ...change,
    ...(gets || loses ? { backup_code_enabled: gets } : {}),
    ...(has && !user.mfaEnabledAt ? { mfa_enabled_at: now, mfa_disabled_at: null } : {}),
    ...(!has && user.mfaEnabledAt ? { mfa_enabled_at: null, mfa_disabled_at: now } : {}),
  });
  if (has !== (user.mfaEnabledAt !== null)) await tellOwner(tx, user, has ? "mfa_enabled" : "mfa_disabled");
  await settleTasks(tx, changed);
  return { user: changed, backupCodes };
}
