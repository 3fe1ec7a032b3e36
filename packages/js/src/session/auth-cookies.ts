import * as cookieNames from "@latchkey/shared/cookie-names";
import { getSuffixedCookieName } from "@latchkey/shared/keys";

import type { CookieAttributes } from "./cookie.ts";
import { readCookie, removeCookie, writeCookie } from "./cookie.ts";
import { isNotStaler, tryDecodeToken } from "./jwt.ts";
import { registrableDomain } from "./registrable-domain.ts";

const year = 365 * 24 * 60 * 60;

/** The cookies that tell an application's server who is signed in. */
export interface AuthCookies {
  session: () => string | undefined;
  /** Writes the session token, unless the cookie holds a fresher one; `null` removes it. */
  setSession: (token: string | null) => void;
  /** Undefined in a browser that no client was ever made for. */
  clientUat: () => string | undefined;
  /** Seconds of the client's last change, 0 when nobody is signed in. Development only. */
  setClientUat: (seconds: number) => void;
  devBrowser: () => string | undefined;
  setDevBrowser: (token: string | null) => void;
  /** `<session>:<organization>` of the tab that owns the session cookie. */
  activeContext: () => string | undefined;
  setActiveContext: (context: string | null) => void;
  usePartitioned: (partitioned: boolean) => void;
}

/** Every cookie is written under its plain name and under its name with the key's suffix. */
export function createAuthCookies(suffix: string): AuthCookies {
  let partitioned = false;
  const both = (name: string) => [name, getSuffixedCookieName(name, suffix)];
  const attributes = (extra: CookieAttributes = {}): CookieAttributes => {
    const secure = location.protocol === "https:";
    const foreign = secure && (partitioned || isCrossOriginFrame());
    return { ...extra, secure, ...(foreign && { sameSite: "None", partitioned }) };
  };
  const read = (name: string) => readCookie(getSuffixedCookieName(name, suffix)) ?? readCookie(name);
  const write = (name: string, value: string | null, extra?: CookieAttributes) => {
    for (const each of both(name)) {
      if (value === null) removeCookie(each, attributes(extra));
      else writeCookie(each, value, attributes({ maxAge: year, ...extra }));
    }
  };
  return {
    session: () => read(cookieNames.session),
    setSession: (token) => {
      const next = tryDecodeToken(token);
      if (next && !isNotStaler(next, tryDecodeToken(read(cookieNames.session)))) return;
      write(cookieNames.session, token);
    },
    clientUat: () => read(cookieNames.clientUat),
    setClientUat: (seconds) => {
      const value = String(seconds);
      if (read(cookieNames.clientUat) === value) return;
      write(cookieNames.clientUat, value, { domain: registrableDomain() });
    },
    devBrowser: () => read(cookieNames.devBrowser),
    setDevBrowser: (token) => write(cookieNames.devBrowser, token),
    activeContext: () => readCookie(cookieNames.activeContext),
    setActiveContext: (context) =>
      context === null
        ? removeCookie(cookieNames.activeContext, attributes())
        : writeCookie(cookieNames.activeContext, context, attributes()),
    usePartitioned: (value) => {
      partitioned = value;
    },
  };
}

function isCrossOriginFrame(): boolean {
  try {
    return window.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
