export { askForPasskey, checkPasskey } from "./authenticate.ts";
export type { Passkey } from "./passkey.ts";
export {
  createPasskey,
  deletePasskey,
  deletePasskeys,
  renamePasskey,
  requirePasskey,
  verifyPasskey,
  type PendingPasskey,
} from "./register.ts";
