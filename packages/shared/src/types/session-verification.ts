import type { ReverificationLevel } from "./authorization.ts";
import type { SessionVerificationFirstFactor, SessionVerificationSecondFactor } from "./factors.ts";
import type { ClerkResource } from "./resource.ts";
import type { SessionResource } from "./session.ts";
import type { PhoneCodeChannel } from "./strategies.ts";
import type { VerificationResource } from "./verification.ts";

export type SessionVerificationStatus = "needs_first_factor" | "needs_second_factor" | "complete";

/** One run of "prove again that it is you" for a sensitive action. */
export interface SessionVerificationResource extends ClerkResource {
  status: SessionVerificationStatus;
  level: ReverificationLevel;
  session: SessionResource;
  firstFactorVerification: VerificationResource;
  secondFactorVerification: VerificationResource;
  supportedFirstFactors: SessionVerificationFirstFactor[] | null;
  supportedSecondFactors: SessionVerificationSecondFactor[] | null;
}

export type SessionVerifyPrepareFirstFactorParams =
  | { strategy: "email_code"; emailAddressId: string }
  | { strategy: "phone_code"; phoneNumberId: string; default?: boolean; channel?: PhoneCodeChannel }
  | { strategy: "passkey" }
  | { strategy: "enterprise_sso"; enterpriseConnectionId?: string; redirectUrl: string };
export type SessionVerifyAttemptFirstFactorParams =
  | { strategy: "email_code" | "phone_code"; code: string }
  | { strategy: "password"; password: string }
  | { strategy: "passkey"; publicKeyCredential: object };
export type SessionVerifyPrepareSecondFactorParams = {
  strategy: "phone_code";
  phoneNumberId?: string;
};
export type SessionVerifyAttemptSecondFactorParams = {
  strategy: "phone_code" | "totp" | "backup_code";
  code: string;
};
