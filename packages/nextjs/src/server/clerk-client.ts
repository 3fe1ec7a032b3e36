import type { ClerkClient, ClerkOptions } from "@latchkey/backend";
import { createClerkClient } from "@latchkey/backend";
import { publicEnv, serverEnv } from "../env.ts";
import { requireSecretKey } from "./keys.ts";

/** The client of the Backend API in every form that programs use it: an object, a function, and something to await. */
export type ClerkClientHybrid = ClerkClient & (() => AwaitableClient) & PromiseLike<ClerkClient>;

type AwaitableClient = ClerkClient & PromiseLike<ClerkClient>;

let client: { key: string; value: ClerkClient } | undefined;

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

function environmentClient(): ClerkClient {
  const { secretKey = "", apiUrl = "" } = serverEnv();
  const key = `${secretKey}|${apiUrl}|${publicEnv().publishableKey ?? ""}`;
  if (client?.key !== key) client = { key, value: createClerkClientWithOptions() };
  return client.value;
}

/**
 * The Backend API with the keys of the environment: `clerkClient.users`, `clerkClient().users` and `(await clerkClient()).users` are the
 * same. @throws ClerkRuntimeError with the cure, when it is used, if there is no secret key
 */
export const clerkClient = new Proxy((() => undefined) as unknown as ClerkClientHybrid, {
  apply: () => awaitable,
  get: (_target, name) => (name === "then" ? thenOf : clientProperty(name)),
  has: (_target, name) => name === "then" || name in environmentClient(),
});

const awaitable = new Proxy({} as AwaitableClient, {
  get: (_target, name) => (name === "then" ? thenOf : clientProperty(name)),
  has: (_target, name) => name === "then" || name in environmentClient(),
});

const thenOf: PromiseLike<ClerkClient>["then"] = (fulfilled, rejected) =>
  Promise.resolve().then(environmentClient).then(fulfilled, rejected);

function clientProperty(name: string | symbol): unknown {
  return typeof name === "symbol" ? undefined : environmentClient()[name as keyof ClerkClient];
}
