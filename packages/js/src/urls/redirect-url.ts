import { accountsBaseUrl } from "@latchkey/shared/frontend-api-url";
import * as queryNames from "@latchkey/shared/query-names";
import { safeRedirect } from "@latchkey/shared/redirect";
import type { RedirectOptions } from "@latchkey/shared/types";

import type { Core } from "../core/core.ts";

type Flow = "signIn" | "signUp";
const names = {
  signIn: ["sign_in_force_redirect_url", "sign_in_fallback_redirect_url", "after_sign_in_url"],
  signUp: ["sign_up_force_redirect_url", "sign_up_fallback_redirect_url", "after_sign_up_url"],
} as const;

/**
 * Where a flow ends. The first that is given and allowed: forced in the query, by the caller, by the options; `redirect_url`
 * of the query; fallback in the query, by the caller, by the options; the root of the application.
 */
export function redirectAfter(core: Core, flow: Flow, caller: RedirectOptions = {}, query = pageQuery()): string {
  const { options } = core;
  const [forceName, fallbackName, legacyName] = names[flow];
  const force = `${flow}ForceRedirectUrl` as const;
  const fallback = `${flow}FallbackRedirectUrl` as const;
  const after = flow === "signIn" ? "afterSignInUrl" : "afterSignUpUrl";
  const candidates = [
    query.get(forceName),
    caller[force],
    options[force],
    query.get(queryNames.redirectUrl),
    caller.redirectUrl,
    query.get(fallbackName),
    query.get(legacyName),
    caller[fallback],
    caller[after],
    options[fallback],
    options[after],
  ];
  for (const candidate of candidates) {
    const url = allowedUrl(core, candidate);
    if (url) return url;
  }
  return "/";
}

/** The address, if redirects may lead there. */
export function allowedUrl(core: Core, address: string | null | undefined): string | undefined {
  const { allowedRedirectOrigins = [], allowedRedirectProtocols } = core.options;
  return (
    safeRedirect(address, {
      base: location.href,
      allowedOrigins: [
        ...allowedRedirectOrigins,
        new URL(accountsBaseUrl(core.instance.frontendApi, location.href)).origin,
      ],
      allowedProtocols: allowedRedirectProtocols,
    })?.href ?? undefined
  );
}

/** The redirects of the caller and of this page's query, as the query of another page of the flow. */
export function redirectQuery(caller: RedirectOptions = {}): URLSearchParams {
  const query = new URLSearchParams();
  const current = pageQuery();
  for (const [flow, [forceName, fallbackName]] of Object.entries(names) as [Flow, (typeof names)[Flow]][]) {
    const force = current.get(forceName) ?? caller[`${flow}ForceRedirectUrl`];
    const fallback = current.get(fallbackName) ?? caller[`${flow}FallbackRedirectUrl`];
    if (force) query.set(forceName, absolute(force));
    if (fallback) query.set(fallbackName, absolute(fallback));
  }
  const target = caller.redirectUrl ?? current.get(queryNames.redirectUrl);
  if (target) query.set(queryNames.redirectUrl, absolute(target));
  return query;
}

const absolute = (url: string) => new URL(url, location.href).href;

/** The page's query; with hash routing, the query behind the hash as well. */
function pageQuery(): URLSearchParams {
  const query = new URLSearchParams(location.search);
  const [, behindHash] = location.hash.split("?");
  for (const [name, value] of new URLSearchParams(behindHash)) query.append(name, value);
  return query;
}
