import type { ClerkClient, ClerkOptions } from "@latchkey/backend";
import { createClerkClient } from "@latchkey/backend";
import { publicEnv, serverEnv } from "../env.ts";
import { requireSecretKey } from "./keys.ts";

/** Builds a client with the keys of the environment; options win. */
export function createClerkClientWithOptions(options: ClerkOptions = {}): ClerkClient {
  const { publishableKey, domain, isSatellite, proxyUrl, signInUrl, signUpUrl } = publicEnv();
  const { secretKey, machineSecretKey, apiUrl, apiVersion, jwtKey } = serverEnv();
  return createClerkClient({
    publishableKey,
    domain,
    isSatellite,
    proxyUrl,
    signInUrl,
    signUpUrl,
    machineSecretKey,
    apiUrl,
    apiVersion,
    jwtKey,
    ...options,
    secretKey: requireSecretKey(options.secretKey ?? secretKey),
  });
}

let client: { key: string; value: ClerkClient } | undefined;

/** The one client with the keys of the environment. @throws ClerkRuntimeError with the cure when there is no secret key */
export function environmentClient(): ClerkClient {
  const { secretKey = "", apiUrl = "" } = serverEnv();
  const key = `${secretKey}|${apiUrl}|${publicEnv().publishableKey ?? ""}`;
  if (client?.key !== key) client = { key, value: createClerkClientWithOptions() };
  return client.value;
}
