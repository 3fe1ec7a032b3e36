export { RouterProvider, useRouter, type Router } from "./context.tsx";
export { NestedRouter } from "./nested.tsx";
export { pageUrl } from "./page-url.ts";
export { redirectAfter } from "./redirects.ts";
export { resolveRouting, type RoutingMode, type RoutingProps } from "./routing.ts";
