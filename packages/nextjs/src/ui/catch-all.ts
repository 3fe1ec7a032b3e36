/** A route of the App Router as Next keeps it: a segment, and the routes below it. */
export type RouteTree = readonly [segment: RouteSegment, children?: Record<string, RouteTree>, ...rest: unknown[]];

type RouteSegment = string | readonly [name: string, value: string, type: string, ...rest: unknown[]];

/**
 * The path up to the catch-all segment at the end of the current route: `/sign-in` for `app/sign-in/[[...rest]]` at `/sign-in/factor-one`.
 * Undefined for a route that ends in no such segment.
 */
export function appCatchAllPath(tree: RouteTree, pathname: string): string | undefined {
  const segment = lastSegment(tree);
  if (typeof segment === "string" || !segment || !isCatchAll(segment[2])) return undefined;
  return withoutLast(pathname, segment[1] === "" ? 0 : segment[1].split("/").length);
}

// Intercepting routes write what they intercept behind the kind: `ci(.)`.
function isCatchAll(type: string): boolean {
  return type.startsWith("c") || type.startsWith("oc");
}

function lastSegment([segment, children]: RouteTree): RouteSegment | undefined {
  const next = children?.["children"];
  const below = next && lastSegment(next);
  if (below && !(typeof below === "string" && (below.startsWith("__PAGE__") || below === ""))) return below;
  return typeof segment === "string" && (segment.startsWith("__PAGE__") || segment.startsWith("("))
    ? undefined
    : segment;
}

/** The same for the Pages Router: `/sign-in` for the route `/sign-in/[[...rest]]` at `/sign-in/factor-one?x=1`. */
export function pagesCatchAllPath(route: string, asPath: string): string | undefined {
  if (!/\/\[{1,2}\.\.\.[^/]+\]{1,2}$/.test(route)) return undefined;
  const pathname = asPath.split(/[?#]/)[0] ?? "";
  const fixed = route.split("/").length - 1;
  return pathname.split("/").slice(0, fixed).join("/") || "/";
}

function withoutLast(pathname: string, count: number): string {
  const parts = pathname.split("/").filter(Boolean);
  return `/${parts.slice(0, parts.length - count).join("/")}`;
}
