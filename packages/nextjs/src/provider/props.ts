import type { ClerkProviderProps as ReactClerkProviderProps } from "@latchkey/react";
import { publicEnv } from "../env.ts";
import { requirePublishableKey } from "../server/keys.ts";

/** Props of the provider. What is missing comes from `NEXT_PUBLIC_CLERK_*` variables. */
export interface ClerkProviderProps extends Omit<ReactClerkProviderProps, "publishableKey" | "Clerk"> {
  publishableKey?: string;
  /** Renders below with the visitor known on the server; the pages are then rendered on demand. Default false. */
  dynamic?: boolean;
  /** False leaves the page as it was rendered when the session changes. Default true. */
  __internal_invokeMiddlewareOnAuthStateChange?: boolean;
  /** Props of a page in the Pages Router; see `buildClerkProps`. */
  __clerk_ssr_state?: object;
}

/** Completes props from the environment. @throws ClerkRuntimeError with the cure when there is no publishable key */
export function withEnvironment(props: ClerkProviderProps): ReactClerkProviderProps {
  const { dynamic: _dynamic, __clerk_ssr_state, initialState, ...rest } = props;
  const { __internal_invokeMiddlewareOnAuthStateChange: _invoke, ...given } = rest;
  const { publishableKey, ...environment } = publicEnv();
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    ...environment,
    ...Object.fromEntries(present),
    initialState: initialState ?? (__clerk_ssr_state as ReactClerkProviderProps["initialState"]),
    publishableKey: requirePublishableKey(props.publishableKey || publishableKey),
  };
}
