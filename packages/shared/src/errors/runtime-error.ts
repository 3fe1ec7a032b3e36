/** The SDK was used in a way, or met a situation, that it cannot go on from. `code` names it for programs. */
export class ClerkRuntimeError extends Error {
  static kind = "ClerkRuntimeError";
  readonly clerkRuntimeError = true as const;
  readonly clerkError = true as const;
  readonly code: string;
  readonly longMessage?: string | undefined;

  constructor(message: string, options: { code: string; cause?: unknown; longMessage?: string }) {
    super(`${message} (code="${options.code}")`, { cause: options.cause });
    this.name = "ClerkRuntimeError";
    this.code = options.code;
    this.longMessage = options.longMessage;
  }
}

/** The browser is offline and the call needs the network. */
export class ClerkOfflineError extends ClerkRuntimeError {
  static override kind = "ClerkOfflineError";
  static readonly ERROR_CODE = "clerk_offline";

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { ...options, code: ClerkOfflineError.ERROR_CODE });
    this.name = "ClerkOfflineError";
  }
}
