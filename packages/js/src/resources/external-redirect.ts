import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type { VerificationResource } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";

/** The page of the provider. @throws ClerkRuntimeError when the API did not name one. */
export function externalUrl({ status, externalVerificationRedirectURL }: VerificationResource): URL {
  const url = externalVerificationRedirectURL;
  if (status === "unverified" && url && /^https?:$/.test(url.protocol)) return url;
  throw new ClerkRuntimeError("The Frontend API named no page to go on at", {
    code: "external_redirect_missing",
  });
}

/** Leaves for the provider. */
export function followRedirect(host: Host, verification: VerificationResource): void {
  host.navigateAway(externalUrl(verification));
}
