import type { SignInFirstFactor, SignInSecondFactor } from "./factors.ts";
import type { ValidatePasswordCallbacks } from "./password.ts";
import type { AuthenticateWithPopupParams, AuthenticateWithRedirectParams } from "./redirects.ts";
import type { ClerkResource } from "./resource.ts";
import type { PhoneCodeChannel, ResetPasswordStrategy, SignInIdentifier, Web3Strategy } from "./strategies.ts";
import type {
  CreateEmailLinkFlowReturn,
  SignInStartEmailLinkFlowParams,
  VerificationResource,
} from "./verification.ts";

export type SignInStatus =
  | "needs_identifier"
  | "needs_first_factor"
  | "needs_second_factor"
  | "needs_client_trust"
  | "needs_new_password"
  | "complete"
  | "abandoned";

export interface UserData {
  firstName?: string;
  lastName?: string;
  imageUrl?: string;
  hasImage?: boolean;
}

/** What a sign-in may be started with; see the strategies for which members go together. */
export interface SignInCreateParams {
  identifier?: string;
  strategy?: string;
  password?: string;
  ticket?: string;
  token?: string;
  code?: string;
  transfer?: boolean;
  redirectUrl?: string;
  actionCompleteRedirectUrl?: string;
  oidcPrompt?: string;
  oidcLoginHint?: string;
  channel?: PhoneCodeChannel;
  /** Answers as if the account existed and signs up in the end where it does not. */
  signUpIfMissing?: boolean;
}
export type PrepareFirstFactorParams =
  | { strategy: "email_code" | "reset_password_email_code"; emailAddressId: string }
  | { strategy: "email_link"; emailAddressId: string; redirectUrl: string }
  | { strategy: "phone_code"; phoneNumberId: string; default?: boolean; channel?: PhoneCodeChannel }
  | { strategy: "reset_password_phone_code"; phoneNumberId: string }
  | { strategy: "passkey" }
  | { strategy: Web3Strategy; web3WalletId: string }
  | {
      strategy: "enterprise_sso" | "saml" | `oauth_${string}`;
      redirectUrl: string;
      actionCompleteRedirectUrl?: string;
      oidcPrompt?: string;
      enterpriseConnectionId?: string;
    };
export type AttemptFirstFactorParams =
  | { strategy: "email_code" | "phone_code"; code: string }
  | { strategy: ResetPasswordStrategy; code: string; password?: string }
  | { strategy: "password"; password: string }
  | { strategy: "passkey"; publicKeyCredential: object }
  | { strategy: Web3Strategy; signature: string };
export type PrepareSecondFactorParams =
  | { strategy: "phone_code"; phoneNumberId?: string }
  | { strategy: "email_code"; emailAddressId?: string }
  | { strategy: "email_link"; emailAddressId?: string; redirectUrl: string };
export interface AttemptSecondFactorParams {
  strategy: "phone_code" | "email_code" | "totp" | "backup_code";
  code: string;
}
export interface ResetPasswordParams {
  password: string;
  signOutOfOtherSessions?: boolean;
}

/** The sign-in under way on this client. Its methods throw on failure and resolve this same object. */
export interface SignInResource extends ClerkResource {
  status: SignInStatus | null;
  supportedIdentifiers: SignInIdentifier[];
  supportedFirstFactors: SignInFirstFactor[] | null;
  supportedSecondFactors: SignInSecondFactor[] | null;
  firstFactorVerification: VerificationResource;
  secondFactorVerification: VerificationResource;
  identifier: string | null;
  createdSessionId: string | null;
  userData: UserData;
  clientTrustState?: string | null;
  create: (params: SignInCreateParams) => Promise<SignInResource>;
  prepareFirstFactor: (params: PrepareFirstFactorParams) => Promise<SignInResource>;
  attemptFirstFactor: (params: AttemptFirstFactorParams) => Promise<SignInResource>;
  prepareSecondFactor: (params: PrepareSecondFactorParams) => Promise<SignInResource>;
  attemptSecondFactor: (params: AttemptSecondFactorParams) => Promise<SignInResource>;
  resetPassword: (params: ResetPasswordParams) => Promise<SignInResource>;
  authenticateWithRedirect: (params: AuthenticateWithRedirectParams) => Promise<void>;
  authenticateWithPopup: (params: AuthenticateWithPopupParams) => Promise<void>;
  authenticateWithPasskey: (params?: { flow?: "autofill" | "discoverable" }) => Promise<SignInResource>;
  createEmailLinkFlow: () => CreateEmailLinkFlowReturn<SignInStartEmailLinkFlowParams, SignInResource>;
  validatePassword: (password: string, callbacks?: ValidatePasswordCallbacks) => void;
}
