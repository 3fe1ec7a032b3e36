import { Clerk } from "@latchkey/js";
import type { Clerk as ClerkInterface, DomainOrProxyUrl } from "@latchkey/shared/types";

declare global {
  interface Window {
    Clerk?: ClerkInterface;
  }
}

let shared: Clerk | undefined;

/**
 * The Clerk object of this page: one for a key, also when a provider is mounted again. On a server each render has its own,
 * which never loads.
 */
export function clerkFor(publishableKey: string, options: DomainOrProxyUrl): ClerkInterface {
  if (typeof window === "undefined") return new Clerk(publishableKey, options);
  if (shared?.publishableKey !== publishableKey) shared = new Clerk(publishableKey, options);
  return shared;
}
