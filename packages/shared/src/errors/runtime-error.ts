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
