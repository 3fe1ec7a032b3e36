import { compilePathPattern } from "@latchkey/shared/path-pattern";

/** A route pattern (`/dashboard(.*)`, `/users/:id`), a regular expression, or several. */
export type RouteMatcherParam<Request> = RoutePattern | readonly RoutePattern[] | ((request: Request) => boolean);

type RoutePattern = string | RegExp;

/** The part of a request that is matched. */
export interface RoutedRequest {
  nextUrl: { pathname: string };
}

/** A path whose percent-encoding cannot be decoded. The middleware answers it with 400: no page of Next has such a path. */
export class MalformedPathError extends Error {
  override name = "MalformedPathError";
}

/**
 * Builds a function that says whether a request is for one of the routes. Case and one slash at the end do not matter. The path is
 * compared as Next routes it: decoded, with single slashes.
 * @throws TypeError for a pattern that cannot be read; the function throws MalformedPathError
 */
export function createRouteMatcher<Request extends RoutedRequest>(
  routes: RouteMatcherParam<Request>,
): (request: Request) => boolean {
  if (typeof routes === "function") return routes;
  const patterns = [routes]
    .flat()
    .map((route) => (route instanceof RegExp ? stateless(route) : compilePathPattern(route as string).regexp));
  return (request) => {
    const pathname = routedPath(request.nextUrl.pathname);
    return patterns.some((pattern) => pattern.test(pathname));
  };
}

/** The path as Next compares it with its pages. @throws MalformedPathError */
function routedPath(pathname: string): string {
  try {
    return decodeURI(pathname).replaceAll(/\/{2,}/g, "/");
  } catch (cause) {
    throw new MalformedPathError(`The path ${JSON.stringify(pathname)} cannot be decoded.`, { cause });
  }
}

// A global or sticky expression remembers where it stopped and would match every second time.
function stateless(pattern: RegExp): RegExp {
  return pattern.global || pattern.sticky ? new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, "")) : pattern;
}
