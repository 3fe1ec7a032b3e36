export type RoutingMode = "path" | "hash" | "virtual";

export interface RoutingProps {
  routing?: RoutingMode | undefined;
  /** Where the component is mounted; belongs to path routing. */
  path?: string | undefined;
}

export interface Routing {
  mode: RoutingMode;
  base: string;
}

/**
 * What the `routing` and `path` props of a component mean.
 * @throws when they contradict each other.
 */
export function resolveRouting(component: string, { routing, path }: RoutingProps): Routing {
  const mode = routing ?? (path ? "path" : "hash");
  if (mode === "path" && !path) {
    throw new Error(`<${component} routing="path"> needs the path that it is mounted on, such as path="/sign-in".`);
  }
  if (mode === "hash" && path) {
    throw new Error(`<${component}> takes either path="${path}" or routing="hash", not both.`);
  }
  return { mode, base: mode === "path" ? trimSlashes(path ?? "") : "" };
}

/** The step that an address names, such as `factor-one`; "" for the first screen or for an address elsewhere. */
export function stepOf(mode: RoutingMode, base: string, location: { pathname: string; hash: string }): string {
  if (mode === "hash")
    return trimSlashes((location.hash.startsWith("#/") ? location.hash.slice(1) : "").split("?")[0] ?? "");
  const pathname = trimSlashes(location.pathname);
  if (base === "") return pathname;
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return "";
  return trimSlashes(pathname.slice(base.length));
}

/** The query of an address: in hash routing what stands behind `#/step?` comes before the page's own. */
export function queryOf(mode: RoutingMode, location: { search: string; hash: string }): URLSearchParams {
  const query = new URLSearchParams(location.search);
  if (mode !== "hash" || !location.hash.startsWith("#/")) return query;
  for (const [name, value] of new URLSearchParams(location.hash.split("?")[1] ?? "")) query.set(name, value);
  return query;
}

export const trimSlashes = (path: string): string => path.replaceAll(/^\/+|\/+$/g, "");
