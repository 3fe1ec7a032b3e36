export type { TokenCarrier } from "./errors/token-verification-error.ts";
export {
  SignJWTError,
  TokenVerificationError,
  TokenVerificationErrorAction,
  TokenVerificationErrorCode,
  TokenVerificationErrorReason,
} from "./errors/token-verification-error.ts";
export {
  MachineTokenVerificationError,
  MachineTokenVerificationErrorCode,
} from "./errors/machine-token-verification-error.ts";
export { ClerkAPIResponseError, isClerkAPIResponseError } from "@latchkey/shared/errors";
