/** Why a token was not believed. */
export const TokenVerificationErrorReason = {
  TokenExpired: "token-expired",
  TokenInvalid: "token-invalid",
  TokenInvalidAlgorithm: "token-invalid-algorithm",
  TokenInvalidAuthorizedParties: "token-invalid-authorized-parties",
  TokenInvalidSignature: "token-invalid-signature",
  TokenNotActiveYet: "token-not-active-yet",
  TokenIatInTheFuture: "token-iat-in-the-future",
  TokenVerificationFailed: "token-verification-failed",
  InvalidSecretKey: "secret-key-invalid",
  LocalJWKMissing: "jwk-local-missing",
  RemoteJWKFailedToLoad: "jwk-remote-failed-to-load",
  RemoteJWKInvalid: "jwk-remote-invalid",
  RemoteJWKMissing: "jwk-remote-missing",
  JWKFailedToResolve: "jwk-failed-to-resolve",
  JWKKidMismatch: "jwk-kid-mismatch",
} as const;

export type TokenVerificationErrorReason =
  (typeof TokenVerificationErrorReason)[keyof typeof TokenVerificationErrorReason];

/** What the developer can do about it. */
export const TokenVerificationErrorAction = {
  ContactSupport: "Look at the server's log for the same moment.",
  EnsureClerkJWT: "Make sure that this is a session token of this instance.",
  SetClerkJWTKey: "Set the CLERK_JWT_KEY environment variable, or pass `jwtKey`.",
  SetClerkSecretKey: "Set the CLERK_SECRET_KEY environment variable, or pass `secretKey`.",
  EnsureClockSync: "Make sure that the clocks of this machine and of the server agree.",
} as const;

export type TokenVerificationErrorAction =
  (typeof TokenVerificationErrorAction)[keyof typeof TokenVerificationErrorAction];

/** Codes under which a whole verification fails. */
export const TokenVerificationErrorCode = { InvalidSecretKey: "clerk_key_invalid" } as const;

/** Where a token came from. */
export type TokenCarrier = "header" | "cookie";

export interface TokenVerificationErrorOptions {
  message: string;
  reason: TokenVerificationErrorReason;
  action?: TokenVerificationErrorAction;
  cause?: unknown;
}

/** A token was not believed; `reason` says why and `action` what to do. */
export class TokenVerificationError extends Error {
  readonly reason: TokenVerificationErrorReason;
  readonly action: TokenVerificationErrorAction | undefined;
  tokenCarrier: TokenCarrier | undefined;

  constructor({ message, reason, action, cause }: TokenVerificationErrorOptions) {
    super(message, { cause });
    this.name = "TokenVerificationError";
    this.reason = reason;
    this.action = action;
  }

  /** `<message> <action> (reason=<reason>, token-carrier=<carrier>)`. */
  getFullMessage(): string {
    const sentences = [this.message, this.action].filter(Boolean).join(" ");
    return `${sentences} (reason=${this.reason}, token-carrier=${this.tokenCarrier})`;
  }
}

/** A JWT could not be signed. */
export class SignJWTError extends Error {
  override name = "SignJWTError";
}
