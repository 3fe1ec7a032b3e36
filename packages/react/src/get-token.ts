import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { retry } from "@latchkey/shared/retry";
import type { Clerk, GetToken } from "@latchkey/shared/types";

import { whenLoaded } from "./provider/when-loaded.ts";

/**
 * The token of the active session for code outside of components. Waits up to ten seconds for a provider.
 * @throws ClerkRuntimeError on a server, without a provider, and when the browser SDK could not be loaded.
 */
export const getToken: GetToken = async (options) => {
  const clerk = await findClerk();
  await whenLoaded(clerk);
  return clerk.session ? clerk.session.getToken(options) : null;
};

function findClerk(): Promise<Clerk> {
  if (typeof window === "undefined") {
    throw new ClerkRuntimeError("getToken() works in browsers; on a server use auth()", {
      code: "clerk_runtime_not_browser",
    });
  }
  const look = () => {
    if (window.Clerk) return window.Clerk;
    throw new ClerkRuntimeError("There is no <ClerkProvider> on this page", { code: "clerk_not_found" });
  };
  return retry(look, { retries: 200, initialDelay: 50, factor: 1, jitter: false });
}
