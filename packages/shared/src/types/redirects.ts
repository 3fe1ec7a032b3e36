import type { OAuthStrategy } from "./strategies.ts";

/** Where to go after signing in. Forced URLs beat `redirect_url` in the page's query, fallbacks do not. */
export interface SignInForceRedirectUrl {
  signInForceRedirectUrl?: string | null;
}
export interface SignInFallbackRedirectUrl {
  signInFallbackRedirectUrl?: string | null;
}
export interface SignUpForceRedirectUrl {
  signUpForceRedirectUrl?: string | null;
}
export interface SignUpFallbackRedirectUrl {
  signUpFallbackRedirectUrl?: string | null;
}
/** @deprecated The names of the first generation; read as fallbacks. */
export interface LegacyRedirectProps {
  afterSignInUrl?: string | null;
  afterSignUpUrl?: string | null;
  redirectUrl?: string | null;
}
/** Redirects of both flows, as providers and buttons take them. */
export interface RedirectOptions
  extends
    SignInForceRedirectUrl,
    SignInFallbackRedirectUrl,
    SignUpForceRedirectUrl,
    SignUpFallbackRedirectUrl,
    LegacyRedirectProps {}

export interface AfterSignOutUrl {
  afterSignOutUrl?: string | null;
}
export interface AfterMultiSessionSingleSignOutUrl {
  afterMultiSessionSingleSignOutUrl?: string | null;
}

/** Leaves for a URL; must resolve once the navigation was handed over. */
export type NavigateFn = (
  to: string,
  options?: { metadata?: { navigationType?: "internal" | "external" | "window" } },
) => unknown;
export type CustomNavigation = (to: string, options?: NavigateOptions) => Promise<void> | void;
export interface NavigateOptions {
  replace?: boolean;
  metadata?: RouterMetadata;
}
export interface RouterMetadata {
  routing?: RoutingStrategy;
  navigationType?: "internal" | "external" | "window";
}
/** Passed to the application's router functions; `windowNavigate` does a full page load. */
export type RouterFn = (
  to: string,
  metadata?: { __internal_metadata?: RouterMetadata; windowNavigate: (to: URL | string) => void },
) => unknown;

export type RoutingStrategy = "path" | "hash" | "virtual";
export type RoutingOptions =
  | { path: string | undefined; routing?: "path" }
  | { path?: never; routing?: "hash" | "virtual" };

export interface SignInInitialValues {
  emailAddress?: string;
  phoneNumber?: string;
  username?: string;
}
export interface SignUpInitialValues extends SignInInitialValues {
  firstName?: string;
  lastName?: string;
}
export type SignInRedirectOptions = RedirectOptions & {
  initialValues?: SignInInitialValues;
  /** @deprecated Use the names that start with `signIn`. */
  redirectUrl?: string | null;
};
export type SignUpRedirectOptions = RedirectOptions & {
  initialValues?: SignUpInitialValues;
};
export type TasksRedirectOptions = RedirectOptions;

/** The page that finishes a social or enterprise login; every URL falls back to the configured pages. */
export interface HandleOAuthCallbackParams
  extends
    SignInForceRedirectUrl,
    SignInFallbackRedirectUrl,
    SignUpForceRedirectUrl,
    SignUpFallbackRedirectUrl,
    LegacyRedirectProps {
  signInUrl?: string;
  signUpUrl?: string;
  firstFactorUrl?: string;
  secondFactorUrl?: string;
  resetPasswordUrl?: string;
  continueSignUpUrl?: string | null;
  verifyEmailAddressUrl?: string | null;
  verifyPhoneNumberUrl?: string | null;
  /** Of a check of Clerk's that Latchkey does not make; accepted, and never gone to. */
  signInProtectCheckUrl?: string | null;
  signUpProtectCheckUrl?: string | null;
  /** False stops a sign-in from becoming a sign-up. Default true. */
  transferable?: boolean;
  /** Reads the attempt again first; for flows that end in another window. */
  reloadResource?: "signIn" | "signUp";
  unsafeMetadata?: UserUnsafeMetadata;
}
export type HandleSamlCallbackParams = HandleOAuthCallbackParams;

export interface HandleEmailLinkVerificationParams {
  /** Where to go when the attempt is complete. */
  redirectUrlComplete?: string;
  /** Where to go when something is still missing, e.g. a second factor. */
  redirectUrl?: string;
  /** Called when the link was opened on another device than the attempt. */
  onVerifiedOnOtherDevice?: () => void;
}

export interface AuthenticateWithRedirectParams {
  strategy: OAuthStrategy | "enterprise_sso" | "saml";
  /** The page that calls `handleRedirectCallback`. */
  redirectUrl: string;
  /** Where the user arrives in the end. */
  redirectUrlComplete: string;
  identifier?: string;
  emailAddress?: string;
  /** Goes on with the sign-up under way instead of starting one. */
  continueSignUp?: boolean;
  continueSignIn?: boolean;
  unsafeMetadata?: UserUnsafeMetadata;
  legalAccepted?: boolean;
  oidcPrompt?: string;
  enterpriseConnectionId?: string;
}
export type AuthenticateWithPopupParams = AuthenticateWithRedirectParams & { popup: Window | null };
