import type { ReactElement, ReactNode } from "react";
import type { Appearance } from "../../packages/shared/src/types/index.ts";

/* What Clerk documents that its components take, of all generations at once, with types as loose as an app's values. */

type Url = string | null;
type OauthFlow = "auto" | "redirect" | "popup";
type Metadata = Record<string, unknown>;
interface Person {
  emailAddress?: string;
  phoneNumber?: string;
  username?: string;
}
type NewPerson = Person & { firstName?: string; lastName?: string };
interface Look {
  appearance: Appearance;
  fallback: ReactNode;
}
interface Routes {
  path: string;
  routing: "path" | "hash";
}
interface Page {
  label: string;
  url: string;
  mountIcon: (node: HTMLDivElement) => void;
  unmountIcon: (node?: HTMLDivElement) => void;
  mount: (node: HTMLDivElement) => void;
  unmount: (node?: HTMLDivElement) => void;
}
interface ProfileParts {
  additionalOAuthScopes: { google?: string[]; github?: string[] };
  apiKeysProps: { perPage?: number; showDescription?: boolean; hide?: boolean };
}
interface Gate {
  children: ReactNode;
  treatPendingAsSignedOut: boolean;
}
interface Redirects {
  signInForceRedirectUrl: Url;
  signInFallbackRedirectUrl: Url;
  signUpForceRedirectUrl: Url;
  signUpFallbackRedirectUrl: Url;
}
interface Former {
  afterSignInUrl: Url;
  afterSignUpUrl: Url;
}
interface Task extends Look {
  redirectUrlComplete: string;
}
type Authorization = { role: string } | { permission: string } | { feature: string } | { plan: string };
type Has = (has: (params: { role: "org:admin" }) => boolean) => boolean;

interface SignInFlow extends Former {
  forceRedirectUrl: Url;
  fallbackRedirectUrl: Url;
  signUpForceRedirectUrl: Url;
  signUpFallbackRedirectUrl: Url;
  initialValues: NewPerson;
  oauthFlow: OauthFlow;
  withSignUp: boolean;
}
interface SignUpFlow extends Former {
  forceRedirectUrl: Url;
  fallbackRedirectUrl: Url;
  signInForceRedirectUrl: Url;
  signInFallbackRedirectUrl: Url;
  initialValues: NewPerson;
  oauthFlow: OauthFlow;
  unsafeMetadata: Metadata;
}
interface ButtonMode {
  mode: "modal" | "redirect";
  appearance: Appearance;
  children: ReactNode;
}

