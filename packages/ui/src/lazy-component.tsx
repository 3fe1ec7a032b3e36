"use client";
import { createElement, useEffect, useState, type ComponentType, type FunctionComponent } from "react";
import { useBrowserLayoutEffect } from "./styles/style-text.tsx";

export interface LazyComponent<Props> extends FunctionComponent<Props> {
  /** Starts loading before it is rendered. */
  preload: () => Promise<void>;
}

/**
 * A component whose code loads when it is first needed. `Fallback` shows meanwhile. Nothing suspends, so that it works
 * the same in Preact and while a page hydrates; a failure to load is thrown to the host's error boundary.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Fallback: ComponentType<Props>,
): LazyComponent<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const preload = () =>
    (loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  function Lazy(props: Props) {
    const [state, setState] = useState<{ error?: unknown }>({});
    // Not after the next frame: what is there already then comes with it.
    useBrowserLayoutEffect(() => {
      if (!Loaded)
        preload().then(
          () => setState({}),
          (error: unknown) => setState({ error }),
        );
    }, []);
    if (state.error) throw state.error;
    return createElement(Loaded ?? Fallback, props);
  }
  return Object.assign(Lazy, { preload });
}

/** Loads when the browser has nothing better to do. */
export function usePreload(...components: Array<LazyComponent<never>>): void {
  useEffect(() => {
    const preload = () => {
      // A failure shows when the component is needed.
      for (const component of components) component.preload().catch(() => undefined);
    };
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(preload, 1000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(preload, { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }, []);
}
