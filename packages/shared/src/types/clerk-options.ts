import type { Appearance } from "./appearance.ts";
import type { ClientResource } from "./client.ts";
import type { ClerkUIConstructor } from "./clerk-ui.ts";
import type { LocalizationResource } from "./localization.ts";
import type { AfterMultiSessionSingleSignOutUrl, AfterSignOutUrl, RedirectOptions, RouterFn } from "./redirects.ts";
import type { SessionTask, SignedInSessionResource } from "./session.ts";

export interface SDKMetadata {
  name: string;
  version: string;
  environment?: string;
}
/** A fixed value, or one computed from the page's URL. */
export type DomainOrProxyUrl = {
  proxyUrl?: string | ((url: URL) => string);
  domain?: string | ((url: URL) => string);
};

/** Options of `Clerk.load()`; providers pass their props through. */
export interface ClerkOptions extends RedirectOptions, AfterSignOutUrl, AfterMultiSessionSingleSignOutUrl {
  appearance?: Appearance;
  localization?: LocalizationResource;
  /** Called instead of a full page load; give both or none. */
  routerPush?: RouterFn;
  routerReplace?: RouterFn;
  routerDebug?: boolean;
  /** False skips the poller. Default true. */
  polling?: boolean;
  /** False skips the touch when the window is focused. Default true. */
  touchSession?: boolean;
  /** False keeps sessions out of cookies, for runtimes without them. Default true. */
  standardBrowser?: boolean;
  selectInitialSession?: (client: ClientResource) => SignedInSessionResource | string | null;
  supportEmail?: string;
  signInUrl?: string;
  signUpUrl?: string;
  waitlistUrl?: string;
  newSubscriptionRedirectUrl?: string | null;
  taskUrls?: Partial<Record<SessionTask["key"], string>>;
  /** Origins that redirects may lead to, `*` and `?` as wildcards; the page's own always may. */
  allowedRedirectOrigins?: (string | RegExp)[];
  allowedRedirectProtocols?: string[];
  isSatellite?: boolean | ((url: URL) => boolean);
  satelliteAutoSync?: boolean;
  telemetry?: false | { disabled?: boolean; debug?: boolean; perEventSampling?: boolean };
  sdkMetadata?: SDKMetadata;
  nonce?: string;
  /** Renderer of the prebuilt components, when it comes with the application. */
  ui?: { ClerkUI?: ClerkUIConstructor | Promise<ClerkUIConstructor> } & Record<string, unknown>;
  experimental?: {
    persistClient?: boolean;
    rethrowOfflineNetworkErrors?: boolean;
    runtimeEnvironment?: string;
    [key: string]: unknown;
  };
  /** False lets sessions with open tasks count as signed in. Default true. */
  treatPendingAsSignedOut?: boolean;
  unsafe_disableDevelopmentModeConsoleWarning?: boolean;
}
