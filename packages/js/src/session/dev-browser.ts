import { queryNames } from "@latchkey/shared/constants";
import { apiResponseError } from "@latchkey/shared/errors";

import type { Api, ApiHooks } from "../fapi/api.ts";
import type { AuthCookies } from "./auth-cookies.ts";

const devHosts =
  /(\.lcl\.dev|\.stg\.dev|\.lclstage\.dev|\.stgstage\.dev|\.dev\.lclclerk\.com|\.stg\.lclclerk\.com|\.accounts\.lclclerk\.com|accountsstage\.dev|accounts\.dev)$/;

/** True for the shared development hosts, whose cookies an application's page never sees. */
export function usesDevBrowser(frontendApi: string, isDevelopment: boolean): boolean {
  return isDevelopment && devHosts.test(frontendApi);
}

/** Takes the dev browser token that another origin handed over out of the page's URL. */
export function takeDevBrowserFromUrl(): string | undefined {
  const url = new URL(location.href);
  const token = url.searchParams.get(queryNames.devBrowser);
  url.searchParams.delete(queryNames.devBrowser);
  url.searchParams.delete(queryNames.legacyDevSession);
  if (url.href !== location.href) history.replaceState(history.state, "", url);
  return token ?? undefined;
}

/**
 * Stands in for the client cookie in development: a token that travels with every call and with every
 * navigation to another origin.
 */
export interface DevBrowser {
  /** Finds the token in the URL or the cookies, or asks for a new one. @throws ClerkAPIResponseError */
  setup: () => Promise<void>;
  /** Forgets the token and asks for a new one. */
  reset: () => Promise<void>;
}

export function createDevBrowser(api: Api, cookies: AuthCookies, hooks: ApiHooks): DevBrowser {
  const create = async () => {
    const { status, body, headers } = await api({ path: "/dev_browser", method: "POST" });
    if (status >= 400) throw apiResponseError(status, body, headers);
    cookies.setDevBrowser(body.id);
  };
  hooks.before.push(({ url }) => {
    const token = cookies.devBrowser();
    if (token && !url.pathname.endsWith("/dev_browser")) url.searchParams.set(queryNames.devBrowser, token);
  });
  hooks.after.push(({ headers }) => {
    const token = headers.get("clerk-db-jwt");
    if (token) cookies.setDevBrowser(token);
  });
  return {
    setup: async () => {
      const handed = takeDevBrowserFromUrl();
      if (handed) cookies.setDevBrowser(handed);
      else if (!cookies.devBrowser()) await create();
    },
    reset: async () => {
      cookies.setDevBrowser(null);
      await create();
    },
  };
}
