import type { Clerk } from "../clerk.ts";

export interface RedirectProps {
  forceRedirectUrl?: string | null | undefined;
  fallbackRedirectUrl?: string | null | undefined;
}

interface Surroundings {
  clerk: Clerk;
  props: RedirectProps;
  query: URLSearchParams;
  modal: boolean;
}

/**
 * Where a completed flow goes. First of: `<flow>_force_redirect_url` of the query, the force prop, the provider's
 * force option, `redirect_url` of the query, the fallback of the query, of the props and of the provider, in a modal
 * the page itself, and `/`. An address that redirects must not lead to is passed over, whoever gave it: apps put what
 * they find in their own query into props.
 */
export function redirectAfter(flow: "signIn" | "signUp", { clerk, props, query, modal }: Surroundings): string {
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
  return candidates.find((address) => clerk.__internal_mayRedirectTo(address)) ?? "/";
}
