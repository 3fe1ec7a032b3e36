"use client";
import { ClerkProvider } from "@latchkey/react";
import { useRouter } from "next/navigation.js";
import { useCallback } from "react";
import { useAwaitedNavigation } from "./awaited-navigation.ts";
import type { ClerkProviderProps } from "./props.ts";
import { withEnvironment } from "./props.ts";
import { useSetActiveHooks } from "./set-active-hooks.ts";

/** The provider of apps with the App Router. */
export function AppRouterProvider(props: ClerkProviderProps) {
  const router = useRouter();
  const push = useAwaitedNavigation(useCallback((to: string) => router.push(to), [router]));
  const replace = useAwaitedNavigation(useCallback((to: string) => router.replace(to), [router]));
  useSetActiveHooks(
    useCallback(() => router.refresh(), [router]),
    props.__internal_invokeMiddlewareOnAuthStateChange,
  );
  return <ClerkProvider routerPush={push} routerReplace={replace} {...withEnvironment(props)} />;
}
