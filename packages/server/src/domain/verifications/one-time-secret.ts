/** What a one-time secret is good for. The purpose is part of its hash: one never passes for another. */
export type Purpose =
  | "sign_in_first_factor"
  | "sign_in_second_factor"
  | "reverification_first_factor"
  | "reverification_second_factor"
  | "sign_up_email_address"
  | "sign_up_phone_number"
  | "email_link"
  | "passkey_registration"
  | "email_address"
  | "phone_number"
  | "oauth_state"
  | "provider_token"
  | "rotating_token_nonce"
  | "satellite_sync"
  | "handshake"
  | "sign_in_token"
  | "actor_token"
  | "invitation"
  | "refresh_token"
  | "session_revocation"
  | "testing_token"
  | "captcha_answer";

export interface OneTimeSecret {
  readonly id: string;
  readonly purpose: Purpose;
  /** The attempt, identification or user that the secret is about. */
  readonly subjectId: string;
  readonly payload: Record<string, any>;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly expiresAt: Date;
  readonly consumedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
}

export const CODE_TTL_SECONDS = 600;
export const LINK_TTL_SECONDS = 600;
export const CODE_MAX_ATTEMPTS = 5;
/** A code asked for again within this time is not sent again. */
export const RESEND_SECONDS = 30;
