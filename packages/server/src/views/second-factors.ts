import type { BackupCode, TOTP } from "@latchkey/contract/resources";
import type { BackupCodes } from "../domain/backup-codes/backup-codes.ts";
import type { Totp } from "../domain/totp/totp.ts";
import type { Output } from "./wire.ts";

/** @param shown what is told once: the address of the QR code while the app is set up, backup codes when it is on. */
export function totpView(totp: Totp, shown: { uri?: string; backupCodes?: string[] | null }): Output<typeof TOTP> {
  return {
    object: "totp",
    id: totp.id,
    secret: totp.verifiedAt ? null : totp.secret,
    uri: shown.uri ?? null,
    verified: totp.verifiedAt !== null,
    backup_codes: shown.backupCodes ?? null,
    created_at: totp.createdAt.getTime(),
    updated_at: totp.updatedAt.getTime(),
  };
}

export function backupCodeView({ id, codes, createdAt }: BackupCodes): Output<typeof BackupCode> {
  return { object: "backup_code", id, codes, created_at: createdAt.getTime(), updated_at: createdAt.getTime() };
}
