import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type { VerificationResource } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";

/** The page of the provider. @throws ClerkRuntimeError when the API did not name one. */
export function externalUrl({ status, externalVerificationRedirectURL }: VerificationResource): URL {
  const url = externalVerificationRedirectURL;
  if (status === "unverified" && url && /^https?:$/.test(url.protocol)) return url;
  throw new ClerkRuntimeError("The Frontend API named no page to go on at", {
    code: "external_redirect_missing",
  });
}

/** Leaves for the provider. */
export function followRedirect(host: Host, verification: VerificationResource): void {
  host.navigateAway(externalUrl(verification));
}

/**
 * Goes through the provider in another window that was opened by the caller (browsers only allow it in a click).
 * That window ends on a page of this origin, which tells its opener.
 */
export async function followPopup(
  host: Host,
  { popup, redirectUrl }: { popup: Window | null; redirectUrl: string },
  start: () => Promise<VerificationResource>,
): Promise<void> {
  if (!popup) {
    throw new ClerkRuntimeError("The window was not opened", { code: "popup_blocked" });
  }
  popup.location.href = externalUrl(await start()).href;
  await closed(popup);
  await host.clerk.navigate(redirectUrl);
}

function closed(popup: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!popup.closed) return;
      clearInterval(timer);
      resolve();
    }, 250);
  });
}
