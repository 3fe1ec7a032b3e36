import type { AuthenticateRequestOptions } from "@latchkey/backend/internal";
import type { NextRequest } from "next/server.js";
import { publicEnv, serverEnv } from "../env.ts";
import { requirePublishableKey, requireSecretKey } from "../server/keys.ts";
import type { ContentSecurityPolicyOptions } from "./content-security-policy.ts";

type PerUrl<T> = T | ((url: URL) => T);

/** Options of `clerkMiddleware`. What is missing comes from the environment. */
export interface ClerkMiddlewareOptions extends Omit<
  AuthenticateRequestOptions,
  "acceptsToken" | "domain" | "isSatellite" | "proxyUrl" | "apiUrl" | "apiVersion"
> {
  domain?: PerUrl<string>;
  isSatellite?: PerUrl<boolean>;
  proxyUrl?: PerUrl<string>;
  /** Logs how each request was judged. */
  debug?: boolean;
  contentSecurityPolicy?: ContentSecurityPolicyOptions;
  /** Serves the Frontend API below a path of the app. */
  frontendApiProxy?: { enabled: PerUrl<boolean>; path?: string };
}

/** Options, or a function that makes them for a request. */
export type ClerkMiddlewareOptionsParam =
  | ClerkMiddlewareOptions
  | ((request: NextRequest) => ClerkMiddlewareOptions | Promise<ClerkMiddlewareOptions>);

/** Options with everything decided for one request. */
export interface ResolvedOptions extends Omit<
  ClerkMiddlewareOptions,
  "domain" | "isSatellite" | "proxyUrl" | "publishableKey" | "secretKey"
> {
  publishableKey: string;
  secretKey: string;
  apiUrl: string | undefined;
  apiVersion: string | undefined;
  domain: string | undefined;
  isSatellite: boolean;
  proxyUrl: string | undefined;
}

/** Decides the options for a request. @throws ClerkRuntimeError with the cure when a key is missing */
export async function resolveOptions(
  param: ClerkMiddlewareOptionsParam,
  request: NextRequest,
): Promise<ResolvedOptions> {
  const given = typeof param === "function" ? await param(request) : param;
  const browser = publicEnv();
  const server = serverEnv();
  const url = new URL(request.url);
  const proxyPath = isProxied(given, url) ? (given.frontendApiProxy?.path ?? "/__clerk") : undefined;
  return {
    ...given,
    publishableKey: requirePublishableKey(given.publishableKey || browser.publishableKey),
    secretKey: requireSecretKey(given.secretKey || server.secretKey),
    machineSecretKey: given.machineSecretKey || server.machineSecretKey,
    jwtKey: given.jwtKey || server.jwtKey,
    apiUrl: server.apiUrl,
    apiVersion: server.apiVersion,
    domain: valueFor(given.domain, url) || browser.domain,
    isSatellite: valueFor(given.isSatellite, url) ?? browser.isSatellite ?? false,
    proxyUrl: valueFor(given.proxyUrl, url) || browser.proxyUrl || proxyPath,
    signInUrl: given.signInUrl || browser.signInUrl,
    signUpUrl: given.signUpUrl || browser.signUpUrl,
    afterSignInUrl: given.afterSignInUrl || browser.afterSignInUrl,
    afterSignUpUrl: given.afterSignUpUrl || browser.afterSignUpUrl,
  };
}

/** True when the app serves the Frontend API itself. */
export function isProxied({ frontendApiProxy }: ClerkMiddlewareOptions, url: URL): boolean {
  return frontendApiProxy ? valueFor(frontendApiProxy.enabled, url) === true : false;
}

function valueFor<T>(value: PerUrl<T> | undefined, url: URL): T | undefined {
  return typeof value === "function" ? (value as (url: URL) => T)(url) : value;
}
