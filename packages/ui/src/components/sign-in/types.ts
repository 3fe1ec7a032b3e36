import type { AppearanceLayer } from "../../appearance/types.ts";
import type { RoutingProps } from "../../router/index.ts";

export interface InitialValues {
  emailAddress?: string;
  phoneNumber?: string;
  username?: string;
  firstName?: string;
  lastName?: string;
}

export interface SignInProps extends RoutingProps {
  forceRedirectUrl?: string | null;
  fallbackRedirectUrl?: string | null;
  signInUrl?: string;
  signUpUrl?: string;
  signUpForceRedirectUrl?: string | null;
  signUpFallbackRedirectUrl?: string | null;
  waitlistUrl?: string;
  appearance?: AppearanceLayer;
  initialValues?: InitialValues;
  unsafeMetadata?: Record<string, unknown>;
  /** Signs people up in the same component when they have no account. */
  withSignUp?: boolean;
  oauthFlow?: "auto" | "redirect" | "popup";
  oidcPrompt?: string;
  transferable?: boolean;
  /** Names of the first generation, read as fallbacks. */
  afterSignInUrl?: string | null;
  afterSignUpUrl?: string | null;
  redirectUrl?: string | null;
}
