import { readEnvironment } from "@latchkey/react/internal";
import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { parsePublishableKey } from "@latchkey/shared/keys";
import type { EnvironmentJSON } from "@latchkey/shared/wire/fapi";
import { publicEnv, serverEnv } from "../env.ts";

const timeout = 1_000;
/** Milliseconds for which a server that was away is not asked again. */
const pause = 10_000;
let awayUntil = 0;

/**
 * The settings of the instance, for what is rendered on the server; undefined where they cannot be read in a second. Next keeps them
 * for a minute, so that a page stays static and is rendered anew when they change.
 */
export async function instanceEnvironment(): Promise<ReturnType<typeof readEnvironment> | undefined> {
  const url = environmentUrl();
  if (!url || Date.now() < awayUntil) return undefined;
  try {
    const response = await fetch(url, {
      next: { revalidate: 60 },
      signal: AbortSignal.timeout(timeout),
    } as RequestInit);
    if (response.ok) return readEnvironment((await response.json()) as EnvironmentJSON);
  } catch {
    // Away: the browser will ask by itself.
  }
  awayUntil = Date.now() + pause;
  return undefined;
}

/** A proxy that is a path of the app is passed over: who renders ahead has no request to know the app's address from. */
function environmentUrl(): string | undefined {
  const { publishableKey, domain, proxyUrl } = publicEnv();
  const key = parsePublishableKey(publishableKey);
  if (!key) return undefined;
  const base =
    serverEnv().fapiUrl ??
    frontendApiUrl({ ...key, domain, proxyUrl: proxyUrl?.startsWith("/") ? undefined : proxyUrl });
  return `${base}/v1/environment`;
}
