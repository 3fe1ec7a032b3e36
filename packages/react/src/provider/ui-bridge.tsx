"use client";
import type { Appearance, Clerk, ComponentName, LocalizationResource } from "@latchkey/shared/types";
import type { EnvironmentJSON } from "@latchkey/shared/wire/fapi";
import { readEnvironment } from "@latchkey/ui";
import { ClerkUIProvider } from "@latchkey/ui/context";
import { createModalStore, Modals } from "@latchkey/ui/modals";
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { ComponentType, ReactNode } from "react";
import { createPortal } from "react-dom";

import type * as Mountable from "./mounted-components.ts";
import { createTreeRenderer } from "./tree-renderer.ts";
import type { Mounted, TreeRenderer } from "./tree-renderer.ts";

export interface UIBridgeProps {
  clerk: Clerk;
  appearance: Appearance | undefined;
  localization: LocalizationResource | undefined;
  nonce: string | undefined;
  environment: EnvironmentJSON | undefined;
  isSignedIn: boolean | undefined;
  children: ReactNode;
}

const lazily = (name: keyof typeof Mountable) =>
  lazy(() => import("./mounted-components.ts").then((all) => ({ default: all[name] as ComponentType<any> })));
const components: Partial<Record<ComponentName, ComponentType<any>>> = {
  SignIn: lazily("SignIn"),
  SignUp: lazily("SignUp"),
  TaskResetPassword: lazily("TaskResetPassword"),
  TaskSetupMFA: lazily("TaskSetupMFA"),
  Waitlist: lazily("Waitlist"),
  UserAvatar: lazily("UserAvatar"),
  UserButton: lazily("UserButton"),
  UserProfile: lazily("UserProfile"),
};

/** Gives the prebuilt components what they work with, and draws what is asked for through the Clerk object. */
export function UIBridge({ clerk, environment: json, children, ...known }: UIBridgeProps) {
  const [modals] = useState(createModalStore);
  const [renderer] = useState(() => createTreeRenderer(modals));
  const environment = useMemo(() => json && readEnvironment(json), [json]);
  useEffect(() => clerk.__internal_setRenderer?.(renderer), [clerk, renderer]);
  return (
    <ClerkUIProvider clerk={clerk} modals={modals} environment={environment} {...known}>
      {children}
      <Modals />
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
