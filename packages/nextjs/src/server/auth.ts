import type { AuthObject } from "@latchkey/backend/internal";
import { createRedirect, signedOutAuthObject } from "@latchkey/backend/internal";
import { cookieNames } from "@latchkey/shared/constants";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { publicEnv } from "../env.ts";
import { runningAuth } from "../middleware/running-auth.ts";
import type { AuthOptions } from "./auth-from-handover.ts";
import { authFromHandover } from "./auth-from-handover.ts";
import type { AppAuth, AuthFunction, Protect } from "./auth-types.ts";
import { authNames } from "./auth-types.ts";
import type { ControlFlow } from "./control-flow.ts";
import { ControlFlowError } from "./control-flow.ts";
import type { Handover } from "./handover.ts";
import { handoverSecret, readHandover } from "./handover.ts";
import { hybrid } from "./hybrid.ts";
import type { ParsedProtect, ProtectConditions, ProtectOptions } from "./protect-params.ts";
import { parseProtect } from "./protect-params.ts";
import type { Exits } from "./protect.ts";
import { protect } from "./protect.ts";
import type { RequestHeaders } from "./request-headers.ts";
import { next14Cookies, requestHeaders } from "./request-headers.ts";

type ReadHeaders = Pick<Headers, "get">;

/**
 * Who sent the request that a server component, a route handler or a server action is answering. Await it, or read a field at once
 * (`const { userId } = auth()`). `auth.protect()` leaves the request when nobody is signed in or a condition does not hold.
 * @throws ClerkRuntimeError when `clerkMiddleware` did not run for the request
 */
export const auth: AuthFunction = Object.assign(
  ((options?: AuthOptions) => answer(requestHeaders(), (headers) => authOf(headers, options))) as AuthFunction,
  {
    protect: ((...args: ProtectArguments) => protectNow(requestHeaders(), args)) as Protect,
    redirectToSignIn: ((options) =>
      redirectsOf(requestHeaders().readNow()).redirectToSignIn(options)) as AppAuth["redirectToSignIn"],
    redirectToSignUp: ((options) =>
      redirectsOf(requestHeaders().readNow()).redirectToSignUp(options)) as AppAuth["redirectToSignUp"],
  },
);

/** `auth.redirectToSignIn` under the name that it had on its own; in a middleware, that of the middleware. */
export const redirectToSignIn: AppAuth["redirectToSignIn"] = (options) =>
  (runningAuth() ?? auth).redirectToSignIn(options);

/** `auth.redirectToSignUp` under the name that it had on its own; in a middleware, that of the middleware. */
export const redirectToSignUp: AppAuth["redirectToSignUp"] = (options) =>
  (runningAuth() ?? auth).redirectToSignUp(options);

type ProtectArguments = [first?: ProtectConditions | ProtectOptions, second?: ProtectOptions];

function answer<T extends object>({ promise, readNow }: RequestHeaders, read: (headers: ReadHeaders) => T) {
  let known: T | undefined;
  return hybrid(promise.then(read), authNames, () => (known ??= read(readNow())));
}

/** Leaves at once where the headers are at hand, so that a forgotten `await` does not let anybody in. */
function protectNow(request: RequestHeaders, args: ProtectArguments) {
  const parsed = parseProtect(...args);
  const judge = (headers: ReadHeaders) => judged(headers, parsed);
  let headers: ReadHeaders;
  try {
    headers = request.readNow();
  } catch {
    return answer(request, judge);
  }
  const result = judge(headers);
  return hybrid(Promise.resolve(result), authNames, () => result);
}

function judged(headers: ReadHeaders, parsed: ParsedProtect): AuthObject & AppAuth {
  const handover = requireHandover(headers);
  const auth = authFromHandover(handover, { acceptsToken: parsed.options.token });
  return withMethods(protect({ auth, headers, exits: exitsOf(handover, headers) }, parsed), headers);
}

function authOf(headers: ReadHeaders, options?: AuthOptions): AuthObject & AppAuth {
  return withMethods(authFromHandover(requireHandover(headers), options), headers);
}

function withMethods(authObject: AuthObject, headers: ReadHeaders): AuthObject & AppAuth {
  const protectAgain = (...args: ProtectArguments) => {
    const result = judged(headers, parseProtect(...args));
    return hybrid(Promise.resolve(result), authNames, () => result);
  };
  return { ...authObject, protect: protectAgain as Protect, ...redirectsOf(headers) };
}

function redirectsOf(headers: ReadHeaders): Pick<AppAuth, "redirectToSignIn" | "redirectToSignUp"> {
  const handover = requireHandover(headers);
  const { redirectToSignIn, redirectToSignUp } = createRedirect<never>({
    redirectAdapter: (url) => leave({ type: "redirect", url }),
    ...pagesOf(handover),
    baseUrl: handover.url,
    sessionStatus: pendingStatus(handover),
    isSatellite: handover.options.isSatellite,
    devBrowserToken: devBrowserOf(headers),
  });
  return {
    redirectToSignIn: ({ returnBackUrl = handover.url } = {}) => redirectToSignIn({ returnBackUrl }),
    redirectToSignUp: ({ returnBackUrl = handover.url } = {}) => redirectToSignUp({ returnBackUrl }),
  };
}

function pagesOf({ options }: Handover) {
  const environment = publicEnv();
  return {
    publishableKey: options.publishableKey ?? environment.publishableKey,
    signInUrl: options.signInUrl ?? environment.signInUrl,
    signUpUrl: options.signUpUrl ?? environment.signUpUrl,
  };
}

function pendingStatus(handover: Handover): string | null {
  const auth = authFromHandover(handover, { treatPendingAsSignedOut: false });
  return "sessionStatus" in auth ? auth.sessionStatus : null;
}

function devBrowserOf(headers: ReadHeaders): string | undefined {
  return new RegExp(`(?:^|;\\s*)${cookieNames.devBrowser}=([^;]+)`).exec(headers.get("cookie") ?? "")?.[1];
}

function exitsOf(handover: Handover, headers: ReadHeaders): Exits {
  return {
    redirect: (url) => leave({ type: "redirect", url }),
    redirectToSignIn: () => redirectsOf(headers).redirectToSignIn({ returnBackUrl: handover.url }),
    notFound: () => leave({ type: "not-found" }),
    unauthorized: () => leave({ type: "unauthorized" }),
  };
}

function leave(flow: ControlFlow): never {
  throw new ControlFlowError(flow, next14Cookies());
}

function requireHandover(headers: ReadHeaders): Handover {
  const handover = readHandover(headers, handoverSecret());
  if (handover) return handover;
  throw new ClerkRuntimeError(
    "auth() was called for a request that clerkMiddleware did not see. Export clerkMiddleware() from middleware.ts (proxy.ts from Next 16 on) " +
      "next to your app directory, and let its `matcher` include this path.",
    { code: "middleware_did_not_run" },
  );
}

/** Auth object of a request whose handover is optional: signed out where the middleware did not run. */
export function optionalAuth(headers: ReadHeaders, options?: AuthOptions): AuthObject {
  const handover = readHandover(headers, handoverSecret());
  return handover ? authFromHandover(handover, options) : signedOutAuthObject({ reason: "middleware-did-not-run" });
}
