// Entry of the script of the hosted pages: starts the Clerk object that the script before it made, and mounts what the
// page is for.
import type { Clerk } from "@latchkey/shared/types";

import { loadLocalization, readPage, withoutHash, type HostedPage } from "./page.ts";
import { tellOpener } from "./popup-callback.ts";

/** @throws Error when something of the page could not be loaded. */
async function start(): Promise<void> {
  const address = withoutHash(location);
  if (address) return location.replace(address);
  const { Clerk: clerk } = window as unknown as { Clerk: Clerk };
  const { node, page } = readPage();
  const localization = await loadLocalization(page.localizationUrl);
  await clerk.load({ ...page.options, localization });
  if (clerk.status === "degraded") throw new Error("The server did not answer.");
  show(clerk, node, page);
}

function show(clerk: Clerk, node: HTMLElement, { kind, openerOrigins }: HostedPage): void {
  if (kind === "popup-callback") return tellOpener(clerk, openerOrigins);
  if (kind === "start") return location.replace(clerk.isSignedIn ? "/user" : "/sign-in");
  if (kind === "sign-in") return clerk.mountSignIn(node as HTMLDivElement, { path: "/sign-in", withSignUp: false });
  if (kind === "sign-up") return clerk.mountSignUp(node as HTMLDivElement, { path: "/sign-up" });
  if (kind === "waitlist") return clerk.mountWaitlist(node as HTMLDivElement, {});
  if (!clerk.isSignedIn) return void clerk.redirectToSignIn({ redirectUrl: location.href });
  const button = document.querySelector<HTMLDivElement>("[data-user-button]");
  if (button) clerk.mountUserButton(button);
  clerk.mountUserProfile(node as HTMLDivElement, { path: "/user" });
}

start().catch(() => {
  document.documentElement.dataset["failed"] = "";
});
