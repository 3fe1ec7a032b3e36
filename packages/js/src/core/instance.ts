import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type { FrontendApiLocation } from "@latchkey/shared/frontend-api-url";
import type { InstanceType } from "@latchkey/shared/keys";
import { parsePublishableKey } from "@latchkey/shared/keys";
import type { DomainOrProxyUrl } from "@latchkey/shared/types";

/** What the publishable key and the page say about where this is. */
export interface Instance {
  publishableKey: string;
  frontendApi: string;
  instanceType: InstanceType;
  proxyUrl: () => string | undefined;
  domain: () => string | undefined;
  location: () => FrontendApiLocation;
  /** True where no server of the application's own domain writes `__client_uat`. */
  writesClientUat: () => boolean;
}

/** @throws ClerkRuntimeError when the key is missing or is none. */
export function readInstance(publishableKey: string, options: DomainOrProxyUrl = {}): Instance {
  const key = parsePublishableKey(publishableKey);
  if (!key) throw invalidKey(publishableKey);
  const proxyUrl = () => evaluate(options.proxyUrl);
  const domain = () => evaluate(options.domain);
  return {
    publishableKey,
    ...key,
    proxyUrl,
    domain,
    location: () => ({ ...key, proxyUrl: proxyUrl(), domain: domain() }),
    writesClientUat: () =>
      key.instanceType === "development" && !location.host.endsWith(key.frontendApi.replace(/^clerk\./, "")),
  };
}

/** An option, for this page where it depends on that. */
export const evaluate = <Value extends string | boolean>(value?: Value | ((url: URL) => Value)): Value | undefined =>
  (typeof value === "function" ? value(new URL(location.href)) : value) || undefined;

function invalidKey(key: string): ClerkRuntimeError {
  return key
    ? new ClerkRuntimeError(`"${key}" is no publishable key: it begins with pk_test_ or pk_live_`, {
        code: "invalid_publishable_key",
      })
    : new ClerkRuntimeError("The publishable key is missing: `npx latchkey keys` prints it", {
        code: "missing_publishable_key",
      });
}
