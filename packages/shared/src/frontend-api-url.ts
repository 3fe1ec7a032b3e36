import type { InstanceType } from "./keys.ts";
import { hostnameOf, isLoopbackHost, isPlainLoopbackHost, portSuffixOf } from "./loopback.ts";
import { stripTrailingSlashes } from "./url.ts";

/** What decides where the Frontend API of an instance is reached. */
export interface FrontendApiLocation {
  /** Host inside the publishable key. */
  frontendApi: string;
  instanceType: InstanceType;
  /** Absolute URL, or a path on the app's own origin such as `/__clerk`. */
  proxyUrl?: string | undefined;
  /** Domain of a satellite app. */
  domain?: string | undefined;
  /** URL of the page (browser) or of the request (server). Resolves a relative `proxyUrl` and names the loopback host. */
  pageUrl?: string | URL | undefined;
}

/**
 * Base of every Frontend API call, without `/v1` and without a trailing slash.
 * A proxy wins; then the satellite domain of a production key; then the host of the key.
 * A loopback host means plain http on the loopback name that the page itself uses, so that cookies stay same-site.
 * @throws TypeError when `proxyUrl` is a path and `pageUrl` is missing.
 */
export function frontendApiUrl(location: FrontendApiLocation): string {
  const { proxyUrl, domain, instanceType, frontendApi } = location;
  if (proxyUrl) return resolveProxyUrl(proxyUrl, location.pageUrl);
  if (domain && instanceType === "production") return `https://${clerkSubdomain(domain)}`;
  if (isLoopbackHost(frontendApi)) return `http://${loopbackHostFor(frontendApi, location.pageUrl)}`;
  return `https://${frontendApi}`;
}

/** Absolute form of a proxy URL, without a trailing slash, query or fragment. */
export function resolveProxyUrl(proxyUrl: string, pageUrl?: string | URL): string {
  const url = new URL(proxyUrl, pageUrl);
  return url.origin + stripTrailingSlashes(url.pathname);
}

/** `clerk.<domain>`, for a domain written with or without scheme and with or without the label. */
export function clerkSubdomain(domain: string): string {
  const host = stripTrailingSlashes(domain.replace(/^https?:\/\//i, ""));
  return host.startsWith("clerk.") ? host : `clerk.${host}`;
}

function loopbackHostFor(frontendApi: string, pageUrl?: string | URL): string {
  if (!pageUrl || !isPlainLoopbackHost(frontendApi)) return frontendApi;
  const page = typeof pageUrl === "string" ? new URL(pageUrl).hostname : pageUrl.hostname;
  return isLoopbackHost(page) ? hostnameOf(page) + portSuffixOf(frontendApi) : frontendApi;
}

/**
 * Origin of the hosted account pages (`/sign-in`, `/sign-up`, `/user`, …): the key's host with `clerk.accounts.` or a leading `clerk.`
 * replaced by `accounts.`. On a loopback host the server itself serves them.
 */
export function accountsBaseUrl(frontendApi: string, pageUrl?: string | URL): string {
  if (isLoopbackHost(frontendApi)) return `http://${loopbackHostFor(frontendApi, pageUrl)}`;
  if (frontendApi.includes("clerk.accounts.")) {
    return `https://${frontendApi.replace("clerk.accounts.", "accounts.")}`;
  }
  return `https://${frontendApi.startsWith("clerk.") ? `accounts.${frontendApi.slice("clerk.".length)}` : frontendApi}`;
}

/** The two browser bundles that the server hosts. */
export type ScriptName = "clerk-js" | "ui";

const scriptFiles: Record<ScriptName, string> = {
  "clerk-js": "clerk.browser.js",
  ui: "ui.browser.js",
};

/**
 * URL of a browser bundle for a script tag. `version` is a major or an exact version.
 * A relative proxy stays relative, so that the page's own origin serves the script.
 */
export function scriptUrl(location: FrontendApiLocation, script: ScriptName, version: string | number): string {
  const isRelativeProxy = location.proxyUrl?.startsWith("/") && !location.proxyUrl.startsWith("//");
  const base = isRelativeProxy ? stripTrailingSlashes(location.proxyUrl ?? "") : frontendApiUrl(location);
  return `${base}/npm/@clerk/${script}@${version}/dist/${scriptFiles[script]}`;
}
