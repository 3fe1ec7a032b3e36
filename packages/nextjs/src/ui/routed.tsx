"use client";
import { SignIn, SignUp, UserProfile } from "@latchkey/react";
import { useRouter as usePagesRouter } from "next/compat/router.js";
import { GlobalLayoutRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import type { ComponentProps } from "react";
import { useContext } from "react";
import type { RouteTree } from "./catch-all.ts";
import { appCatchAllPath, pagesCatchAllPath } from "./catch-all.ts";

interface RoutingProps {
  routing?: "path" | "hash" | "virtual";
  path?: string;
}

/** On a catch-all route a component keeps its steps in the path, elsewhere in the hash, unless its props say otherwise. */
function useRouting<Props extends RoutingProps>(props: Props): Props {
  const pagesRouter = usePagesRouter();
  const tree = (useContext(GlobalLayoutRouterContext) as { tree?: unknown } | null)?.tree as RouteTree | undefined;
  if (props.path || props.routing === "hash" || props.routing === "virtual") return props;
  const path = pagesRouter
    ? pagesCatchAllPath(pagesRouter.pathname, pagesRouter.asPath)
    : tree && appCatchAllPath(tree);
  return path ? { ...props, routing: "path", path } : { ...props, routing: "hash" };
}

export function RoutedSignIn(props: ComponentProps<typeof SignIn>) {
  return <SignIn {...useRouting(props as RoutingProps & typeof props)} />;
}

export function RoutedSignUp(props: ComponentProps<typeof SignUp>) {
  return <SignUp {...useRouting(props as RoutingProps & typeof props)} />;
}

export function RoutedUserProfile(props: ComponentProps<typeof UserProfile>) {
  return <UserProfile {...useRouting(props as RoutingProps & typeof props)} />;
}
