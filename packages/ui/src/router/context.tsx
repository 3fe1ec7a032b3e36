"use client";
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { useClerkUI } from "../context.tsx";
import { pushLocation, subscribeToLocation } from "./location.ts";
import { preservedParams, withQuery } from "./preserved-params.ts";
import { queryOf, resolveRouting, stepOf, trimSlashes, type RoutingMode, type RoutingProps } from "./routing.ts";

export interface NavigateOptions {
  replace?: boolean;
  query?: Record<string, string>;
}

export interface Router {
  mode: RoutingMode;
  /** Step within the component, such as `factor-one`; "" on its first screen. */
  step: string;
  query: URLSearchParams;
  navigate(step: string, options?: NavigateOptions): void;
  /** Absolute address of a step of this component, for links that leave the page and come back. */
  urlOf(step: string): string;
  /** In a nested router: navigates in the one around it. */
  leave?(step: string, options?: NavigateOptions): void;
}

export const RouterContext = createContext<Router | null>(null);

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error("useRouter is called outside a RouterProvider");
  return router;
}

interface RouterProviderProps extends RoutingProps {
  component: string;
  /** First step of virtual routing. */
  initialStep?: string | undefined;
  children: ReactNode;
}

/** Gives a component its steps by path, by hash, or (in modals) by state alone. */
export function RouterProvider(props: RouterProviderProps) {
  const { mode, base } = resolveRouting(props.component, props);
  // A component keeps its kind of routing for as long as it is there.
  // oxlint-disable-next-line react/rules-of-hooks
  const router = mode === "virtual" ? useVirtualRouter(props.initialStep) : useLocationRouter(mode, base);
  return <RouterContext.Provider value={router}>{props.children}</RouterContext.Provider>;
}

function useVirtualRouter(initialStep = ""): Router {
  const [state, setState] = useState({
    step: trimSlashes(initialStep),
    query: {} as Record<string, string>,
  });
  return useMemo(
    () => ({
      mode: "virtual",
      step: state.step,
      query: new URLSearchParams(state.query),
      navigate: (step, { query = {} } = {}) => setState({ step: trimSlashes(step), query }),
      urlOf: () => window.location.href,
    }),
    [state],
  );
}

function useLocationRouter(mode: RoutingMode, base: string): Router {
  const { pathname } = useClerkUI();
  const location = useSyncExternalStore(
    subscribeToLocation,
    () => window.location.href,
    () => (mode === "path" && pathname ? pathname : ""),
  );
  usePathFromFragment(mode, base);
  return useMemo(() => {
    const url = new URL(location, "http://localhost");
    const current = queryOf(mode, url);
    const address = (step: string, query: URLSearchParams) => {
      const kept = preservedParams(current);
      for (const [name, value] of query) kept.set(name, value);
      return mode === "hash" ? `#/${withQuery(step, kept)}` : withQuery(`/${trimSlashes(`${base}/${step}`)}`, kept);
    };
    return {
      mode,
      step: stepOf(mode, base, url),
      query: current,
      navigate: (step, { replace = false, query } = {}) =>
        pushLocation(address(trimSlashes(step), new URLSearchParams(query)), replace),
      urlOf: (step) => new URL(address(trimSlashes(step), new URLSearchParams()), window.location.href).href,
    };
  }, [location, mode, base]);
}

/** Links into a step may come as a fragment (`/sign-in#/factor-one`), whatever the routing: turn it into a path. */
function usePathFromFragment(mode: RoutingMode, base: string): void {
  useEffect(() => {
    const { hash, search } = window.location;
    if (mode !== "path" || !hash.startsWith("#/")) return;
    const step = stepOf("hash", "", window.location);
    const query = queryOf("hash", { hash, search });
    pushLocation(withQuery(`/${trimSlashes(`${base}/${step}`)}`, query), true);
  }, [mode, base]);
}
