import type { Core } from "../core/core.ts";
import { buildTouchUrl } from "./auth-url.ts";

/** The URL to follow after a session became active: over the touch endpoint when the client's cookie ends soon. */
export function decorateUrl(core: Core, to: string): string {
  if (!core.client?.isEligibleForTouch()) return to;
  return buildTouchUrl(core, new URL(to, location.href));
}
