import type { NextFetchEvent, NextRequest } from "next/server.js";
import { NextResponse } from "next/server.js";
import { publicEnv } from "../env.ts";
import type { AuthFunction, SessionAuth } from "../server/auth-types.ts";
import { showsOwnPage } from "../server/protect.ts";
import type { RouteMatcherParam } from "../server/route-matcher.ts";
import { createRouteMatcher } from "../server/route-matcher.ts";
import { clerkMiddleware } from "./clerk-middleware.ts";
import type { ClerkMiddlewareOptions } from "./options.ts";

type Routes = RouteMatcherParam<NextRequest>;
type Answer<T = never> = Response | null | undefined | void | T;

/** Options of `authMiddleware`. Routes are patterns as `createRouteMatcher` takes them, or a function of the request. */
export interface AuthMiddlewareOptions extends ClerkMiddlewareOptions {
  /** Runs before the request is judged. `false` leaves it alone; a redirect is the answer; other headers are kept. */
  beforeAuth?: (request: NextRequest, event: NextFetchEvent) => Answer<false> | Promise<Answer<false>>;
  /** Decides instead of the rule of {@link authMiddleware}. */
  afterAuth?: (auth: JudgedAuth, request: NextRequest, event: NextFetchEvent) => Answer | Promise<Answer>;
  /** Open to everybody, beside the pages for signing in and up. */
  publicRoutes?: Routes;
  /** Not looked at: there is no auth in them. Default: the files that Next has built. */
  ignoredRoutes?: Routes;
  /** Answered with 401 instead of a redirect. Default: `/api`, `/trpc`, JSON, and methods that only programs use. */
  apiRoutes?: Routes;
}

/** Who sent the request, and what kind of route it is for. */
export type JudgedAuth = SessionAuth & { isPublicRoute: boolean; isApiRoute: boolean };

const builtFiles = ["/_next/static/(.*)", "/_next/image", "/favicon.ico"];
const apiPaths = createRouteMatcher<NextRequest>(["/api(.*)", "/trpc(.*)"]);
const readingMethods = ["GET", "HEAD", "OPTIONS"];

/**
 * The middleware of older apps: whoever is not signed in reaches public routes only, and is sent to sign in from pages and refused with
 * 401 elsewhere. Unlike `clerkMiddleware`, it protects everything that it is not told to leave open.
 */
export function authMiddleware(
  options: AuthMiddlewareOptions = {},
): (request: NextRequest, event: NextFetchEvent) => Promise<Response> {
  const { beforeAuth, afterAuth, publicRoutes = [], ignoredRoutes = builtFiles, apiRoutes, ...rest } = options;
  const isIgnored = leniently(createRouteMatcher(ignoredRoutes));
  const isPublic = createRouteMatcher(publicRoutes);
  const isApi = apiRoutes ? createRouteMatcher(apiRoutes) : isApiRequest;

  return async (request, event) => {
    if (isIgnored(request)) return NextResponse.next();
    const before = await beforeAuth?.(request, event);
    if (before === false) return NextResponse.next();
    if (before?.headers.has("location")) return before;
    const decide = async (auth: AuthFunction): Promise<Response> => {
      const routes = { isPublicRoute: isPublic(request) || isOwnPage(request, rest), isApiRoute: isApi(request) };
      const after = afterAuth
        ? await afterAuth({ ...(await auth()), ...routes }, request, event)
        : admit(await auth(), auth, routes);
      return combined(before || undefined, after || undefined);
    };
    return clerkMiddleware(decide, rest)(request, event);
  };
}

function admit(
  { userId }: SessionAuth,
  { redirectToSignIn }: AuthFunction,
  { isPublicRoute, isApiRoute }: Pick<JudgedAuth, "isPublicRoute" | "isApiRoute">,
): Response | undefined {
  if (userId || isPublicRoute) return undefined;
  return isApiRoute ? new NextResponse(null, { status: 401, statusText: "Unauthorized" }) : redirectToSignIn();
}

function isApiRequest(request: NextRequest): boolean {
  const isJson = request.headers.get("content-type")?.includes("application/json") ?? false;
  return isJson || !readingMethods.includes(request.method) || apiPaths(request);
}

function isOwnPage(request: NextRequest, options: ClerkMiddlewareOptions): boolean {
  const { signInUrl, signUpUrl } = publicEnv();
  const pages = [options.signInUrl || signInUrl, options.signUpUrl || signUpUrl];
  return showsOwnPage(request, request.nextUrl.pathname, pages);
}

// A path that cannot be decoded is refused by clerkMiddleware, so it must get there.
function leniently(matches: (request: NextRequest) => boolean): (request: NextRequest) => boolean {
  return (request) => {
    try {
      return matches(request);
    } catch {
      return false;
    }
  };
}

/** The later answer with what the earlier one added to it. */
function combined(before: Response | undefined, after: Response | undefined): Response {
  if (!before || !after) return after ?? before ?? NextResponse.next();
  for (const [name, value] of before.headers) {
    if (name === "set-cookie") after.headers.append(name, value);
    else if (name !== "x-middleware-next" && !after.headers.has(name)) after.headers.set(name, value);
  }
  return after;
}
