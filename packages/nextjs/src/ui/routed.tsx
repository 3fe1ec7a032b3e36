"use client";
import { SignIn, SignUp, UserProfile } from "@latchkey/react";
import { PrerenderProvider } from "@latchkey/react/internal";
import { useRouter as usePagesRouter } from "next/compat/router.js";
import { GlobalLayoutRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import type { ComponentProps, ComponentType } from "react";
import { useContext } from "react";
import type { RouteTree } from "./catch-all.ts";
import { appCatchAllPath, appPathname, pagesCatchAllPath, pagesPathname } from "./catch-all.ts";

interface RoutingProps {
  routing?: "path" | "hash" | "virtual";
  path?: string;
}

/** On a catch-all route a component keeps its steps in the path, elsewhere in the hash, unless its props say otherwise. */
function Routed<Props extends object>({ component: Component, ...rest }: { component: ComponentType<Props> } & Props) {
  const props = rest as unknown as Props & RoutingProps;
  const pagesRouter = usePagesRouter();
  const tree = (useContext(GlobalLayoutRouterContext) as { tree?: unknown } | null)?.tree as RouteTree | undefined;
  const pathname = pagesRouter ? pagesPathname(pagesRouter.asPath) : tree && appPathname(tree);
  return (
    <PrerenderProvider pathname={pathname}>
      <Component {...props} {...routing()} />
    </PrerenderProvider>
  );

  function routing(): RoutingProps {
    if (props.path || props.routing === "hash" || props.routing === "virtual") return {};
    const path = pagesRouter
      ? pagesCatchAllPath(pagesRouter.pathname, pagesRouter.asPath)
      : tree && appCatchAllPath(tree);
    return path ? { routing: "path", path } : { routing: "hash" };
  }
}

export function RoutedSignIn(props: ComponentProps<typeof SignIn>) {
  return <Routed component={SignIn} {...props} />;
}

export function RoutedSignUp(props: ComponentProps<typeof SignUp>) {
  return <Routed component={SignUp} {...props} />;
}

export function RoutedUserProfile(props: ComponentProps<typeof UserProfile>) {
  return <Routed component={UserProfile} {...props} />;
}
