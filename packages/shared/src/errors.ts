export type { ClerkAPIError, ClerkAPIErrorJSON, ClerkAPIErrorMeta } from "./errors/api-error.ts";
export { errorToJSON, parseError, parseErrors } from "./errors/api-error.ts";
export type { ClerkAPIResponseErrorOptions } from "./errors/api-response-error.ts";
export { apiResponseError, ClerkAPIResponseError, parseRetryAfter } from "./errors/api-response-error.ts";
export { EmailLinkError, EmailLinkErrorCode, EmailLinkErrorCodeStatus } from "./errors/email-link-error.ts";
export { ClerkOfflineError } from "./errors/offline-error.ts";
export { ClerkRuntimeError } from "./errors/runtime-error.ts";
export type { MetamaskError } from "./errors/guards.ts";
export {
  is429Error,
  is4xxError,
  isCaptchaError,
  isClerkAPIResponseError,
  isClerkOfflineError,
  isClerkRuntimeError,
  isEmailLinkError,
  isKnownError,
  isMetamaskError,
  isNetworkError,
  isPasswordPwnedError,
  isReverificationCancelledError,
  isUnauthenticatedError,
  isUnauthorizedError,
  isUserLockedError,
} from "./errors/guards.ts";
