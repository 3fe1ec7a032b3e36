import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { isAllowedOrigin } from "./urls.ts";

/**
 * A page that a browser may be sent to, compared by its parsed origin.
 *
 * @throws invalid_redirect_url, prohibited_redirect_url
 */
export function requireRedirectTarget(ctx: InstanceContext, text: string, param = "redirect_url"): URL {
  if (!URL.canParse(text)) throw domainError("invalid_redirect_url", { param });
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw domainError("invalid_redirect_url", { param });
  if (url.username || url.password || !isAllowedOrigin(ctx, ctx.instance, url.origin))
    throw domainError("prohibited_redirect_url", { param });
  return url;
}
