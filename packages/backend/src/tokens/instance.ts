import { accountsBaseUrl, frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type { InstanceType } from "@latchkey/shared/keys";
import { getCookieSuffix, parsePublishableKey } from "@latchkey/shared/keys";

/** What a publishable key says, with the cookie suffix that belongs to it. */
export interface InstanceInfo {
  publishableKey: string;
  instanceType: InstanceType;
  frontendApi: string;
  cookieSuffix: string;
}

const maxInstances = 256;
const instances = new Map<string, InstanceInfo>();

/** An instance that this process has met before; see `loadInstance`. */
export function knownInstance(publishableKey: string): InstanceInfo | undefined {
  return instances.get(publishableKey);
}

/**
 * Reads a publishable key and computes its cookie suffix.
 * @throws ClerkRuntimeError when the key is missing or cannot be read.
 */
export async function loadInstance(publishableKey: string | undefined): Promise<InstanceInfo> {
  const key = parsePublishableKey(publishableKey);
  if (!key || !publishableKey) {
    const problem = publishableKey ? `"${publishableKey}" cannot be read` : "is missing";
    throw new ClerkRuntimeError(
      `The publishable key ${problem}. Set CLERK_PUBLISHABLE_KEY (in Next.js NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY); \`npx latchkey keys\` prints it.`,
      { code: "publishable_key_invalid" },
    );
  }
  const info = { publishableKey, ...key, cookieSuffix: await getCookieSuffix(publishableKey) };
  if (instances.size >= maxInstances) instances.clear();
  instances.set(publishableKey, info);
  return info;
}

/** Where the Frontend API of an instance is reached from a request; see `frontendApiUrl` of `@latchkey/shared`. */
export function frontendApiFor(
  instance: InstanceInfo,
  options: {
    proxyUrl?: string | undefined;
    domain?: string | undefined;
    isSatellite?: boolean | undefined;
  },
  requestUrl: URL,
): string {
  const domain = options.isSatellite ? options.domain : undefined;
  return frontendApiUrl({ ...instance, proxyUrl: options.proxyUrl, domain, pageUrl: requestUrl });
}

/** Origin of the hosted account pages of an instance. */
export function accountsFor(instance: InstanceInfo, requestUrl: URL): string {
  return accountsBaseUrl(instance.frontendApi, requestUrl);
}
