import { ClerkRuntimeError } from "./runtime-error.ts";

/** The browser is offline and the call needs the network. */
export class ClerkOfflineError extends ClerkRuntimeError {
  static override kind = "ClerkOfflineError";
  static readonly ERROR_CODE = "clerk_offline";

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { ...options, code: ClerkOfflineError.ERROR_CODE });
    this.name = "ClerkOfflineError";
  }
}
