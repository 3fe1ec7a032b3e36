import type { ReactNode } from "react";

/** Props of a component on a React page: what to show until it can be shown. */
export type WithFallback<Props> = Props & { fallback?: ReactNode };
