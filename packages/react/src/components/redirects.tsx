"use client";
import type {
  HandleOAuthCallbackParams,
  SignInRedirectOptions,
  SignUpRedirectOptions,
  TasksRedirectOptions,
} from "@latchkey/shared/types";

import { useOnceLoaded } from "./use-once-loaded.ts";

/** Leaves for the sign-in page; for the page after signing out where another session is left. */
export function RedirectToSignIn(options: SignInRedirectOptions) {
  useOnceLoaded("RedirectToSignIn", (clerk) => {
    const hasOther = !clerk.session && clerk.client && clerk.client.signedInSessions.length > 0;
    return hasOther ? clerk.redirectToAfterSignOut() : clerk.redirectToSignIn(options);
  });
  return null;
}
export function RedirectToSignUp(options: SignUpRedirectOptions) {
  useOnceLoaded("RedirectToSignUp", (clerk) => clerk.redirectToSignUp(options));
  return null;
}
export function RedirectToTasks(options: TasksRedirectOptions) {
  useOnceLoaded("RedirectToTasks", (clerk) => clerk.redirectToTasks(options));
  return null;
}
/** @deprecated Use `useClerk().redirectToUserProfile()`. */
export function RedirectToUserProfile() {
  useOnceLoaded("RedirectToUserProfile", (clerk) => clerk.redirectToUserProfile());
  return null;
}
/** @deprecated Use `useClerk().redirectToOrganizationProfile()`. */
export function RedirectToOrganizationProfile() {
  useOnceLoaded("RedirectToOrganizationProfile", (clerk) => clerk.redirectToOrganizationProfile());
  return null;
}
/** @deprecated Use `useClerk().redirectToCreateOrganization()`. */
export function RedirectToCreateOrganization() {
  useOnceLoaded("RedirectToCreateOrganization", (clerk) => clerk.redirectToCreateOrganization());
  return null;
}

/** Finishes a social or enterprise login on the page that the provider leads back to. */
export function AuthenticateWithRedirectCallback(params: HandleOAuthCallbackParams) {
  useOnceLoaded("AuthenticateWithRedirectCallback", (clerk) => clerk.handleRedirectCallback(params));
  return null;
}
