import { PrerenderProvider } from "@latchkey/react/internal";
import type { ComponentProps } from "react";
import { instanceEnvironment } from "../server/read-environment.ts";
import { RoutedSignIn, RoutedSignUp } from "./routed.tsx";

/*
 * In a server component: with the settings of the instance the HTML has the card as it will be.
 */

/** Signs people in. On a catch-all route its steps have addresses of their own. */
export async function SignIn(props: ComponentProps<typeof RoutedSignIn>) {
  return (
    <PrerenderProvider environment={await instanceEnvironment()}>
      <RoutedSignIn {...props} />
    </PrerenderProvider>
  );
}

/** Signs people up. On a catch-all route its steps have addresses of their own. */
export async function SignUp(props: ComponentProps<typeof RoutedSignUp>) {
  return (
    <PrerenderProvider environment={await instanceEnvironment()}>
      <RoutedSignUp {...props} />
    </PrerenderProvider>
  );
}
