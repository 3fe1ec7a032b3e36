"use client";
import type { Appearance, Clerk, ComponentName, LocalizationResource } from "@latchkey/shared/types";
import type * as UI from "@latchkey/ui";
import { ClerkUIProvider, createModalStore } from "@latchkey/ui";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { ComponentType, ReactNode } from "react";
import { createPortal } from "react-dom";

import { createTreeRenderer } from "./tree-renderer.ts";
import type { Mounted, TreeRenderer } from "./tree-renderer.ts";

export interface UIBridgeProps {
  clerk: Clerk;
  appearance: Appearance | undefined;
  localization: LocalizationResource | undefined;
  nonce: string | undefined;
  children: ReactNode;
}

const Modals = lazy(() => import("@latchkey/ui").then((ui) => ({ default: ui.Modals })));
const lazily = (load: (ui: typeof UI) => ComponentType<any>) =>
  lazy(() => import("@latchkey/ui").then((ui) => ({ default: load(ui) })));
const components: Partial<Record<ComponentName, ComponentType<any>>> = {
  SignIn: lazily((ui) => ui.SignIn),
  SignUp: lazily((ui) => ui.SignUp),
  UserAvatar: lazily((ui) => ui.UserAvatar),
  UserButton: lazily((ui) => ui.UserButton),
  UserProfile: lazily((ui) => ui.UserProfile),
};

/** Gives the prebuilt components what they work with, and draws what is asked for through the Clerk object. */
export function UIBridge({ clerk, children, ...look }: UIBridgeProps) {
  const [modals] = useState(createModalStore);
  const [renderer] = useState(() => createTreeRenderer(modals));
  useEffect(() => clerk.__internal_setRenderer?.(renderer), [clerk, renderer]);
  const hasModals = useSyncExternalStore(renderer.subscribeModals, renderer.hasModals, () => false);
  return (
    <ClerkUIProvider clerk={clerk} modals={modals} {...look}>
      {children}
      {hasModals && (
        <Suspense fallback={null}>
          <Modals />
        </Suspense>
      )}
      <Portals renderer={renderer} />
    </ClerkUIProvider>
  );
}

const noPortals: readonly Mounted[] = [];

function Portals({ renderer }: { renderer: TreeRenderer }) {
  const mounted = useSyncExternalStore(renderer.subscribe, renderer.mounted, () => noPortals);
  return mounted.map(({ node, name, props }, index) => {
    const Component = components[name];
    return (
      Component &&
      createPortal(
        <Suspense fallback={null}>
          <Component {...props} />
        </Suspense>,
        node,
        String(index),
      )
    );
  });
}
