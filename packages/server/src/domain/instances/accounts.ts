import { accountsBaseUrl } from "@latchkey/shared/frontend-api-url";
import type { AppContext } from "../../context.ts";
import { keyHost, type Instance } from "./instance.ts";

/** The host of the hosted pages, which follows from the key's host: `clerk.example.com` has them at `accounts.example.com`. */
export const accountsHost = (instance: Pick<Instance, "frontendHosts">): string =>
  new URL(accountsBaseUrl(instance.frontendHosts[0] as string)).host;

/** The hosts of keys whose hosted pages may be at a host, and the host itself. */
export function frontendHostsOf(host: string): string[] {
  const hosts = [host];
  if (host.startsWith("accounts.")) hosts.push(`clerk.${host.slice("accounts.".length)}`);
  if (host.includes(".accounts.")) hosts.push(host.replace(".accounts.", ".clerk.accounts."));
  return hosts;
}

/**
 * Base of the hosted pages, without a trailing slash. On this machine it has the loopback name of the page that asks,
 * for cookies belong to names.
 */
export const accountsUrl = (
  ctx: Pick<AppContext, "publicUrl">,
  instance: Instance,
  origin: string = ctx.publicUrl,
): string => accountsBaseUrl(keyHost(instance), URL.canParse(origin) ? origin : ctx.publicUrl);
