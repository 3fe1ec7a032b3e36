import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import * as queryNames from "@latchkey/shared/query-names";
import { parseUrl } from "@latchkey/shared/redirect";

import { createDevBrowser } from "../session/dev-browser.ts";
import type { Core } from "./core.ts";

/**
 * Leaves the page before anything else where it has to: from a satellite to the primary domain, which knows who this is,
 * or in development from the primary back to the satellite that asks. Returns only where the page stays.
 * @throws ClerkRuntimeError on a satellite in development without the address of its primary's sign-in page.
 */
export async function leadBetweenDomains(core: Core, suffix: string): Promise<void> {
  await setUpDevBrowser(core);
  const url = await wayBetweenDomains(core, suffix);
  if (!url) return;
  core.navigateAway(url);
  await new Promise(() => {});
}

/** A satellite in development has no cookie of its primary's Frontend API: the token of a dev browser stands in for it. */
async function setUpDevBrowser(core: Core): Promise<void> {
  if (!core.clerk.isSatellite || core.instance.instanceType === "production") return;
  core.devBrowser ??= createDevBrowser(core);
  if (!core.devBrowser.find()) await core.devBrowser.create();
}

/** Whoever comes back to a satellite from a sign-in on the primary domain may be signed in by then. */
export function askAgain({ clerk }: Core, signIn: URL): void {
  if (!clerk.isSatellite) return;
  for (const [name, address] of signIn.searchParams) {
    const back = parseUrl(address);
    if (back?.origin !== location.origin) continue;
    back.searchParams.set(queryNames.synced, "false");
    signIn.searchParams.set(name, back.href);
  }
}

/** Where the page has to go; `undefined` when it stays. */
export async function wayBetweenDomains(core: Core, suffix: string): Promise<URL | undefined> {
  const page = new URL(location.href);
  const synced = page.searchParams.get(queryNames.synced);
  const isDevelopment = core.instance.instanceType === "development";
  if (core.clerk.isSatellite) {
    page.searchParams.delete(queryNames.synced);
    const isAsked = synced === "false" || (core.options.satelliteAutoSync && isSignedOut(suffix));
    if (synced !== "true" && isAsked) return isDevelopment ? toPrimary(core, page) : toFrontendApi(core, page);
    if (synced !== null) history.replaceState(history.state, "", page);
    return undefined;
  }
  const asking = isDevelopment ? parseUrl(page.searchParams.get(queryNames.satelliteUrl) ?? "") : null;
  return asking && /^https?:$/.test(asking.protocol) ? backToSatellite(core, asking) : undefined;
}

/** Nobody was signed in here when the client changed last. */
const isSignedOut = (suffix: string): boolean => !new RegExp(`__client_uat_${suffix}=[1-9]`).test(document.cookie);

function toPrimary({ options }: Core, page: URL): URL {
  const url = parseUrl(options.signInUrl ?? "");
  if (!url || url.origin === page.origin) {
    throw new ClerkRuntimeError(
      "A satellite in development needs `signInUrl`, the absolute address of its primary's sign-in page",
      { code: "satellite_misconfigured" },
    );
  }
  url.searchParams.set(queryNames.satelliteUrl, page.href);
  return url;
}

function toFrontendApi({ instance }: Core, page: URL): URL {
  const url = new URL(`${frontendApiUrl({ ...instance.location(), pageUrl: page })}/v1/client/sync`);
  url.searchParams.set(queryNames.redirectUrl, page.href);
  return url;
}

/** A token stands in for this browser's client there, whose cookies the satellite never sees. */
async function backToSatellite(core: Core, asking: URL): Promise<URL> {
  const token = core.devBrowser ? core.cookies?.devBrowser() : await createToken(core);
  if (token) asking.searchParams.set(queryNames.devBrowser, token);
  asking.searchParams.set(queryNames.synced, "true");
  return asking;
}

async function createToken(core: Core): Promise<string | undefined> {
  const { body } = await core.api({ path: "/dev_browser", method: "POST" });
  return body?.id;
}
