import type { Clerk } from "../clerk.ts";

/**
 * The page of the other flow. Until the Clerk object has loaded, as on a server, what the app's options say: only then
 * does it know the redirects to carry along.
 */
export function pageUrl(clerk: Clerk, flow: "signIn" | "signUp"): string | undefined {
  if (!clerk.loaded) return clerk.__internal_getOption?.(`${flow}Url`);
  return flow === "signIn" ? clerk.buildSignInUrl?.() : clerk.buildSignUpUrl?.();
}
