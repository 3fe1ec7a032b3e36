import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { accountsBaseUrl } from "@latchkey/shared/frontend-api-url";
import type { VerificationResource } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import { externalUrl } from "./external-redirect.ts";

/** Where a login ends and where it goes on; with a popup both are the hosted page that tells its opener. */
export interface Targets {
  redirectUrl: string;
  redirectUrlComplete: string;
}

interface Outcome {
  session?: unknown;
  return_url?: unknown;
}

const accounts = ({ clerk }: Host): string => accountsBaseUrl(clerk.frontendApi, location.href);

/** What the server is given in the place of the app's own pages. */
export function popupTargets(host: Host, { redirectUrl, redirectUrlComplete }: Targets): Targets {
  const returnUrl = new URL(redirectUrl, location.href);
  for (const flow of ["sign_in", "sign_up"])
    returnUrl.searchParams.set(`${flow}_force_redirect_url`, new URL(redirectUrlComplete, location.href).href);
  const callback = new URL(`${accounts(host)}/popup-callback`);
  callback.searchParams.set("return_url", host.buildUrlWithAuth(returnUrl.href));
  const target = host.buildUrlWithAuth(callback.href);
  return { redirectUrl: target, redirectUrlComplete: target };
}

/**
 * Goes through the provider in another window, which the caller opened (browsers only allow that in a click), and takes
 * over what came of it. Settles too when that window is closed before.
 *
 * @throws ClerkRuntimeError when there is no window.
 */
export async function followPopup(
  host: Host,
  { popup, redirectUrlComplete }: { popup: Window | null; redirectUrlComplete: string },
  start: () => Promise<VerificationResource>,
): Promise<void> {
  if (!popup) {
    throw new ClerkRuntimeError("The window was not opened", { code: "popup_blocked" });
  }
  popup.location.href = externalUrl(await start()).href;
  const { session, return_url: returnUrl } = await hear(popup, new URL(accounts(host)).origin);
  if (typeof session !== "string" && typeof returnUrl !== "string") return;
  host.client?.fromJSON(await host.call<object | null>({ path: "/client" }));
  host.emit();
  if (typeof session === "string") await host.setActive({ session, redirectUrl: redirectUrlComplete });
  else await host.clerk.navigate(returnUrl as string);
}

/** What the hosted page in the popup says; nothing when it was closed before it came that far. */
function hear(popup: Window, origin: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      window.removeEventListener("message", listen);
      clearInterval(timer);
      resolve(outcome);
    };
    const listen = (event: MessageEvent<Outcome | null>) => {
      if (event.origin === origin && event.source === popup && event.data) settle(event.data);
    };
    window.addEventListener("message", listen);
    // Its last message may be under way when it is gone.
    const timer = setInterval(() => popup.closed && setTimeout(settle, 250, {}), 250);
  });
}
