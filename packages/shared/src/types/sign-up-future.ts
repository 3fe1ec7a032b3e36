import type {
  EmailLinkVerificationState,
  FutureCodeParams,
  FutureFinalizeParams,
  FutureResult,
  FutureSSOParams,
} from "./sign-in-future.ts";
import type { SignUpField, SignUpIdentificationField, SignUpStatus } from "./sign-up.ts";
import type { PhoneCodeChannel } from "./strategies.ts";
import type { SignUpVerificationsResource } from "./verification.ts";

export interface SignUpFutureAdditionalParams {
  firstName?: string;
  lastName?: string;
  unsafeMetadata?: UserUnsafeMetadata;
  legalAccepted?: boolean;
  locale?: string;
}
export interface SignUpFutureCreateParams extends SignUpFutureAdditionalParams {
  strategy?: string;
  emailAddress?: string;
  phoneNumber?: string;
  username?: string;
  password?: string;
  transfer?: boolean;
  ticket?: string;
  web3Wallet?: string;
}
export type SignUpFutureUpdateParams = Omit<SignUpFutureCreateParams, "transfer">;
export interface SignUpFuturePasswordParams extends SignUpFutureAdditionalParams {
  password: string;
  emailAddress?: string;
  phoneNumber?: string;
  username?: string;
}
export type SignUpFutureSSOParams = FutureSSOParams & SignUpFutureAdditionalParams & { emailAddress?: string };
export interface SignUpFutureTicketParams extends SignUpFutureAdditionalParams {
  ticket: string;
}

export interface SignUpFutureVerifications extends SignUpVerificationsResource {
  /** What the link opened in this window says; `null` when the page was not opened by one. */
  readonly emailLinkVerification: EmailLinkVerificationState | null;
  sendEmailCode: () => FutureResult;
  verifyEmailCode: (params: FutureCodeParams) => FutureResult;
  sendEmailLink: (params: { verificationUrl: string }) => FutureResult;
  waitForEmailLinkVerification: () => FutureResult;
  sendPhoneCode: (params?: { channel?: PhoneCodeChannel }) => FutureResult;
  verifyPhoneCode: (params: FutureCodeParams) => FutureResult;
}

/** The sign-up under way, with methods that resolve `{ error }` instead of throwing. */
export interface SignUpFutureResource {
  readonly id?: string;
  readonly status: SignUpStatus;
  readonly requiredFields: SignUpField[];
  readonly optionalFields: SignUpField[];
  readonly missingFields: SignUpField[];
  readonly unverifiedFields: SignUpIdentificationField[];
  readonly username: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly emailAddress: string | null;
  readonly phoneNumber: string | null;
  readonly web3Wallet: string | null;
  readonly hasPassword: boolean;
  readonly unsafeMetadata: UserUnsafeMetadata;
  readonly createdSessionId: string | null;
  readonly createdUserId: string | null;
  readonly abandonAt: number | null;
  readonly legalAcceptedAt: number | null;
  readonly locale: string | null;
  readonly verifications: SignUpFutureVerifications;
  /** True when the account exists already and the proof can finish a sign-in. */
  readonly isTransferable: boolean;
  readonly existingSession?: { sessionId: string };
  readonly canBeDiscarded: boolean;
  create: (params: SignUpFutureCreateParams) => FutureResult;
  update: (params: SignUpFutureUpdateParams) => FutureResult;
  password: (params: SignUpFuturePasswordParams) => FutureResult;
  sso: (params: SignUpFutureSSOParams) => FutureResult;
  ticket: (params?: SignUpFutureTicketParams) => FutureResult;
  finalize: (params?: FutureFinalizeParams) => FutureResult;
  reset: () => FutureResult;
}
