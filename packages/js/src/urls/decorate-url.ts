import type { Core } from "../core/core.ts";
import { buildTouchUrl } from "./auth-url.ts";

/**
 * The URL to follow after a session became active: over the touch endpoint when the client's cookie ends soon, and to
 * another origin with what a browser in development needs to be known there.
 */
export function decorateUrl(core: Core, to: string): string {
  const url = new URL(to, location.href);
  const isElsewhere = url.protocol.startsWith("http") && url.origin !== location.origin;
  const target = isElsewhere ? core.buildUrlWithAuth(url.href) : to;
  return core.client?.isEligibleForTouch() ? buildTouchUrl(core, new URL(target, location.href)) : target;
}
