"use client";
import { useRouter as usePagesRouter } from "next/compat/router.js";
import { AppRouterProvider } from "./app-router-provider.tsx";
import { PagesRouterProvider } from "./pages-router-provider.tsx";
import type { ClerkProviderProps } from "./props.ts";

/** Makes the visitor known to everything below, with the router that the app has. */
export function ClientClerkProvider(props: ClerkProviderProps) {
  const Provider = usePagesRouter() ? PagesRouterProvider : AppRouterProvider;
  return <Provider {...props} />;
}
