import type { ClerkAPIResponseError } from "./api-response-error.ts";
import type { EmailLinkError } from "./email-link-error.ts";
import type { ClerkOfflineError } from "./offline-error.ts";
import type { ClerkRuntimeError } from "./runtime-error.ts";

/** Error of a browser wallet (EIP-1193): a numeric code and a text. */
export interface MetamaskError extends Error {
  code: number;
  message: string;
  data?: unknown;
}

// Every guard reads properties, never `instanceof`: one page or server may hold two copies of this package.
function property(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}

/** True for an answer of the API with an error status. */
export function isClerkAPIResponseError(error: unknown): error is ClerkAPIResponseError {
  return property(error, "clerkError") === true && Array.isArray(property(error, "errors"));
}

/** True for an error raised by the SDK itself. */
export function isClerkRuntimeError(error: unknown): error is ClerkRuntimeError {
  return property(error, "clerkRuntimeError") === true;
}

/** True when a call was given up because the browser is offline. */
export function isClerkOfflineError(error: unknown): error is ClerkOfflineError {
  return isClerkRuntimeError(error) && error.code === "clerk_offline";
}

/** True when an e-mail link could not be used. */
export function isEmailLinkError(error: unknown): error is EmailLinkError {
  return property(error, "name") === "EmailLinkError";
}

/** True when the user closed a reverification dialog. */
export function isReverificationCancelledError(error: unknown): boolean {
  return isClerkRuntimeError(error) && error.code === "reverification_cancelled";
}

/** True for an error of a browser wallet: the user refused (4001) or a request is pending (-32002). */
export function isMetamaskError(error: unknown): error is MetamaskError {
  const code = property(error, "code");
  return (code === 4001 || code === 32_602 || code === -32_002) && typeof property(error, "message") === "string";
}

/** True for every error that a form can show to its user. */
export function isKnownError(error: unknown): error is ClerkAPIResponseError | ClerkRuntimeError | MetamaskError {
  return isClerkAPIResponseError(error) || isMetamaskError(error) || isClerkRuntimeError(error);
}

/** True for an API answer in the 400s. */
export function is4xxError(error: unknown): boolean {
  const status = property(error, "status");
  return typeof status === "number" && status >= 400 && status < 500;
}

/** True for an API answer 429. */
export function is429Error(error: unknown): boolean {
  return property(error, "status") === 429;
}

/** True when the first error says that the caller is not signed in. */
export function isUnauthorizedError(error: unknown): boolean {
  return firstCode(error) === "authentication_invalid" && property(error, "status") === 401;
}

/** True when the session behind a request no longer exists or its user may not sign in. */
export function isUnauthenticatedError(error: unknown): boolean {
  const status = property(error, "status");
  if (status === 401 || status === 422) return true;
  return status === 403 && ["user_banned", "user_deactivated"].includes(firstCode(error) ?? "");
}

/** True when the bot check failed. */
export function isCaptchaError(error: unknown): boolean {
  return ["captcha_invalid", "captcha_not_enabled", "captcha_missing_token"].includes(firstCode(error) ?? "");
}

/** True when the password is known from a breach. */
export function isPasswordPwnedError(error: unknown): boolean {
  return firstCode(error) === "form_password_pwned";
}

/** True when the account is locked after too many failed attempts. */
export function isUserLockedError(error: unknown): boolean {
  return firstCode(error) === "user_locked";
}

/** True when `fetch` itself failed: no connection, no DNS, blocked. Each engine words it differently. */
export function isNetworkError(error: unknown): boolean {
  const text = `${String(property(error, "message") ?? "")}${String(property(error, "name") ?? "")}`;
  return (
    text.toLowerCase().replaceAll(" ", "").includes("networkerror") ||
    /failed to fetch|fetch failed|load failed/i.test(text)
  );
}

function firstCode(error: unknown): string | undefined {
  return isClerkAPIResponseError(error) ? error.errors[0]?.code : undefined;
}
