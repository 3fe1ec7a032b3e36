import type { AuthObject } from "@latchkey/backend/internal";
import { isTokenTypeAccepted } from "@latchkey/backend/internal";
import { stripTrailingSlashes } from "@latchkey/shared/url";
import type { ParsedProtect } from "./protect-params.ts";
import { isPageRequest, isServerAction } from "./request-kind.ts";

/** Ways out of a request; each throws what its framework understands. */
export interface Exits {
  redirect: (url: string) => never;
  redirectToSignIn: () => never;
  notFound: () => never;
  unauthorized: () => never;
}

/** What `protect` judges, and by which request. */
export interface ProtectContext {
  auth: AuthObject;
  headers: Pick<Headers, "get">;
  /** The request shows the sign-in or sign-up page; see `showsOwnPage`. */
  showsOwnPage?: boolean;
  exits: Exits;
}

/**
 * Answers the auth object if the request meets the conditions; leaves through one of the exits otherwise: pages go to the sign-in page,
 * server actions and machines get 401, other calls 404, and those who may not enter get 404 or `unauthorizedUrl`.
 * The sign-in and sign-up pages themselves always pass, or their visitors would be sent to them for ever.
 */
export function protect(context: ProtectContext, { conditions, options }: ParsedProtect): AuthObject {
  const { auth, exits } = context;
  const accepted = options.token ?? "session_token";
  if (!isTokenTypeAccepted(auth.tokenType, accepted)) return refuseTokenType(exits, accepted, options.unauthorizedUrl);
  if (auth.tokenType !== "session_token") return auth.isAuthenticated ? auth : exits.unauthorized();
  if (!("userId" in auth) || !auth.userId || auth.sessionStatus === "pending") {
    return context.showsOwnPage ? auth : refuseVisitor(context, options.unauthenticatedUrl);
  }
  if (!conditions) return auth;
  const isAllowed = typeof conditions === "function" ? conditions(auth.has) : auth.has(conditions);
  if (isAllowed) return auth;
  return options.unauthorizedUrl ? exits.redirect(options.unauthorizedUrl) : exits.notFound();
}

function refuseTokenType(
  exits: Exits,
  accepted: string | readonly string[],
  unauthorizedUrl: string | undefined,
): never {
  const sessionWouldDo =
    accepted === "session_token" || (typeof accepted === "object" && accepted.includes("session_token"));
  if (!sessionWouldDo) return exits.unauthorized();
  return unauthorizedUrl ? exits.redirect(unauthorizedUrl) : exits.unauthorized();
}

function refuseVisitor({ headers, exits }: ProtectContext, unauthenticatedUrl: string | undefined): never {
  if (unauthenticatedUrl) return exits.redirect(unauthenticatedUrl);
  if (isServerAction(headers)) return exits.unauthorized();
  return isPageRequest(headers) ? exits.redirectToSignIn() : exits.notFound();
}

/**
 * True when a request only shows one of the app's own pages for signing in or up. Calls of server actions may be sent to any path, so they
 * never count.
 */
export function showsOwnPage(
  request: { method: string; headers: Pick<Headers, "get"> },
  pathname: string,
  pages: readonly (string | undefined)[],
): boolean {
  if (request.method !== "GET" || isServerAction(request.headers)) return false;
  return pages.some((url) => {
    const page = url?.startsWith("/") && !url.startsWith("//") ? stripTrailingSlashes(url.split(/[?#]/)[0] ?? "") : "";
    return page !== "" && (pathname === page || pathname.startsWith(`${page}/`));
  });
}
