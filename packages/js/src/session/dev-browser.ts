import * as queryNames from "@latchkey/shared/query-names";
import { apiResponseError } from "@latchkey/shared/errors";

import type { Core } from "../core/core.ts";
import type { AuthCookies } from "./auth-cookies.ts";
import { takeDevBrowserFromUrl } from "./dev-browser-url.ts";

/**
 * Stands in for the client cookie in development: a token that travels with every call and with every
 * navigation to another origin.
 */
export interface DevBrowser {
  /** Looks for the token in the URL and the cookies. Answers whether there is one. */
  find: () => boolean;
  /** Asks for a token. @throws ClerkAPIResponseError */
  create: () => Promise<void>;
  /** Forgets the token and asks for a new one. */
  reset: () => Promise<void>;
}

export function createDevBrowser(core: Core): DevBrowser {
  const { api, hooks, clerk } = core;
  const cookies = core.cookies as AuthCookies;
  let resetting: Promise<void> | undefined;
  const create = async () => {
    const { status, body, headers } = await api({ path: "/dev_browser", method: "POST", credentials: "omit" });
    if (status >= 400) throw apiResponseError(status, body, headers);
    cookies.setDevBrowser(body.id);
  };
  hooks.before.push(({ url }) => {
    const token = cookies.devBrowser();
    if (token && !url.pathname.endsWith("/dev_browser")) url.searchParams.set(queryNames.devBrowser, token);
    if (clerk.isSatellite) url.searchParams.set(queryNames.domain, clerk.domain);
  });
  hooks.after.push((_request, { headers }) => {
    const token = headers.get("clerk-db-jwt");
    if (token) cookies.setDevBrowser(token);
  });
  return {
    find: () => {
      const handed = takeDevBrowserFromUrl();
      if (handed) cookies.setDevBrowser(handed);
      return Boolean(cookies.devBrowser());
    },
    create,
    // Several calls may find out at once: they wait for one new token.
    reset: () => {
      cookies.setDevBrowser(null);
      resetting ??= create().finally(() => {
        resetting = undefined;
      });
      return resetting;
    },
  };
}
