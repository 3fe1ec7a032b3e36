/** A route of the App Router as Next keeps it: a segment, and the routes below it. */
export type RouteTree = readonly [segment: RouteSegment, children?: Record<string, RouteTree>, ...rest: unknown[]];

type RouteSegment = string | readonly [name: string, value: string, type: string, ...rest: unknown[]];

/**
 * The path up to the catch-all segment at the end of a route: `/sign-in` for `app/sign-in/[[...rest]]`, whatever the rest is at the moment.
 * Undefined for a route that ends in no such segment. It is told from the route alone: asking for the path of the request would keep Next
 * from rendering the page ahead.
 */
export function appCatchAllPath(tree: RouteTree): string | undefined {
  const segments = segmentsOf(tree);
  const last = segments.at(-1);
  if (!last || typeof last === "string" || !isCatchAll(last[2])) return undefined;
  const fixed = segments.slice(0, -1).map((segment) => (typeof segment === "string" ? segment : segment[1]));
  return `/${fixed.join("/")}`;
}

/** The whole path of a route, with the values of its parameters. */
export function appPathname(tree: RouteTree): string {
  const values = segmentsOf(tree).map((segment) => (typeof segment === "string" ? segment : segment[1]));
  return `/${values.filter(Boolean).join("/")}`;
}

/** The segments that stand in the address: no root, no groups, no page marker. */
function segmentsOf([segment, children]: RouteTree): RouteSegment[] {
  const below = children?.["children"] ? segmentsOf(children["children"]) : [];
  const isHidden =
    typeof segment === "string" && (segment === "" || segment.startsWith("(") || segment.startsWith("__"));
  return isHidden ? below : [segment, ...below];
}

// Intercepting routes write what they intercept behind the kind: `ci(.)`.
function isCatchAll(type: string): boolean {
  return type.startsWith("c") || type.startsWith("oc");
}

/** The same for the Pages Router: `/sign-in` for the route `/sign-in/[[...rest]]` at `/sign-in/factor-one?x=1`. */
export function pagesCatchAllPath(route: string, asPath: string): string | undefined {
  if (!/\/\[{1,2}\.\.\.[^/]+\]{1,2}$/.test(route)) return undefined;
  const pathname = asPath.split(/[?#]/)[0] ?? "";
  const fixed = route.split("/").length - 1;
  return pathname.split("/").slice(0, fixed).join("/") || "/";
}

/** The path that a page is rendered for; undefined while that is open, as in a page that is the same for every path. */
export function pagesPathname(asPath: string): string | undefined {
  return asPath.includes("[") ? undefined : asPath.split(/[?#]/)[0];
}
