import * as queryNames from "@latchkey/shared/query-names";
import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";

import type { Core } from "../core/core.ts";

/**
 * Absolute form of a URL; for another host, in development, with the token that stands in for the client's cookie. Pages
 * of one host share their cookies, whatever their ports.
 */
export function buildUrlWithAuth(core: Core, to: string): string {
  const url = new URL(to, location.href);
  const isForeign = url.hostname !== location.hostname || core.devBrowser !== undefined;
  const token = isForeign && core.instance.instanceType === "development" && core.cookies?.devBrowser();
  if (token) url.searchParams.set(queryNames.devBrowser, token);
  return url.href;
}

/** A detour over the Frontend API that renews the client's cookie first-party. */
export function buildTouchUrl(core: Core, redirectUrl: URL): string {
  const url = new URL(`${frontendApiUrl({ ...core.instance.location(), pageUrl: location.href })}/v1/client/touch`);
  url.searchParams.set(queryNames.redirectUrl, redirectUrl.href);
  return url.href;
}
