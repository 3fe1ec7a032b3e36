"use client";
import { useMemo, type ReactNode } from "react";
import { RouterContext, useRouter } from "./context.tsx";

/** Steps of a component that lives below a step of another, such as sign-up inside sign-in. */
export function NestedRouter({ prefix, children }: { prefix: string; children: ReactNode }) {
  const outer = useRouter();
  const router = useMemo(
    () => ({
      ...outer,
      step: outer.step === prefix ? "" : outer.step.slice(prefix.length + 1),
      navigate: (step: string, options?: Parameters<typeof outer.navigate>[1]) =>
        outer.navigate(step ? `${prefix}/${step}` : prefix, options),
      urlOf: (step: string) => outer.urlOf(step ? `${prefix}/${step}` : prefix),
      leave: outer.navigate,
    }),
    [outer, prefix],
  );
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}
