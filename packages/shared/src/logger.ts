/* oxlint-disable no-console -- the one place where the SDKs speak to the developer */

/** Tells the developer that something needs their attention. */
export function logWarning(message: string): void {
  console.warn(`Latchkey: ${message}`);
}

/** Tells the developer that something went wrong; `cause` may say more. */
export function logError(message: string, ...cause: unknown[]): void {
  console.error(`Latchkey: ${message}`, ...cause);
}

const told = new Set<string>();

/** `logWarning`, but never the same message twice in one process. */
export function logWarningOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  logWarning(message);
}
