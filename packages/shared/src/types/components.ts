import type { Appearance, Theme } from "./appearance.ts";
import type { CustomMenuItem, CustomPage } from "./custom-pages.ts";
import type { OrganizationResource } from "./organization.ts";
import type {
  AfterMultiSessionSingleSignOutUrl,
  AfterSignOutUrl,
  LegacyRedirectProps,
  RoutingStrategy,
  SignInFallbackRedirectUrl,
  SignInForceRedirectUrl,
  SignInInitialValues,
  SignUpFallbackRedirectUrl,
  SignUpForceRedirectUrl,
  SignUpInitialValues,
} from "./redirects.ts";
import type { OAuthProvider } from "./strategies.ts";
import type { UserResource } from "./user.ts";

interface RoutingProps {
  /** `path` needs a catch-all route; default `hash` without `path`. */
  routing?: RoutingStrategy;
  path?: string;
}
interface ThemeableProps<T = Theme> {
  appearance?: T;
}
interface FlowProps extends LegacyRedirectProps {
  /** Beats `redirect_url` in the page's query. */
  forceRedirectUrl?: string | null;
  fallbackRedirectUrl?: string | null;
  oauthFlow?: "auto" | "redirect" | "popup";
  oidcPrompt?: string;
  waitlistUrl?: string;
  unsafeMetadata?: UserUnsafeMetadata;
  afterSignOutUrl?: string | null;
  /** What Clerk has under trial; accepted, and without effect. */
  __experimental?: Record<string, unknown>;
}

export interface SignInProps
  extends RoutingProps, ThemeableProps<Appearance>, FlowProps, SignUpForceRedirectUrl, SignUpFallbackRedirectUrl {
  signInUrl?: string;
  signUpUrl?: string;
  initialValues?: SignInInitialValues & SignUpInitialValues;
  /** Signs up in the same card where there is no account. */
  withSignUp?: boolean;
  /** False refuses to turn an unknown social account into a sign-up. Default true. */
  transferable?: boolean;
}
export interface SignInModalProps extends Omit<SignInProps, "routing" | "path"> {
  getContainer?: () => HTMLElement | null;
}
export interface SignUpProps
  extends RoutingProps, ThemeableProps<Appearance>, FlowProps, SignInForceRedirectUrl, SignInFallbackRedirectUrl {
  signInUrl?: string;
  initialValues?: SignUpInitialValues;
}
export interface SignUpModalProps extends Omit<SignUpProps, "routing" | "path"> {
  getContainer?: () => HTMLElement | null;
}

export interface UserProfileProps extends RoutingProps, ThemeableProps<Appearance> {
  additionalOAuthScopes?: Partial<Record<OAuthProvider, string[]>>;
  customPages?: CustomPage[];
  apiKeysProps?: { perPage?: number; showDescription?: boolean; hide?: boolean };
  /** The page that it opens on, where it opens over a page. */
  __experimental_startPath?: string;
}
export interface UserProfileModalProps extends Omit<UserProfileProps, "routing" | "path"> {
  getContainer?: () => HTMLElement | null;
}

export interface UserButtonProps
  extends ThemeableProps<Appearance>, AfterSignOutUrl, AfterMultiSessionSingleSignOutUrl {
  showName?: boolean;
  defaultOpen?: boolean;
  userProfileMode?: "modal" | "navigation";
  userProfileUrl?: string;
  signInUrl?: string;
  afterSwitchSessionUrl?: string;
  userProfileProps?: Pick<UserProfileProps, "additionalOAuthScopes" | "appearance" | "customPages" | "apiKeysProps">;
  customMenuItems?: CustomMenuItem[];
  /** Shows what the button would open, in its place; a function hears when somebody is done with it. */
  __experimental_asStandalone?: boolean | ((opened: boolean) => void);
  /** Shows nothing but what stands inside, where an outlet shows the button. */
  __experimental_asProvider?: boolean;
}
export interface UserAvatarProps extends ThemeableProps<Appearance> {
  /** Default true. */
  rounded?: boolean;
}

/** A URL, one with `:id` or `:slug`, or a function of what was chosen. */
export type UrlTemplate<Resource> = string | ((resource: Resource) => string);

export interface OrganizationProfileProps extends RoutingProps, ThemeableProps<Appearance> {
  afterLeaveOrganizationUrl?: string;
  customPages?: CustomPage[];
  __experimental_startPath?: string;
}
export interface CreateOrganizationProps extends RoutingProps, ThemeableProps<Appearance> {
  afterCreateOrganizationUrl?: UrlTemplate<OrganizationResource>;
  skipInvitationScreen?: boolean;
  hideSlug?: boolean;
}
export interface OrganizationListProps extends ThemeableProps<Appearance> {
  afterCreateOrganizationUrl?: UrlTemplate<OrganizationResource>;
  afterSelectOrganizationUrl?: UrlTemplate<OrganizationResource>;
  afterSelectPersonalUrl?: UrlTemplate<UserResource>;
  hidePersonal?: boolean;
  skipInvitationScreen?: boolean;
  hideSlug?: boolean;
}
export interface OrganizationSwitcherProps extends OrganizationListProps {
  defaultOpen?: boolean;
  createOrganizationMode?: "modal" | "navigation";
  createOrganizationUrl?: string;
  organizationProfileMode?: "modal" | "navigation";
  organizationProfileUrl?: string;
  afterLeaveOrganizationUrl?: string;
  organizationProfileProps?: Pick<OrganizationProfileProps, "appearance" | "customPages">;
}
export interface WaitlistProps extends ThemeableProps<Appearance> {
  afterJoinWaitlistUrl?: string;
  signInUrl?: string;
}
export interface GoogleOneTapProps extends ThemeableProps<Appearance>, SignInForceRedirectUrl, SignUpForceRedirectUrl {
  cancelOnTapOutside?: boolean;
  itpSupport?: boolean;
  fedCmSupport?: boolean;
}
export interface TaskProps extends ThemeableProps<Appearance> {
  redirectUrlComplete: string;
}
export interface ReverificationModalProps {
  level?: "first_factor" | "second_factor" | "multi_factor";
  afterVerification?: () => void;
  afterVerificationCancelled?: () => void;
}

interface ButtonProps extends LegacyRedirectProps {
  forceRedirectUrl?: string | null;
  fallbackRedirectUrl?: string | null;
  oauthFlow?: "auto" | "redirect" | "popup";
}
export interface SignInButtonProps extends ButtonProps, SignUpForceRedirectUrl, SignUpFallbackRedirectUrl {
  /** Default `redirect`. */
  mode?: "modal" | "redirect";
  initialValues?: SignInInitialValues;
  withSignUp?: boolean;
  appearance?: Appearance;
}
export interface SignUpButtonProps extends ButtonProps, SignInForceRedirectUrl, SignInFallbackRedirectUrl {
  mode?: "modal" | "redirect";
  initialValues?: SignUpInitialValues;
  unsafeMetadata?: UserUnsafeMetadata;
  appearance?: Appearance;
}
export interface SignOutButtonProps {
  redirectUrl?: string;
  sessionId?: string;
  /** @deprecated Use `redirectUrl` and `sessionId`. */
  signOutOptions?: { redirectUrl?: string; sessionId?: string };
}
