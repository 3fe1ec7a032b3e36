import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { frontendUrl, isAllowedOrigin, isDevelopment } from "../instances/index.ts";

/** The page that runs a ceremony, and the domain that its passkeys belong to (WebAuthn, section 5.1.2). */
export interface RelyingParty {
  id: string;
  /** What may be behind a ceremony: the page, or the apps. */
  origins: string[];
}

/**
 * The domain of the app in production, so that its subdomains share passkeys, and always for native apps; in
 * development the host of the page.
 *
 * @throws passkey_authentication_failure for a request that comes from no page of the app.
 */
export function relyingParty(ctx: InstanceContext): RelyingParty {
  if (ctx.request?.isNative) return partyOfApps(ctx);
  const origin = ctx.request?.origin;
  if (!origin || !URL.canParse(origin) || !isAllowedOrigin(ctx, ctx.instance, origin))
    throw domainError("passkey_authentication_failure");
  const { hostname } = new URL(origin);
  const { homeUrl } = ctx.instance;
  if (isDevelopment(ctx.instance) || !homeUrl) return { id: hostname, origins: [origin] };
  const home = new URL(homeUrl).hostname;
  const isHome = hostname === home || hostname.endsWith(`.${home}`);
  return { id: isHome ? home : hostname, origins: [origin] };
}

/** Apps share the passkeys of the app's domain: Apple's name it as their origin, Android's the key that signed them. */
function partyOfApps(ctx: InstanceContext): RelyingParty {
  const { homeUrl, settings } = ctx.instance;
  const { hostname: id } = new URL(homeUrl ?? frontendUrl(ctx, ctx.instance));
  const fingerprints = settings.native.android_apps.flatMap((app) => app.sha256_cert_fingerprints);
  const android = fingerprints.map((text) => Buffer.from(text.replaceAll(":", ""), "hex").toString("base64url"));
  return { id, origins: [`https://${id}`, ...android.map((hash) => `android:apk-key-hash:${hash}`)] };
}
