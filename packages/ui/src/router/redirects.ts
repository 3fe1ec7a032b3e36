import type { Clerk } from "../clerk.ts";

export interface RedirectProps {
  forceRedirectUrl?: string | null | undefined;
  fallbackRedirectUrl?: string | null | undefined;
}

/**
 * Where a completed flow goes. First of: `<flow>_force_redirect_url` of the query, the force prop, the provider's
 * force option, `redirect_url` of the query, the fallback of the query, of the props and of the provider, in a modal
 * the page itself, and `/`. `clerk.setActive` checks the address against the allowed origins.
 */
export function redirectAfter(
  flow: "signIn" | "signUp",
  { clerk, props, query, modal }: { clerk: Clerk; props: RedirectProps; query: URLSearchParams; modal: boolean },
): string {
  const snake = flow === "signIn" ? "sign_in" : "sign_up";
  const option = (kind: "Force" | "Fallback") => clerk.__internal_getOption?.(`${flow}${kind}RedirectUrl`);
  const candidates = [
    query.get(`${snake}_force_redirect_url`),
    props.forceRedirectUrl,
    option("Force"),
    query.get("redirect_url"),
    query.get(`${snake}_fallback_redirect_url`),
    query.get(`after_${snake}_url`),
    props.fallbackRedirectUrl,
    option("Fallback"),
    modal ? window.location.href : undefined,
  ];
  const chosen = candidates.find((candidate) => typeof candidate === "string" && candidate !== "");
  return (chosen as string | undefined) ?? "/";
}
