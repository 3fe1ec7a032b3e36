import type { ValidatePasswordCallbacks } from "./password.ts";
import type { AuthenticateWithPopupParams, AuthenticateWithRedirectParams } from "./redirects.ts";
import type { ClerkResource } from "./resource.ts";
import type { PhoneCodeChannel, Web3Strategy } from "./strategies.ts";
import type {
  CreateEmailLinkFlowReturn,
  SignUpVerificationsResource,
  StartEmailLinkFlowParams,
} from "./verification.ts";
import type { Autocomplete } from "./utils.ts";

export type SignUpStatus = "missing_requirements" | "complete" | "abandoned";
export type SignUpField = Autocomplete<
  | "email_address"
  | "phone_number"
  | "email_address_or_phone_number"
  | "username"
  | "web3_wallet"
  | "password"
  | "first_name"
  | "last_name"
  | "legal_accepted"
  | "enterprise_sso"
>;
export type SignUpIdentificationField = "email_address" | "phone_number" | "web3_wallet";

export interface SignUpCreateParams {
  emailAddress?: string;
  phoneNumber?: string;
  emailAddressOrPhoneNumber?: string;
  username?: string;
  web3Wallet?: string;
  password?: string;
  firstName?: string;
  lastName?: string;
  unsafeMetadata?: UserUnsafeMetadata;
  legalAccepted?: boolean;
  locale?: string;
  strategy?: string;
  ticket?: string;
  token?: string;
  code?: string;
  transfer?: boolean;
  redirectUrl?: string;
  actionCompleteRedirectUrl?: string;
  oidcPrompt?: string;
  oidcLoginHint?: string;
  enterpriseConnectionId?: string;
  channel?: PhoneCodeChannel;
  captchaToken?: string;
  captchaError?: unknown;
  captchaWidgetType?: string;
}
export type SignUpUpdateParams = SignUpCreateParams;
export type PrepareVerificationParams =
  | { strategy: "email_code" }
  | { strategy: "email_link"; redirectUrl?: string }
  | { strategy: "phone_code"; channel?: PhoneCodeChannel }
  | { strategy: Web3Strategy }
  | {
      strategy: "enterprise_sso" | `oauth_${string}`;
      redirectUrl?: string;
      actionCompleteRedirectUrl?: string;
    };
export type AttemptVerificationParams =
  | { strategy: "email_code" | "phone_code"; code: string }
  | { strategy: Web3Strategy; signature: string };
export type PrepareEmailAddressVerification =
  | { strategy: "email_code" }
  | { strategy: "email_link"; redirectUrl?: string };

/** The sign-up under way on this client. Its methods throw on failure and resolve this same object. */
export interface SignUpResource extends ClerkResource {
  status: SignUpStatus | null;
  requiredFields: SignUpField[];
  optionalFields: SignUpField[];
  /** Required and not supplied yet. */
  missingFields: SignUpField[];
  /** Supplied and not proven yet. */
  unverifiedFields: SignUpIdentificationField[];
  verifications: SignUpVerificationsResource;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  emailAddress: string | null;
  phoneNumber: string | null;
  web3wallet: string | null;
  hasPassword: boolean;
  unsafeMetadata: UserUnsafeMetadata;
  createdSessionId: string | null;
  createdUserId: string | null;
  abandonAt: number | null;
  legalAcceptedAt: number | null;
  locale: string | null;
  create: (params: SignUpCreateParams) => Promise<SignUpResource>;
  update: (params: SignUpUpdateParams) => Promise<SignUpResource>;
  upsert: (params: SignUpCreateParams) => Promise<SignUpResource>;
  prepareVerification: (params: PrepareVerificationParams) => Promise<SignUpResource>;
  attemptVerification: (params: AttemptVerificationParams) => Promise<SignUpResource>;
  prepareEmailAddressVerification: (params?: PrepareEmailAddressVerification) => Promise<SignUpResource>;
  attemptEmailAddressVerification: (params: { code: string }) => Promise<SignUpResource>;
  preparePhoneNumberVerification: (params?: {
    strategy?: "phone_code";
    channel?: PhoneCodeChannel;
  }) => Promise<SignUpResource>;
  attemptPhoneNumberVerification: (params: { code: string }) => Promise<SignUpResource>;
  createEmailLinkFlow: () => CreateEmailLinkFlowReturn<StartEmailLinkFlowParams, SignUpResource>;
  authenticateWithRedirect: (params: AuthenticateWithRedirectParams) => Promise<void>;
  authenticateWithPopup: (params: AuthenticateWithPopupParams) => Promise<void>;
  validatePassword: (password: string, callbacks?: ValidatePasswordCallbacks) => void;
}
