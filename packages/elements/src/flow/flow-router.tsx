"use client";
import { LocalizationProvider, RouterProvider } from "@latchkey/ui/flow";
import type { ReactNode } from "react";
import { useBasePath } from "./base-path.ts";
import { texts } from "./texts.ts";

/** How a flow keeps its step: in the path, in the fragment, or to itself, as in a dialog. */
export type Routing = "path" | "hash" | "virtual";

export interface RootProps {
  children: ReactNode;
  /** Shows what the flow looks like: nothing is sent and the first step stays. */
  exampleMode?: boolean;
  /** Shows until Clerk has loaded. Without it the first step shows at once, in a server's HTML too. */
  fallback?: ReactNode;
  /** Path of the page, such as `/sign-in`. Told from the address of the page when it is left out. */
  path?: string;
  /** @default "path" */
  routing?: Routing;
}

interface FlowRouterProps extends Pick<RootProps, "path" | "routing" | "children"> {
  component: string;
  /** Every name that a step may have in an address. */
  names: readonly string[];
}

/** Keeps the steps of a flow in the address, and the texts that it raises itself at hand. */
export function FlowRouter({ component, names, routing = "path", path, children }: FlowRouterProps) {
  const base = useBasePath(names);
  return (
    <LocalizationProvider defaults={texts}>
      <RouterProvider component={component} routing={routing} path={routing === "path" ? (path ?? base) : undefined}>
        {children}
      </RouterProvider>
    </LocalizationProvider>
  );
}
