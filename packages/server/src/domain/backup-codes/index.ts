export {
  consumeBackupCode,
  removeBackupCodes,
  replaceBackupCodes,
  requireBackupCodes,
  type BackupCodes,
} from "./backup-codes.ts";
