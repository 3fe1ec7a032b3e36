"use client";
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { Appearance } from "./appearance/types.ts";
import type { ClientResource, SignedInSessionResource, Clerk, UIEnvironment, UserResource } from "./clerk.ts";
import type { LocalizationResource } from "./localization/resource.ts";
import { createModalStore, type ModalStore } from "./modals/store.ts";

export { PortalProvider, useGetContainer } from "./portal.tsx";

/**
 * How the stylesheet gets into the page: rendered with the components, added to the document when they appear, or by
 * the host (`dist/styles.css`).
 */
export type StyleDelivery = "inline" | "adopted" | "external";

export interface ClerkUIProviderProps {
  clerk: Clerk;
  appearance?: Appearance | undefined;
  localization?: LocalizationResource | undefined;
  /** Nonce of the page's content security policy, for the `<style>` elements. */
  nonce?: string | undefined;
  /** Settings known before the browser has asked for them; with it the whole card is in the server's HTML. */
  environment?: UIEnvironment | undefined;
  /** Pathname of the page on the server, for path routing. */
  pathname?: string | undefined;
  /** Whether somebody is signed in, where a server knows it before the browser does. */
  isSignedIn?: boolean | undefined;
  /** Store behind `openSignIn` and its kin; give one to drive the modals from outside. */
  modals?: ModalStore | undefined;
  styles?: StyleDelivery | undefined;
  children?: ReactNode;
}

export interface ClerkUIValue extends Omit<ClerkUIProviderProps, "children" | "modals" | "styles"> {
  modals: ModalStore;
  styles: StyleDelivery;
  /** By sheet: id of the component whose place in the tree holds it. */
  styleOwners: Map<string, string>;
}

const ClerkUIContext = createContext<ClerkUIValue | null>(null);

/**
 * Gives the prebuilt components what they work with. Renders nothing of its own.
 */
export function ClerkUIProvider(props: ClerkUIProviderProps) {
  const { clerk, appearance, localization, nonce, environment, pathname, isSignedIn, children } = props;
  const { styles = "inline" } = props;
  const ownModals = useMemo(createModalStore, []);
  const modals = props.modals ?? ownModals;
  const styleOwners = useMemo(() => new Map<string, string>(), []);
  const value = useMemo(
    () => ({
      clerk,
      appearance,
      localization,
      nonce,
      environment,
      pathname,
      isSignedIn,
      modals,
      styles,
      styleOwners,
    }),
    [clerk, appearance, localization, nonce, environment, pathname, isSignedIn, modals, styles],
  );
  return <ClerkUIContext.Provider value={value}>{children}</ClerkUIContext.Provider>;
}

/** What a server knows for what stands below, until the browser knows it by itself. */
export function PrerenderProvider({
  environment,
  pathname,
  children,
}: Pick<ClerkUIProviderProps, "environment" | "pathname" | "children">) {
  const outer = useClerkUI();
  const value = useMemo(
    () => ({ ...outer, environment: environment ?? outer.environment, pathname: pathname ?? outer.pathname }),
    [outer, environment, pathname],
  );
  return <ClerkUIContext.Provider value={value}>{children}</ClerkUIContext.Provider>;
}

/** The provider's value. @throws outside a ClerkUIProvider. */
export function useClerkUI(): ClerkUIValue {
  const value = useContext(ClerkUIContext);
  if (!value) throw new Error("The prebuilt components must be rendered inside <ClerkProvider>.");
  return value;
}

export interface Resources {
  loaded: boolean;
  client: ClientResource | null | undefined;
  session: SignedInSessionResource | null | undefined;
  user: UserResource | null | undefined;
  environment: UIEnvironment | null | undefined;
}

interface Subscription {
  version: number;
  listeners: Set<() => void>;
}
const subscriptions = new WeakMap<Clerk, Subscription>();

/** One listener on a Clerk object for all components; its resources change in place, so a counter is the snapshot. */
function subscriptionOf(clerk: Clerk): Subscription {
  const known = subscriptions.get(clerk);
  if (known) return known;
  const created: Subscription = { version: 0, listeners: new Set() };
  subscriptions.set(clerk, created);
  const announce = () => {
    created.version++;
    for (const listener of created.listeners) listener();
  };
  clerk.addListener(announce);
  // A visitor without a client changes nothing that listeners hear of, but the settings are there from now on.
  clerk.on?.("status", announce);
  return created;
}

/** What the Clerk object knows now; renders again whenever that changes. Nothing is loaded during hydration. */
export function useResources(): Resources {
  const { clerk, environment } = useClerkUI();
  const loaded = useSyncExternalStore(
    (listener) => {
      const { listeners } = subscriptionOf(clerk);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (clerk.loaded ? `${subscriptions.get(clerk)?.version ?? 0}` : ""),
    () => "",
  );
  const known = loaded !== "";
  return {
    loaded: known,
    client: known ? clerk.client : undefined,
    session: known ? clerk.session : undefined,
    user: known ? clerk.user : undefined,
    environment: (known ? clerk.__unstable__environment : undefined) ?? environment,
  };
}
