import type { AppearanceLayer } from "../../appearance/types.ts";
import type { RoutingProps } from "../../router/index.ts";
import type { InitialValues } from "../sign-in/types.ts";

export interface SignUpProps extends RoutingProps {
  forceRedirectUrl?: string | null;
  fallbackRedirectUrl?: string | null;
  signInUrl?: string;
  signInForceRedirectUrl?: string | null;
  signInFallbackRedirectUrl?: string | null;
  waitlistUrl?: string;
  appearance?: AppearanceLayer;
  initialValues?: InitialValues;
  unsafeMetadata?: Record<string, unknown>;
  oauthFlow?: "auto" | "redirect" | "popup";
  oidcPrompt?: string;
  /** Names of the first generation, read as fallbacks. */
  afterSignInUrl?: string | null;
  afterSignUpUrl?: string | null;
  redirectUrl?: string | null;
}
