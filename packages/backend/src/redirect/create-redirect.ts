import { queryNames } from "@latchkey/shared/constants";
import { accountsBaseUrl } from "@latchkey/shared/frontend-api-url";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { parsePublishableKey } from "@latchkey/shared/keys";
import { stripTrailingSlashes } from "@latchkey/shared/url";

/** Where to come back to after signing in. `null`: nowhere in particular. */
export interface RedirectOptions {
  returnBackUrl?: string | URL | null | undefined;
}

/** What `createRedirect` needs to know of the app and of the request. */
export interface CreateRedirectParams<Result> {
  /** Turns the address into what the framework answers or throws. */
  redirectAdapter: (url: string) => Result;
  publishableKey?: string | undefined;
  signInUrl?: string | undefined;
  signUpUrl?: string | undefined;
  /** Address of the current page. */
  baseUrl: string | URL;
  sessionStatus?: string | null | undefined;
  isSatellite?: boolean | undefined;
  devBrowserToken?: string | null | undefined;
}

export type RedirectFunction<Result> = (options?: RedirectOptions) => Result;

/**
 * Builds `redirectToSignIn` and `redirectToSignUp`. Without a configured page they lead to the hosted account pages of the key.
 * @throws ClerkRuntimeError (when called) if there is neither a page nor a readable publishable key.
 */
export function createRedirect<Result>(params: CreateRedirectParams<Result>) {
  const { redirectAdapter, signInUrl, signUpUrl } = params;

  const redirectToSignIn: RedirectFunction<Result> = ({ returnBackUrl } = {}) =>
    redirectAdapter(targetUrl(params, signInUrl ?? `${accounts(params)}/sign-in`, returnBackUrl));

  const redirectToSignUp: RedirectFunction<Result> = ({ returnBackUrl } = {}) =>
    redirectAdapter(
      targetUrl(params, signUpUrl ?? combinedSignUp(signInUrl) ?? `${accounts(params)}/sign-up`, returnBackUrl),
    );

  return { redirectToSignIn, redirectToSignUp };
}

// A sign-in page without a sign-up page of its own shows the sign-up below it.
function combinedSignUp(signInUrl: string | undefined): string | undefined {
  return signInUrl ? appendPath(signInUrl, "/create") : undefined;
}

function appendPath(url: string, path: string): string {
  const end = url.search(/[?#]/);
  return end === -1
    ? stripTrailingSlashes(url) + path
    : stripTrailingSlashes(url.slice(0, end)) + path + url.slice(end);
}

function accounts({ publishableKey, baseUrl }: CreateRedirectParams<unknown>): string {
  const key = parsePublishableKey(publishableKey);
  if (!key) {
    throw new ClerkRuntimeError(
      "There is no page to redirect to: set the publishable key, or `signInUrl` and `signUpUrl`.",
      {
        code: "redirect_target_missing",
      },
    );
  }
  return accountsBaseUrl(key.frontendApi, baseUrl);
}

function targetUrl(
  params: CreateRedirectParams<unknown>,
  target: string,
  returnBackUrl: string | URL | null | undefined,
): string {
  const page = params.sessionStatus === "pending" ? appendPath(target, "/tasks") : target;
  const url = new URL(page, params.baseUrl);
  const base = new URL(params.baseUrl);
  const isElsewhere = url.host !== base.host;
  if (returnBackUrl) {
    const back = new URL(returnBackUrl, params.baseUrl);
    if (isElsewhere && params.isSatellite) back.searchParams.set(queryNames.synced, "false");
    url.searchParams.set(queryNames.redirectUrl, back.href);
  }
  if (isElsewhere && params.devBrowserToken && isDevelopment(params.publishableKey)) {
    url.searchParams.set(queryNames.devBrowser, params.devBrowserToken);
  }
  return url.href;
}

function isDevelopment(publishableKey: string | undefined): boolean {
  return parsePublishableKey(publishableKey)?.instanceType === "development";
}
