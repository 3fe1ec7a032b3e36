/** What the package exports beside its `Clerk` class, with and without components. */
export { version } from "./version.ts";
export type { OutgoingRequest } from "./fapi/api.ts";
export type { MetamaskError } from "@latchkey/shared/errors";
export {
  ClerkAPIResponseError,
  ClerkRuntimeError,
  EmailLinkError,
  EmailLinkErrorCode,
  EmailLinkErrorCodeStatus,
  isClerkAPIResponseError,
  isClerkRuntimeError,
  isEmailLinkError,
  isKnownError,
  isMetamaskError,
  isUserLockedError,
} from "@latchkey/shared/errors";
