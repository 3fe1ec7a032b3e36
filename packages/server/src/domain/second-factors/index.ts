export { changeSecondFactors, type SecondFactorsChange } from "./change-second-factors.ts";
export {
  deleteBackupCodes,
  disableMultiFactor,
  importBackupCodes,
  regenerateBackupCodes,
  verifyCode,
} from "./manage-second-factors.ts";
