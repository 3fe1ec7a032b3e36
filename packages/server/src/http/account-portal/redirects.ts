import { safeRedirect } from "@latchkey/shared/redirect";
import type { InstanceContext } from "../../context.ts";
import { requireRedirectTarget } from "../../domain/instances/index.ts";
import { DomainError } from "../../lib/errors.ts";

/** Query parameters that say where a page leads in the end. */
const names = [
  "redirect_url",
  "after_sign_in_url",
  "after_sign_up_url",
  "sign_in_force_redirect_url",
  "sign_in_fallback_redirect_url",
  "sign_up_force_redirect_url",
  "sign_up_fallback_redirect_url",
  "return_url",
];

/**
 * The page behind an address, when browsers may be sent there. It has to read the same for everybody: addresses that
 * parsers disagree about are none.
 *
 * @param here address of the hosted page; its own origin is always allowed, and relative addresses are of it.
 */
export function redirectTarget(ctx: InstanceContext, here: URL, address: string | null): URL | undefined {
  const schemes = ctx.instance.redirectUrls.map(({ url }) => new URL(url).protocol);
  const url = safeRedirect(address, { base: here, allowedOrigins: [/.*/], allowedProtocols: schemes });
  if (!url) return undefined;
  if (url.origin === here.origin) return url;
  try {
    return requireRedirectTarget(ctx, url.href);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** The redirects of a page's query that may be followed, and the address without the others. */
export function readRedirects(ctx: InstanceContext, here: URL): { targets: URL[]; cleaned: URL } {
  const cleaned = new URL(here);
  const targets: URL[] = [];
  for (const name of names) {
    for (const address of here.searchParams.getAll(name)) {
      const target = redirectTarget(ctx, here, address);
      if (target) targets.push(target);
      else cleaned.searchParams.delete(name, address);
    }
  }
  return { targets, cleaned };
}
