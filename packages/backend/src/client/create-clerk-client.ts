import type { ApiClient } from "../api/index.ts";
import { createApiClient } from "../api/index.ts";
import { authenticateRequest } from "../tokens/authenticate-request.ts";
import type { AuthApiClient, AuthenticateRequestOptions } from "../tokens/options.ts";
import type { RequestState } from "../tokens/request-state.ts";
import { resolveApiUrl } from "./api-url.ts";
import { debugRequestState } from "./debug-request-state.ts";
import { readEnv } from "./env.ts";

/** What a client is built with. What is missing is read from `CLERK_*` variables where the runtime has them. */
export interface ClerkOptions extends Omit<AuthenticateRequestOptions, "acceptsToken"> {
  /** Name of the program in `User-Agent`. */
  userAgent?: string;
  /** Accepted for programs written for Clerk's SDK; nothing is collected. */
  telemetry?: unknown;
  sdkMetadata?: unknown;
}

/** Says who sent a request; see `authenticateRequest`. The address of the API is the client's own. */
export type AuthenticateRequest = (
  request: Request,
  options?: Omit<AuthenticateRequestOptions, "apiUrl" | "apiVersion">,
) => Promise<RequestState>;

/** The Backend API, and authentication of requests with the same keys. */
export type ClerkClient = ApiClient & {
  authenticateRequest: AuthenticateRequest;
  debugRequestState: typeof debugRequestState;
};

/**
 * Builds a client of the Backend API. Nothing is sent before a method is called.
 * @see resolveApiUrl for where calls go
 */
export function createClerkClient(options: ClerkOptions = {}): ClerkClient {
  const resolved = {
    ...options,
    apiUrl: resolveApiUrl(options),
    secretKey: options.secretKey ?? readEnv("CLERK_SECRET_KEY"),
    machineSecretKey: options.machineSecretKey ?? readEnv("CLERK_MACHINE_SECRET_KEY"),
  };
  const client = createApiClient(resolved, { debugRequestState });
  return Object.assign(client, {
    authenticateRequest: createAuthenticateRequest({ options: resolved, apiClient: client }),
  });
}

/** Binds options and a client; options given per request win, except for the address of the API. */
export function createAuthenticateRequest(bound: {
  options: AuthenticateRequestOptions;
  apiClient: AuthApiClient;
}): AuthenticateRequest {
  const { options, apiClient } = bound;
  const { apiUrl, apiVersion } = options;
  return async (request, given) =>
    authenticateRequest(
      request,
      given ? { ...options, ...withoutUndefined(given), apiUrl, apiVersion } : options,
      apiClient,
    );
}

function withoutUndefined<T extends object>(object: T): Partial<T> {
  const entries = Object.entries(object);
  return entries.some(([, value]) => value === undefined)
    ? (Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<T>)
    : object;
}