export interface DocumentedProps {
  SignIn: SignInFlow &
    Routes &
    Look & {
      signInUrl: string;
      signUpUrl: string;
      waitlistUrl: string;
      unsafeMetadata: Metadata;
      oidcPrompt: string;
      transferable: boolean;
      afterSignOutUrl: Url;
      __experimental: Record<string, unknown>;
    };
  SignUp: SignUpFlow &
    Routes &
    Look & {
      signInUrl: string;
      waitlistUrl: string;
      oidcPrompt: string;
      afterSignOutUrl: Url;
      __experimental: Record<string, unknown>;
    };
  UserButton: Look & {
    showName: boolean;
    defaultOpen: boolean;
    userProfileMode: "modal" | "navigation";
    userProfileUrl: string;
    signInUrl: string;
    afterSwitchSessionUrl: string;
    afterSignOutUrl: string;
    afterMultiSessionSingleSignOutUrl: Url;
    userProfileProps: ProfileParts & { appearance: Appearance };
    customMenuItems: { label: string; href?: string; onClick?: () => void; open?: string }[];
    children: ReactNode;
    __experimental_asStandalone: boolean | ((opened: boolean) => void);
    __experimental_asProvider: boolean;
  };
  UserAvatar: Look & { rounded: boolean };
  UserProfile: Routes &
    Look &
    ProfileParts & { customPages: Page[]; children: ReactNode; __experimental_startPath: string };
  Waitlist: Look & { afterJoinWaitlistUrl: string; signInUrl: string };
  GoogleOneTap: {
    cancelOnTapOutside: boolean;
    itpSupport: boolean;
    fedCmSupport: boolean;
    signInForceRedirectUrl: Url;
    signUpForceRedirectUrl: Url;
    appearance: Appearance;
  };
  TaskResetPassword: Task;
  TaskSetupMFA: Task;
  SignInButton: SignInFlow & ButtonMode;
  SignUpButton: SignUpFlow & ButtonMode;
  SignOutButton: {
    redirectUrl: string;
    sessionId: string;
    signOutOptions: { redirectUrl?: string; sessionId?: string };
    children: ReactNode;
  };
  ClerkLoaded: { children: ReactNode };
  ClerkLoading: { children: ReactNode };
  ClerkFailed: { children: ReactNode };
  ClerkDegraded: { children: ReactNode };
  Show: Gate & { when: "signed-in" | "signed-out" | Authorization | Has; fallback: ReactNode };
  SignedIn: Gate;
  SignedOut: Gate;
  Protect: Gate & {
    role: string;
    permission: string;
    feature: string;
    plan: string;
    condition: Has;
    fallback: ReactNode;
  };
  RedirectToSignIn: Redirects & Former & { redirectUrl: Url; initialValues: Person };
  RedirectToSignUp: Redirects & Former & { redirectUrl: Url; initialValues: NewPerson };
  RedirectToTasks: Redirects & { redirectUrl: Url };
  AuthenticateWithRedirectCallback: Redirects &
    Former & {
      signInUrl: string;
      signUpUrl: string;
      firstFactorUrl: string;
      secondFactorUrl: string;
      resetPasswordUrl: string;
      continueSignUpUrl: Url;
      verifyEmailAddressUrl: Url;
      verifyPhoneNumberUrl: Url;
      signInProtectCheckUrl: Url;
      signUpProtectCheckUrl: Url;
      reloadResource: "signIn" | "signUp";
      transferable: boolean;
      unsafeMetadata: Metadata;
    };
  HandleSSOCallback: {
    navigateToApp: (params: { decorateUrl: (url: string) => string }) => void;
    navigateToSignIn: () => void;
    navigateToSignUp: () => void;
  };
  UNSAFE_PortalProvider: { children: ReactNode; getContainer: () => HTMLElement | null };
  ClerkProvider: Redirects &
    Former & {
      publishableKey: string;
      children: ReactNode;
      appearance: Appearance;
      localization: { socialButtonsBlockButton?: string; signIn?: { start?: { title?: string } } };
      ui: Record<string, unknown>;
      prefetchUI: boolean;
      signInUrl: string;
      signUpUrl: string;
      waitlistUrl: string;
      taskUrls: { "choose-organization"?: string; "reset-password"?: string; "setup-mfa"?: string };
      newSubscriptionRedirectUrl: Url;
      afterSignOutUrl: Url;
      afterMultiSessionSingleSignOutUrl: Url;
      allowedRedirectOrigins: (string | RegExp)[];
      allowedRedirectProtocols: string[];
      isSatellite: boolean | ((url: URL) => boolean);
      domain: string | ((url: URL) => string);
      proxyUrl: string | ((url: URL) => string);
      satelliteAutoSync: boolean;
      standardBrowser: boolean;
      polling: boolean;
      touchSession: boolean;
      selectInitialSession: (client: { lastActiveSessionId: string | null }) => string | null;
      supportEmail: string;
      telemetry: false | { disabled?: boolean; debug?: boolean; perEventSampling?: boolean };
      nonce: string;
      routerPush: (to: string) => unknown;
      routerReplace: (to: string) => unknown;
      routerDebug: boolean;
      sdkMetadata: { name: string; version: string; environment?: string };
      experimental: {
        persistClient?: boolean;
        rethrowOfflineNetworkErrors?: boolean;
        commerce?: boolean;
        runtimeEnvironment?: "headless";
      };
      unsafe_disableDevelopmentModeConsoleWarning: boolean;
      Clerk: null;
    };
  "UserButton.MenuItems": { children: ReactNode };
  "UserButton.Action": { label: string; labelIcon: ReactElement; onClick: () => void; open: string };
  "UserButton.Link": { label: string; labelIcon: ReactElement; href: string };
  "UserButton.UserProfilePage": { label: string; labelIcon: ReactElement; url: string; children: ReactNode };
  "UserButton.__experimental_Outlet": { __experimental_asStandalone: boolean | ((opened: boolean) => void) };
  "UserButton.UserProfileLink": { label: string; labelIcon: ReactElement; url: string };
  "UserProfile.Page": { label: string; labelIcon: ReactElement; url: string; children: ReactNode };
  "UserProfile.Link": { label: string; labelIcon: ReactElement; url: string };
}

/** What the provider of Next.js takes beside; its key may come from the environment. */
export interface DocumentedNextProps {
  ClerkProvider: Omit<DocumentedProps["ClerkProvider"], "Clerk"> & {
    dynamic: boolean;
    __internal_invokeMiddlewareOnAuthStateChange: boolean;
  };
}
