export { SignInButton, SignOutButton, SignUpButton } from "./components/buttons.tsx";
export {
  ClerkDegraded,
  ClerkFailed,
  ClerkLoaded,
  ClerkLoading,
  Protect,
  Show,
  SignedIn,
  SignedOut,
} from "./components/control.tsx";
export type { ProtectProps, ShowProps } from "./components/control.tsx";
export { HandleSSOCallback } from "./components/handle-sso-callback.tsx";
export type { HandleSSOCallbackProps } from "./components/handle-sso-callback.tsx";
export {
  AuthenticateWithRedirectCallback,
  RedirectToCreateOrganization,
  RedirectToOrganizationProfile,
  RedirectToSignIn,
  RedirectToSignUp,
  RedirectToTasks,
  RedirectToUserProfile,
} from "./components/redirects.tsx";
export { getToken } from "./get-token.ts";
export { useAuth } from "./hooks/use-auth.ts";
export { useClerk } from "./hooks/use-clerk.ts";
export { useEmailLink } from "./hooks/use-email-link.ts";
export { useOrganization } from "./hooks/use-organization.ts";
export { useOrganizationList } from "./hooks/use-organization-list.ts";
export { useReverification } from "./hooks/use-reverification.ts";
export { useSession, useSessionList } from "./hooks/use-session.ts";
export { useSignIn } from "./hooks/use-sign-in.ts";
export { useSignUp } from "./hooks/use-sign-up.ts";
export { useUser } from "./hooks/use-user.ts";
export { useWaitlist } from "./hooks/use-waitlist.ts";
export { PortalProvider as UNSAFE_PortalProvider } from "@latchkey/ui/context";
export { ClerkProvider } from "./provider/clerk-provider.tsx";
export type { ClerkProviderProps, IsomorphicClerkOptions } from "./provider/clerk-provider.tsx";
export type {
  BrowserClerk,
  BrowserClerkConstructor,
  ClerkProp,
  HeadlessBrowserClerk,
  HeadlessBrowserClerkConstructor,
} from "@latchkey/shared/types";
export {
  GoogleOneTap,
  SignIn,
  SignUp,
  TaskResetPassword,
  TaskSetupMFA,
  UserAvatar,
  UserButton,
  UserProfile,
  Waitlist,
} from "@latchkey/ui";
