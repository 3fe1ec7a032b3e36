import type { SignInProps } from "@latchkey/shared/types";
import type { Clerk, UIEnvironment } from "../../clerk.ts";
import { pageUrl, redirectAfter, type Router } from "../../router/index.ts";

export interface SignInUrls {
  /** Where a completed sign-in goes. */
  afterSignIn(): string;
  /** Where a sign-in that has become a sign-up goes. */
  afterSignUp(): string;
  signInPage(): string;
  signUpPage(): string;
  /** Where providers send people back to. */
  callback(): string;
}

export interface SignInSurroundings {
  clerk: Clerk;
  props: SignInProps;
  environment: UIEnvironment;
  router: Router;
  isModal: boolean;
}

/** The addresses that a sign-in needs, by its props, the options of the Clerk object and the instance's settings. */
export function signInUrls({ clerk, props, environment, router, isModal }: SignInSurroundings): SignInUrls {
  const { displayConfig } = environment;
  const signInPage = () => props.signInUrl ?? pageUrl(clerk, "signIn") ?? displayConfig.signInUrl ?? "";
  const after = (flow: "signIn" | "signUp", given: Parameters<typeof redirectAfter>[1]["props"]) =>
    redirectAfter(flow, { clerk, props: given, query: router.query, modal: isModal });
  return {
    afterSignIn: () => {
      const fallbackRedirectUrl = props.fallbackRedirectUrl ?? props.afterSignInUrl ?? props.redirectUrl;
      return after("signIn", { forceRedirectUrl: props.forceRedirectUrl, fallbackRedirectUrl });
    },
    afterSignUp: () => {
      const fallbackRedirectUrl = props.signUpFallbackRedirectUrl ?? props.afterSignUpUrl;
      return after("signUp", { forceRedirectUrl: props.signUpForceRedirectUrl, fallbackRedirectUrl });
    },
    signInPage,
    signUpPage: () => props.signUpUrl ?? pageUrl(clerk, "signUp") ?? displayConfig.signUpUrl ?? "/sign-up",
    callback: () => (isModal ? `${signInPage()}#/sso-callback` : router.urlOf("sso-callback")),
  };
}

/**
 * Whether sign-up belongs into this component: by its own prop, or because the app has a page of its own to sign in
 * and none to sign up. Restricted instances have nobody to sign up.
 */
export function isCombinedFlow(props: SignInProps, environment: UIEnvironment, clerk: Clerk): boolean {
  if (environment.userSettings.signUp.mode === "restricted") return false;
  if (props.withSignUp !== undefined) return props.withSignUp;
  const option = (name: "signInUrl" | "signUpUrl") => clerk.__internal_getOption?.(name);
  const isOwnPage = typeof option("signInUrl") === "string" && /^[/#]/.test(option("signInUrl") ?? "");
  return isOwnPage && !option("signUpUrl") && !props.signUpUrl;
}
