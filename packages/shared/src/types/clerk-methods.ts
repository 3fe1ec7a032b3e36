import type { CreateOrganizationParams, OrganizationResource } from "./organization.ts";
import type {
  CustomNavigation,
  HandleEmailLinkVerificationParams,
  HandleOAuthCallbackParams,
  NavigateOptions,
  SignInRedirectOptions,
  SignUpRedirectOptions,
  TasksRedirectOptions,
} from "./redirects.ts";
import type { SetActive, SignOut } from "./set-active.ts";
import type { JoinWaitlistParams, WaitlistResource } from "./waitlist.ts";

/** Methods of `Clerk` that change who is signed in. */
export interface ClerkSessionControl {
  /** Selects session and organization, refreshes the token and tells every listener. */
  setActive: SetActive;
  signOut: SignOut;
  /** Finishes a social or enterprise login on its callback page. */
  handleRedirectCallback: (params?: HandleOAuthCallbackParams, navigate?: CustomNavigation) => Promise<unknown>;
  /** Finishes a sign-in or sign-up on the page that an e-mailed link leads to. */
  handleEmailLinkVerification: (
    params: HandleEmailLinkVerificationParams,
    navigate?: CustomNavigation,
  ) => Promise<unknown>;
  /** Reads the client again after the API said that nobody is signed in. */
  handleUnauthenticated: (options?: { broadcast?: boolean }) => Promise<unknown>;
  createOrganization: (params: CreateOrganizationParams) => Promise<OrganizationResource>;
  getOrganization: (organizationId: string) => Promise<OrganizationResource>;
  joinWaitlist: (params: JoinWaitlistParams) => Promise<WaitlistResource>;
}

/** Methods of `Clerk` that build URLs and follow them. */
export interface ClerkNavigation {
  navigate: (to: string | undefined, options?: NavigateOptions) => Promise<unknown>;
  /** Adds what another origin needs to know the client (development instances). */
  buildUrlWithAuth: (to: string) => string;
  buildSignInUrl: (options?: SignInRedirectOptions) => string;
  buildSignUpUrl: (options?: SignUpRedirectOptions) => string;
  buildUserProfileUrl: () => string;
  buildCreateOrganizationUrl: () => string;
  buildOrganizationProfileUrl: () => string;
  buildAfterSignInUrl: (options?: { params?: URLSearchParams }) => string;
  buildAfterSignUpUrl: (options?: { params?: URLSearchParams }) => string;
  buildAfterSignOutUrl: () => string;
  buildAfterMultiSessionSingleSignOutUrl: () => string;
  buildNewSubscriptionRedirectUrl: () => string;
  buildWaitlistUrl: (options?: { initialValues?: Record<string, string> }) => string;
  buildTasksUrl: (options?: TasksRedirectOptions) => string;
  redirectWithAuth: (to: string) => Promise<unknown>;
  redirectToSignIn: (options?: SignInRedirectOptions) => Promise<unknown>;
  redirectToSignUp: (options?: SignUpRedirectOptions) => Promise<unknown>;
  redirectToUserProfile: () => Promise<unknown>;
  redirectToOrganizationProfile: () => Promise<unknown>;
  redirectToCreateOrganization: () => Promise<unknown>;
  redirectToAfterSignIn: () => Promise<unknown>;
  redirectToAfterSignUp: () => Promise<unknown>;
  redirectToAfterSignOut: () => Promise<unknown>;
  redirectToWaitlist: () => Promise<unknown>;
  redirectToTasks: (options?: TasksRedirectOptions) => Promise<unknown>;
}
