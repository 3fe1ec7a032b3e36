import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { isAllowedOrigin } from "./urls.ts";

/**
 * A page that a browser may be sent to: one that is listed as a whole, also of a native app, or one of an allowed
 * origin, compared as parsed.
 *
 * @throws invalid_redirect_url, prohibited_redirect_url
 */
export function requireRedirectTarget(ctx: InstanceContext, text: string, param = "redirect_url"): URL {
  const listed = URL.canParse(text) ? new URL(text) : undefined;
  if (listed && ctx.instance.redirectUrls.some(({ url }) => url === listed.href)) return listed;
  return requireWebTarget(ctx, text, param);
}

/** `requireRedirectTarget` for what only pages of an allowed origin may be given. */
export function requireWebTarget(ctx: InstanceContext, text: string, param = "redirect_url"): URL {
  if (!URL.canParse(text)) throw domainError("invalid_redirect_url", { param });
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw domainError("invalid_redirect_url", { param });
  if (url.username || url.password || !isAllowedOrigin(ctx, ctx.instance, url.origin))
    throw domainError("prohibited_redirect_url", { param });
  return url;
}
