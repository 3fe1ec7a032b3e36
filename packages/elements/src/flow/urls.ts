import type { Clerk } from "@latchkey/shared/types";
import { pageUrl, type Router } from "@latchkey/ui/flow";

/** Where providers send people back to: below this page, or from a dialog to the page that signs in. */
export function callbackUrl(clerk: Clerk, router: Router, flow: "signIn" | "signUp" = "signIn"): string {
  if (router.mode !== "virtual") return router.urlOf("sso-callback");
  return `${new URL(pageUrl(clerk, flow) ?? "/", window.location.href).href}#/sso-callback`;
}

/** A step of the page of the other flow, by the prebuilt page's name for it; every kind of page understands it behind a hash. */
export const stepUrl = (page: string, step: string): string => (step ? `${page}#/${step}` : page);
