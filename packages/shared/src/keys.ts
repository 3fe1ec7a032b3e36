import { decodeBase64Text, encodeBase64, encodeBase64Text } from "./base64.ts";
import { isLoopbackHost } from "./loopback.ts";

/** Kind of instance that a key belongs to. */
export type InstanceType = "development" | "production";

/** What a publishable key says. */
export interface PublishableKey {
  instanceType: InstanceType;
  /** Host of the Frontend API, with its port if it has one, as written in the key. */
  frontendApi: string;
}

const keyPrefixes: Record<InstanceType, string> = {
  development: "pk_test_",
  production: "pk_live_",
};

/**
 * Reads `pk_test_…` and `pk_live_…`: the rest is standard base64 (padded or not) of `<host>$`, and the host contains a dot.
 * Answers null for anything else; never throws.
 */
export function parsePublishableKey(key: string | null | undefined): PublishableKey | null {
  const instanceType = publishableKeyType(key);
  if (!key || !instanceType) return null;
  const encoded = key.slice(keyPrefixes[instanceType].length);
  if (encoded.includes("_")) return null;
  const decoded = tryDecode(encoded);
  if (!decoded?.endsWith("$")) return null;
  const frontendApi = decoded.slice(0, -1);
  if (frontendApi.includes("$") || !frontendApi.includes(".")) return null;
  return { instanceType, frontendApi };
}

function publishableKeyType(key: string | null | undefined): InstanceType | null {
  if (key?.startsWith(keyPrefixes.development)) return "development";
  if (key?.startsWith(keyPrefixes.production)) return "production";
  return null;
}

function tryDecode(encoded: string): string | null {
  try {
    return decodeBase64Text(encoded);
  } catch {
    return null;
  }
}

/** Key of a Frontend API host; base64 padding is dropped. */
export function buildPublishableKey(frontendApi: string, instanceType: InstanceType): string {
  return keyPrefixes[instanceType] + encodeBase64Text(`${frontendApi}$`).replaceAll("=", "");
}

/** True when `parsePublishableKey` can read the key. */
export function isPublishableKey(key: string | null | undefined): key is string {
  return parsePublishableKey(key) !== null;
}

/** True for a readable `pk_test_` key. */
export function isDevelopmentFromPublishableKey(key: string): boolean {
  return parsePublishableKey(key)?.instanceType === "development";
}

/** True for a readable `pk_live_` key. */
export function isProductionFromPublishableKey(key: string): boolean {
  return parsePublishableKey(key)?.instanceType === "production";
}

/** True for `sk_test_…`. */
export function isDevelopmentFromSecretKey(key: string): boolean {
  return key.startsWith("sk_test_");
}

/** True for `sk_live_…`. */
export function isProductionFromSecretKey(key: string): boolean {
  return key.startsWith("sk_live_");
}

/** True when the Frontend API host of a key is on this machine, so that it is spoken to over plain http. */
export function isLoopbackFrontendApi(frontendApi: string): boolean {
  return isLoopbackHost(frontendApi);
}

/**
 * Eight characters that keep the cookies of two instances on one domain apart: the start of base64(SHA-1(key)), made cookie-safe.
 * `subtle` lets a caller pass another WebCrypto than the global one.
 */
export async function getCookieSuffix(
  publishableKey: string,
  subtle: Pick<typeof crypto.subtle, "digest"> = crypto.subtle,
): Promise<string> {
  const digest = await subtle.digest("SHA-1", new TextEncoder().encode(publishableKey));
  return encodeBase64(new Uint8Array(digest)).replaceAll("+", "-").replaceAll("/", "_").slice(0, 8);
}

/** `<name>_<suffix>`. */
export function getSuffixedCookieName(name: string, suffix: string): string {
  return `${name}_${suffix}`;
}
