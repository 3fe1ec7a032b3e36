import type { ClerkError } from "./errors.ts";
import type { SignInFirstFactor, SignInSecondFactor } from "./factors.ts";
import type { SetActiveNavigate } from "./set-active.ts";
import type { SignInCreateParams, SignInStatus, UserData } from "./sign-in.ts";
import type { OAuthStrategy, PhoneCodeChannel } from "./strategies.ts";
import type { VerificationResource } from "./verification.ts";

/** Every method resolves; a failure is its `error`. */
export type FutureResult = Promise<{ error: ClerkError | null }>;

export interface FutureFinalizeParams {
  /** Leaves the page once the session is active. */
  navigate?: SetActiveNavigate;
}
export type SignInFuturePasswordParams = { password: string } & (
  | { identifier?: string; emailAddress?: undefined; phoneNumber?: undefined }
  | { emailAddress: string; identifier?: undefined; phoneNumber?: undefined }
  | { phoneNumber: string; identifier?: undefined; emailAddress?: undefined }
);
export interface SignInFutureEmailCodeSendParams {
  emailAddress?: string;
  emailAddressId?: string;
}
export interface SignInFutureEmailLinkSendParams extends SignInFutureEmailCodeSendParams {
  /** The page the link leads to. */
  verificationUrl: string;
}
export interface SignInFuturePhoneCodeSendParams {
  phoneNumber?: string;
  phoneNumberId?: string;
  channel?: PhoneCodeChannel;
}
export interface FutureCodeParams {
  code: string;
}
export interface SignInFutureResetPasswordSubmitParams {
  password: string;
  signOutOfOtherSessions?: boolean;
}
export interface FutureSSOParams {
  strategy: OAuthStrategy | "enterprise_sso";
  /** Where the user arrives in the end. */
  redirectUrl: string;
  /** The page that finishes the login when something is still missing. */
  redirectCallbackUrl: string;
  popup?: Window;
  oidcPrompt?: string;
  enterpriseConnectionId?: string;
  identifier?: string;
}
export interface EmailLinkVerificationState {
  status: "verified" | "expired" | "failed" | "client_mismatch";
  createdSessionId: string;
  verifiedFromTheSameClient: boolean;
}

interface ResetPasswordFlow<SendParams> {
  sendCode: (params?: SendParams) => FutureResult;
  verifyCode: (params: FutureCodeParams) => FutureResult;
  submitPassword: (params: SignInFutureResetPasswordSubmitParams) => FutureResult;
}

/** The sign-in under way, with methods that resolve `{ error }` instead of throwing. */
export interface SignInFutureResource {
  readonly id?: string;
  readonly status: SignInStatus;
  readonly identifier: string | null;
  readonly supportedFirstFactors: SignInFirstFactor[];
  readonly supportedSecondFactors: SignInSecondFactor[];
  readonly firstFactorVerification: VerificationResource;
  readonly secondFactorVerification: VerificationResource;
  /** True when there is no such account yet and the proof can start a sign-up. */
  readonly isTransferable: boolean;
  /** The session that already belongs to whoever just signed in. */
  readonly existingSession?: { sessionId: string };
  readonly createdSessionId: string | null;
  readonly userData: UserData;
  /** False while an attempt that got somewhere would be lost. */
  readonly canBeDiscarded: boolean;
  create: (params: SignInCreateParams) => FutureResult;
  password: (params: SignInFuturePasswordParams) => FutureResult;
  emailCode: {
    sendCode: (params?: SignInFutureEmailCodeSendParams) => FutureResult;
    verifyCode: (params: FutureCodeParams) => FutureResult;
  };
  emailLink: {
    sendLink: (params: SignInFutureEmailLinkSendParams) => FutureResult;
    waitForVerification: () => FutureResult;
    /** What the link opened in this window says; `null` when the page was not opened by one. */
    readonly verification: EmailLinkVerificationState | null;
  };
  phoneCode: {
    sendCode: (params?: SignInFuturePhoneCodeSendParams) => FutureResult;
    verifyCode: (params: FutureCodeParams) => FutureResult;
  };
  resetPasswordEmailCode: ResetPasswordFlow<SignInFutureEmailCodeSendParams>;
  resetPasswordPhoneCode: ResetPasswordFlow<SignInFuturePhoneCodeSendParams>;
  sso: (params: FutureSSOParams) => FutureResult;
  mfa: {
    sendPhoneCode: () => FutureResult;
    verifyPhoneCode: (params: FutureCodeParams) => FutureResult;
    sendEmailCode: () => FutureResult;
    verifyEmailCode: (params: FutureCodeParams) => FutureResult;
    verifyTOTP: (params: FutureCodeParams) => FutureResult;
    verifyBackupCode: (params: FutureCodeParams) => FutureResult;
  };
  ticket: (params?: { ticket: string }) => FutureResult;
  passkey: (params?: { flow?: "autofill" | "discoverable" }) => FutureResult;
  /** Makes the created session the active one. */
  finalize: (params?: FutureFinalizeParams) => FutureResult;
  /** Forgets the attempt locally. */
  reset: () => FutureResult;
}
