"use client";
import { ClerkProvider } from "@latchkey/react";
import { useRouter } from "next/compat/router.js";
import { useCallback } from "react";
import type { ClerkProviderProps } from "./props.ts";
import { withEnvironment } from "./props.ts";
import { useSetActiveHooks } from "./set-active-hooks.ts";

/** The provider of apps with the Pages Router. */
export function PagesRouterProvider(props: ClerkProviderProps) {
  const router = useRouter();
  const push = useCallback((to: string) => router?.push(to), [router]);
  const replace = useCallback((to: string) => router?.replace(to), [router]);
  useSetActiveHooks(
    useCallback(() => void router?.replace(router.asPath, undefined, { scroll: false }), [router]),
    props.__internal_invokeMiddlewareOnAuthStateChange,
  );
  return <ClerkProvider routerPush={push} routerReplace={replace} {...withEnvironment(props)} />;
}
