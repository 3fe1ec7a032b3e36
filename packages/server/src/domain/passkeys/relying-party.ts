import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { isAllowedOrigin, isDevelopment } from "../instances/index.ts";

/** The page that runs a ceremony, and the domain that its passkeys belong to (WebAuthn, section 5.1.2). */
export interface RelyingParty {
  id: string;
  origin: string;
}

/**
 * The domain of the app in production, so that its subdomains share passkeys; in development the host of the page.
 *
 * @throws passkey_authentication_failure for a request that comes from no page of the app.
 */
export function relyingParty(ctx: InstanceContext): RelyingParty {
  const origin = ctx.request?.origin;
  if (!origin || !URL.canParse(origin) || !isAllowedOrigin(ctx, ctx.instance, origin))
    throw domainError("passkey_authentication_failure");
  const { hostname } = new URL(origin);
  const { homeUrl } = ctx.instance;
  if (isDevelopment(ctx.instance) || !homeUrl) return { id: hostname, origin };
  const home = new URL(homeUrl).hostname;
  const isHome = hostname === home || hostname.endsWith(`.${home}`);
  return { id: isHome ? home : hostname, origin };
}
