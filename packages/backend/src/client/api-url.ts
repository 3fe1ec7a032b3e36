import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { parsePublishableKey } from "@latchkey/shared/keys";
import { stripTrailingSlashes } from "@latchkey/shared/url";
import { readEnv } from "./env.ts";

/** What `resolveApiUrl` looks at. */
export interface ApiUrlOptions {
  apiUrl?: string | undefined;
  publishableKey?: string | undefined;
}

/**
 * Base of the Backend API, without `/v1`: the option, else `CLERK_API_URL`, else the host of the publishable key, which one Latchkey
 * server serves together with the Frontend API (plain http for a loopback host). Undefined when none is known: there is no default,
 * so that a secret key never travels to a host that nobody named.
 */
export function resolveApiUrl(options: ApiUrlOptions): string | undefined {
  const explicit = options.apiUrl || readEnv("CLERK_API_URL");
  if (explicit) return stripTrailingSlashes(explicit);
  const key = parsePublishableKey(
    options.publishableKey || readEnv("CLERK_PUBLISHABLE_KEY") || readEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY"),
  );
  return key ? frontendApiUrl(key) : undefined;
}
