import { UserProfile as BaseUserProfile } from "@latchkey/react";
import type { ComponentProps } from "react";
import { RoutedSignIn, RoutedSignUp, RoutedUserProfile } from "./routed.tsx";

/*
 * No "use client" here: a component that carries parts must be reachable with a dot in a server component.
 */

/** Signs people in. On a catch-all route its steps have addresses of their own. */
export function SignIn(props: ComponentProps<typeof RoutedSignIn>) {
  return <RoutedSignIn {...props} />;
}

/** Signs people up. On a catch-all route its steps have addresses of their own. */
export function SignUp(props: ComponentProps<typeof RoutedSignUp>) {
  return <RoutedSignUp {...props} />;
}

/** The account and security pages of the signed-in user. On a catch-all route its pages have addresses of their own. */
export function UserProfile(props: ComponentProps<typeof RoutedUserProfile>) {
  return <RoutedUserProfile {...props} />;
}
UserProfile.Page = BaseUserProfile.Page;
UserProfile.Link = BaseUserProfile.Link;
