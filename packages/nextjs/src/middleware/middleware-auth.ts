import type { AuthObject, RequestState } from "@latchkey/backend/internal";
import { createRedirect, getAuthObjectForAcceptedToken } from "@latchkey/backend/internal";
import type { NextRequest } from "next/server.js";
import type { AuthOptions } from "../server/auth-from-handover.ts";
import type { AppAuth, AuthFunction, Protect } from "../server/auth-types.ts";
import { authNames } from "../server/auth-types.ts";
import { ControlFlowError } from "../server/control-flow.ts";
import type { Exits } from "../server/protect.ts";
import { protect, showsOwnPage } from "../server/protect.ts";
import type { Hybrid } from "../server/hybrid.ts";
import { hybrid } from "../server/hybrid.ts";
import type { ProtectConditions, ProtectOptions } from "../server/protect-params.ts";
import { parseProtect } from "../server/protect-params.ts";
import type { ResolvedOptions } from "./options.ts";

/** The `auth` that a handler of the middleware gets. Everything is known already, so nothing in it needs to be awaited. */
export function createMiddlewareAuth(
  request: NextRequest,
  state: RequestState,
  options: ResolvedOptions,
  url: URL,
  devBrowserToken: string | undefined,
): AuthFunction {
  const leave = (flow: ConstructorParameters<typeof ControlFlowError>[0]): never => {
    throw new ControlFlowError(flow);
  };
  const redirects = createRedirect<never>({
    redirectAdapter: (to) => leave({ type: "redirect", url: to }),
    publishableKey: options.publishableKey,
    signInUrl: options.signInUrl,
    signUpUrl: options.signUpUrl,
    baseUrl: url,
    sessionStatus: pendingStatus(state),
    isSatellite: options.isSatellite,
    devBrowserToken,
  });
  const redirectToSignIn: AppAuth["redirectToSignIn"] = ({ returnBackUrl = url.href } = {}) =>
    redirects.redirectToSignIn({ returnBackUrl });
  const redirectToSignUp: AppAuth["redirectToSignUp"] = ({ returnBackUrl = url.href } = {}) =>
    redirects.redirectToSignUp({ returnBackUrl });
  const exits: Exits = {
    redirect: (to) => leave({ type: "redirect", url: new URL(to, url).href }),
    redirectToSignIn: () => redirectToSignIn(),
    notFound: () => leave({ type: "not-found" }),
    unauthorized: () => leave({ type: "unauthorized" }),
  };

  const read = ({ acceptsToken, treatPendingAsSignedOut }: AuthOptions = {}): AuthObject => {
    const authObject = state.toAuth({
      treatPendingAsSignedOut: treatPendingAsSignedOut ?? true,
    });
    if (!authObject) throw new Error("There is no auth object while a handshake is due.");
    return getAuthObjectForAcceptedToken({ authObject, acceptsToken });
  };
  const protectRequest = (first?: ProtectConditions | ProtectOptions, second?: ProtectOptions) => {
    const parsed = parseProtect(first, second);
    const auth = read({ acceptsToken: parsed.options.token });
    const isOwn = showsOwnPage(request, request.nextUrl.pathname, [options.signInUrl, options.signUpUrl]);
    const result = protect({ auth, headers: request.headers, showsOwnPage: isOwn, exits }, parsed);
    return known({ ...result, ...methods });
  };
  const methods: AppAuth = { protect: protectRequest as Protect, redirectToSignIn, redirectToSignUp };
  return Object.assign(
    (authOptions?: AuthOptions) => known({ ...read(authOptions), ...methods }),
    methods,
  ) as AuthFunction;
}

function known<T extends object>(value: T): Hybrid<T> {
  return hybrid(Promise.resolve(value), authNames, () => value);
}

function pendingStatus(state: RequestState): string | null {
  const auth = state.toAuth({ treatPendingAsSignedOut: false });
  return auth && "sessionStatus" in auth ? auth.sessionStatus : null;
}
