import type { ClerkNavigation, ClerkSessionControl } from "./clerk-methods.ts";
import type { ClerkOptions, DomainOrProxyUrl, SDKMetadata } from "./clerk-options.ts";
import type { ClerkUI } from "./clerk-ui.ts";
import type { ClerkComponents } from "./clerk-components.ts";
import type { ClientResource } from "./client.ts";
import type { EnvironmentResource } from "./environment.ts";
import type { OrganizationResource } from "./organization.ts";
import type { SignedInSessionResource } from "./session.ts";
import type { InstanceType } from "../keys.ts";
import type { UserResource } from "./user.ts";

export type { InstanceType };
export type ClerkStatus = "loading" | "ready" | "degraded" | "error";

/** What listeners receive. `undefined`: not known yet; `null`: nobody, nothing. */
export interface Resources {
  client: ClientResource;
  session?: SignedInSessionResource | null;
  user?: UserResource | null;
  organization?: OrganizationResource | null;
}
export type ListenerCallback = (emission: Resources) => void;
export interface ListenerOptions {
  /** Skips the call with what is known already. */
  skipInitialEmit?: boolean;
}
export interface UpdateProps {
  node?: HTMLDivElement;
  props?: object;
  options?: ClerkOptions;
  appearance?: ClerkOptions["appearance"];
}
export type UnsubscribeCallback = () => void;

/** The object that everything in the browser hangs on. */
export interface Clerk extends ClerkSessionControl, ClerkNavigation, ClerkComponents {
  version?: string;
  sdkMetadata?: SDKMetadata;
  /** True once client and environment are known (status `ready` or `degraded`). */
  loaded: boolean;
  status: ClerkStatus;
  readonly publishableKey: string;
  readonly frontendApi: string;
  readonly proxyUrl: string | undefined;
  readonly domain: string;
  readonly isSatellite: boolean;
  readonly instanceType: InstanceType | undefined;
  readonly isStandardBrowser: boolean | undefined;
  readonly isSignedIn: boolean;
  client: ClientResource | undefined;
  session: SignedInSessionResource | null | undefined;
  user: UserResource | null | undefined;
  organization: OrganizationResource | null | undefined;
  /** Reads environment and client and starts everything else; once only. */
  load: (options?: ClerkOptions) => Promise<void>;
  /** Calls back with every change, and at once with what is known. */
  addListener: (callback: ListenerCallback, options?: ListenerOptions) => UnsubscribeCallback;
  on: (event: "status", handler: (status: ClerkStatus) => void, options?: { notify?: boolean }) => void;
  off: (event: "status", handler: (status: ClerkStatus) => void) => void;
  __unstable__environment?: EnvironmentResource | null;
  __internal_getOption: <Key extends keyof ClerkOptions>(key: Key) => ClerkOptions[Key];
  /** True for an address of this page's origin, of the account pages, or of what the options allow. */
  __internal_mayRedirectTo: (address: string | null | undefined) => boolean;
  /** Lets an application draw the prebuilt components inside its own tree. */
  __internal_setRenderer?: (renderer: ClerkUI) => void;
  /** Changes options after load, of which `appearance` and `localization` take effect at once; with `node`, the props of what is mounted there. */
  __internal_updateProps: (params: UpdateProps) => void;
}
export type LoadedClerk = Clerk & { client: ClientResource };
export type BrowserClerk = Clerk;
export type HeadlessBrowserClerk = Omit<Clerk, keyof ClerkComponents>;
export type ClerkProp = HeadlessBrowserClerk | null | undefined;
export type BrowserClerkConstructor = new (publishableKey: string, options?: DomainOrProxyUrl) => BrowserClerk;
export type HeadlessBrowserClerkConstructor = new (
  publishableKey: string,
  options?: DomainOrProxyUrl,
) => HeadlessBrowserClerk;
