import type { AppContext, InstanceContext } from "../../context.ts";
import { accountsHost, accountsUrl } from "./accounts.ts";
import { isLoopbackHost, keyHost, type Instance } from "./instance.ts";
import { isOnSatellite, satelliteUrl } from "./satellite.ts";

/** Base under which browsers reach the Frontend API of the instance, without a trailing slash. */
export function frontendUrl(ctx: Pick<AppContext, "publicUrl">, instance: Instance): string {
  if (instance.proxyUrl) return instance.proxyUrl.replace(/\/$/, "");
  const host = keyHost(instance);
  return isLoopbackHost(host) ? ctx.publicUrl : `https://${host}`;
}

/** The same for the domain at which the request arrived: a satellite, or the primary one. */
export const requestedUrl = (ctx: InstanceContext): string =>
  ctx.satellite ? satelliteUrl(ctx.satellite) : frontendUrl(ctx, ctx.instance);

/** The app's home: as set, else where the page is that asks. */
export function homeUrl(ctx: Pick<AppContext, "publicUrl">, instance: Instance, origin?: string): string {
  // Pages without an origin of their own, such as sandboxed frames, say `null`.
  const asking = origin !== undefined && URL.canParse(origin) ? origin : undefined;
  return instance.settings.urls.home ?? instance.homeUrl ?? asking ?? frontendUrl(ctx, instance);
}

const paths = { sign_in: "/sign-in", sign_up: "/sign-up", user_profile: "/user", waitlist: "/waitlist" } as const;
type Page = keyof typeof paths;

/**
 * A page of the app: as set, else the hosted one, else, where those are turned off, the one below the app's home.
 * `origin` is that of the page that asks.
 */
export function pageUrl(ctx: Pick<AppContext, "publicUrl">, instance: Instance, page: Page, origin?: string): URL {
  const { urls, account_portal: portal } = instance.settings;
  const home = homeUrl(ctx, instance, origin);
  const own = page === "waitlist" ? null : urls[page];
  if (own !== null) return new URL(own, home);
  return new URL(paths[page], portal.enabled ? accountsUrl(ctx, instance, origin) : home);
}

/** Whether a page of `origin` may be sent to or may call the Frontend API of the instance. */
export function isAllowedOrigin(ctx: Pick<AppContext, "publicUrl">, instance: Instance, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host, hostname, port, origin: normalized } = new URL(origin);
  if (protocol !== "https:" && protocol !== "http:") return instance.allowedOrigins.includes(origin);
  if (instance.environment === "development") return true;
  if (instance.frontendHosts.includes(host) || accountsHost(instance) === host) return true;
  if (instance.allowedOrigins.some((allowed) => URL.parse(allowed)?.origin === normalized)) return true;
  if (instance.satellites.some((satellite) => isOnSatellite(satellite, new URL(origin)))) return true;
  if (!instance.homeUrl) return false;
  const home = new URL(instance.homeUrl);
  const isHome = hostname === home.hostname || hostname.endsWith(`.${home.hostname}`);
  return isHome && protocol === home.protocol && port === home.port;
}

/** Whether pages of a host, whatever their port, may belong to the app. */
export function isAllowedHostname(ctx: Pick<AppContext, "publicUrl">, instance: Instance, hostname: string): boolean {
  if (instance.environment === "development") return true;
  const { allowedOrigins, frontendHosts, homeUrl, satellites } = instance;
  const isBelow = (domain: string): boolean => hostname === domain || hostname.endsWith(`.${domain}`);
  if ([...frontendHosts, accountsHost(instance)].some((host) => nameOf(host) === hostname)) return true;
  const origins = [...allowedOrigins, frontendUrl(ctx, instance)];
  if (origins.some((origin) => URL.parse(origin)?.hostname === hostname)) return true;
  if (satellites.some(({ name }) => isBelow(nameOf(name)))) return true;
  return homeUrl !== null && isBelow(new URL(homeUrl).hostname);
}

/** A host without its port. */
const nameOf = (host: string): string => host.replace(/:\d+$/, "");
