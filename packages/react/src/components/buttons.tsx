"use client";
import type { Clerk, SignInButtonProps, SignOutButtonProps, SignUpButtonProps } from "@latchkey/shared/types";
import { useGetContainer } from "@latchkey/ui/context";
import { Children, cloneElement, isValidElement } from "react";
import type { MouseEvent, ReactElement, ReactNode } from "react";

import { useClerkContext } from "../provider/clerk-context.ts";
import { whenLoaded } from "../provider/when-loaded.ts";

interface WithChild {
  children?: ReactNode;
}

/** Opens the sign-in page, or a modal with `mode="modal"`. Dresses its single child, or the text "Sign in". */
export function SignInButton({ children, ...props }: SignInButtonProps & WithChild) {
  const {
    mode = "redirect",
    forceRedirectUrl,
    fallbackRedirectUrl,
    appearance,
    withSignUp,
    oauthFlow,
    ...rest
  } = props;
  const { signUpForceRedirectUrl, signUpFallbackRedirectUrl, initialValues, redirectUrl, ...others } = omitLegacy(rest);
  const signUp = { signUpForceRedirectUrl, signUpFallbackRedirectUrl, initialValues };
  const getContainer = useGetContainer();
  return useButton("SignInButton", "Sign in", children, others, (clerk) =>
    mode === "modal"
      ? clerk.openSignIn({
          getContainer,
          forceRedirectUrl,
          fallbackRedirectUrl: fallbackRedirectUrl ?? redirectUrl,
          appearance,
          withSignUp,
          oauthFlow,
          ...signUp,
        })
      : clerk.redirectToSignIn({
          ...given({ redirectUrl }),
          ...signUp,
          signInForceRedirectUrl: forceRedirectUrl,
          signInFallbackRedirectUrl: fallbackRedirectUrl,
        }),
  );
}

/** Opens the sign-up page, or a modal with `mode="modal"`. Dresses its single child, or the text "Sign up". */
export function SignUpButton({ children, ...props }: SignUpButtonProps & WithChild) {
  const {
    mode = "redirect",
    forceRedirectUrl,
    fallbackRedirectUrl,
    appearance,
    unsafeMetadata,
    oauthFlow,
    ...rest
  } = props;
  const { signInForceRedirectUrl, signInFallbackRedirectUrl, initialValues, redirectUrl, ...others } = omitLegacy(rest);
  const signIn = { signInForceRedirectUrl, signInFallbackRedirectUrl, initialValues };
  const getContainer = useGetContainer();
  return useButton("SignUpButton", "Sign up", children, others, (clerk) =>
    mode === "modal"
      ? clerk.openSignUp({
          getContainer,
          forceRedirectUrl,
          fallbackRedirectUrl: fallbackRedirectUrl ?? redirectUrl,
          appearance,
          unsafeMetadata,
          oauthFlow,
          ...signIn,
        })
      : clerk.redirectToSignUp({
          ...given({ redirectUrl }),
          ...signIn,
          signUpForceRedirectUrl: forceRedirectUrl,
          signUpFallbackRedirectUrl: fallbackRedirectUrl,
        }),
  );
}

/** Signs out, of one session or all. Dresses its single child, or the text "Sign out". */
export function SignOutButton({
  children,
  redirectUrl,
  sessionId,
  signOutOptions,
  ...others
}: SignOutButtonProps & WithChild) {
  return useButton("SignOutButton", "Sign out", children, others, (clerk) =>
    clerk.signOut({ ...signOutOptions, ...given({ redirectUrl, sessionId }) }),
  );
}

// The names of the first generation, which a click has no use for.
function omitLegacy<T extends { afterSignInUrl?: unknown; afterSignUpUrl?: unknown }>(props: T) {
  const { afterSignInUrl: _in, afterSignUpUrl: _up, ...rest } = props;
  return rest;
}

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>;
}

interface Clickable {
  onClick?: (event: MouseEvent<HTMLElement>) => unknown;
}

function useButton(name: string, text: string, children: ReactNode, props: object, action: (clerk: Clerk) => unknown) {
  const { clerk } = useClerkContext(name);
  const child = singleChild(name, children ?? text);
  const onClick = async (event: MouseEvent<HTMLElement>) => {
    await child.props.onClick?.(event);
    await whenLoaded(clerk);
    return action(clerk);
  };
  return cloneElement(child, { ...props, onClick });
}

/** @throws Error for more than one child. */
function singleChild(name: string, children: ReactNode): ReactElement<Clickable> {
  if (isValidElement<Clickable>(children)) return children;
  if (Children.count(children) > 1) throw new Error(`<${name}> dresses one child; it was given several.`);
  return <button type="button">{children}</button>;
}
