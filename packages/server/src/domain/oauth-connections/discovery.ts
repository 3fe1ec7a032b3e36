import * as oauth from "oauth4webapi";
import type { AppContext } from "../../context.ts";
import { BoundedCache } from "../../lib/bounded-cache.ts";
import { domainError } from "../../lib/errors.ts";
import type { Connection } from "./connection.ts";

const SIZE = 1_000;
const TTL_MS = 3_600_000;

/** What issuers publish, for an hour; kept as long as the server that asked. */
const caches = new WeakMap<AppContext["secrets"], BoundedCache<string, oauth.AuthorizationServer>>();

/**
 * The metadata that an issuer publishes about itself.
 *
 * @throws custom_oauth_provider_discovery_server_retrieval_error, custom_oauth_provider_discovery_issuer_mismatch
 */
export async function discover(
  ctx: AppContext,
  issuer: string,
  calls: Connection["calls"],
): Promise<oauth.AuthorizationServer> {
  const cache = caches.get(ctx.secrets) ?? new BoundedCache(SIZE, TTL_MS);
  caches.set(ctx.secrets, cache);
  const now = ctx.clock.now().getTime();
  const known = cache.get(issuer, now);
  if (known) return known;
  const server = await read(new URL(issuer), calls);
  cache.set(issuer, server, now);
  return server;
}

async function read(issuer: URL, calls: Connection["calls"]): Promise<oauth.AuthorizationServer> {
  try {
    const response = await oauth.discoveryRequest(issuer, calls);
    return await oauth.processDiscoveryResponse(issuer, response);
  } catch (error) {
    const isMismatch =
      error instanceof oauth.OperationProcessingError && error.code === oauth.JSON_ATTRIBUTE_COMPARISON;
    throw domainError(
      isMismatch
        ? "custom_oauth_provider_discovery_issuer_mismatch"
        : "custom_oauth_provider_discovery_server_retrieval_error",
      { param: "issuer", cause: error },
    );
  }
}
