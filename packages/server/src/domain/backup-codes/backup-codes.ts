import { randomInt } from "node:crypto";
import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { hasSecondFactor, type User } from "../users/index.ts";
import { deleteCodes, insertCodes, takeCode } from "./store.ts";

const COUNT = 10;
const LENGTH = 8;
// Without the letters and digits that people take for one another.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

export interface BackupCodes {
  id: string;
  codes: string[];
  createdAt: Date;
}

const normalize = (code: string): string => code.toLowerCase().replaceAll(/[\s-]/g, "");

const hashOf = (ctx: InstanceContext, userId: string, code: string): Buffer =>
  ctx.secrets.keyedHash("backup-code", `${ctx.instance.id}|${userId}|${normalize(code)}`);

const newCode = (): string => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** Replaces every backup code of the user by ten new ones. They are shown now and never again. In a transaction. */
export async function replaceBackupCodes(
  tx: InstanceContext,
  userId: string,
  codes: readonly string[] = [...distinct()],
): Promise<BackupCodes> {
  const now = tx.clock.now();
  await deleteCodes(tx.db, tx.instance.id, userId);
  await insertCodes(
    tx.db,
    codes.map((code) => ({
      id: newId("backupCode", now),
      instance_id: tx.instance.id,
      user_id: userId,
      code_hash: hashOf(tx, userId, code),
      created_at: now,
    })),
  );
  return { id: newId("backupCode", now), codes: [...codes], createdAt: now };
}

function distinct(): Set<string> {
  const codes = new Set<string>();
  while (codes.size < COUNT) codes.add(newCode());
  return codes;
}

/** @throws backup_codes_not_available without a second factor, or where the instance has no backup codes. */
export function requireBackupCodes(ctx: InstanceContext, user: User): void {
  const { settings } = ctx.instance;
  if (!settings.multi_factor.backup_code || !hasSecondFactor(user, settings))
    throw domainError("backup_codes_not_available");
}

/** Uses a backup code up; false when it is none of the user's, or used. Of parallel tries one succeeds. */
export const consumeBackupCode = (ctx: InstanceContext, user: User, code: string): Promise<boolean> =>
  takeCode(ctx.db, ctx.instance.id, user.id, hashOf(ctx, user.id, code), ctx.clock.now());

export const removeBackupCodes = (ctx: InstanceContext, userId: string): Promise<void> =>
  withTransaction(ctx, (tx) => deleteCodes(tx.db, tx.instance.id, userId));
