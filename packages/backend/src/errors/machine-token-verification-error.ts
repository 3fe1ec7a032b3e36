/** Why a machine token (API key, M2M token, OAuth access token) was not believed. */
export const MachineTokenVerificationErrorCode = {
  TokenInvalid: "token-invalid",
  InvalidSecretKey: "secret-key-invalid",
  TokenVerificationFailed: "token-verification-failed",
  UnexpectedError: "unexpected-error",
} as const;

export type MachineTokenVerificationErrorCode =
  (typeof MachineTokenVerificationErrorCode)[keyof typeof MachineTokenVerificationErrorCode];

/** A machine token was not believed. `status` is the answer of the Backend API, if it was asked. */
export class MachineTokenVerificationError extends Error {
  readonly code: MachineTokenVerificationErrorCode;
  readonly status: number | undefined;

  constructor(options: { message: string; code: MachineTokenVerificationErrorCode; status?: number | undefined }) {
    super(options.message);
    this.name = "MachineTokenVerificationError";
    this.code = options.code;
    this.status = options.status;
  }

  /** `<message> (code=<code>, status=<status>)`. */
  getFullMessage(): string {
    return `${this.message} (code=${this.code}, status=${this.status ?? "n/a"})`;
  }
}
