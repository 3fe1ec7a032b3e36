/** Outcomes of opening an e-mail link that an app may tell apart. */
export const EmailLinkErrorCode = {
  Expired: "expired",
  Failed: "failed",
  ClientMismatch: "client_mismatch",
} as const;

/** The same outcomes as they stand in the `__clerk_status` query parameter. */
export const EmailLinkErrorCodeStatus = EmailLinkErrorCode;

/** An e-mail link could not be used; `code` is one of `EmailLinkErrorCode`. */
export class EmailLinkError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = "EmailLinkError";
    this.code = code;
  }
}
