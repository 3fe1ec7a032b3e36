import type { ClerkClient } from "@latchkey/backend";
import { serverEnv } from "../env.ts";
import { createClerkClientWithOptions } from "./environment-client.ts";
import type { Handover } from "./handover.ts";
import { handoverSecret, readHandover } from "./handover.ts";
import { requestHeaders } from "./request-headers.ts";
import { openSecret } from "./seal.ts";

/** Client with the keys that the middleware was given for a request. Null when it was given none of its own. */
export async function sealedClient({ sealedSecretKey, options }: Handover): Promise<ClerkClient | null> {
  const secret = handoverSecret();
  if (!sealedSecretKey || !secret) return null;
  const secretKey = await openSecret(sealedSecretKey, secret);
  return createClerkClientWithOptions({ secretKey, publishableKey: options.publishableKey });
}

/**
 * The same for the request that is being answered. Keys of the middleware's own need `CLERK_ENCRYPTION_KEY`; without it the request is not
 * looked at, so that pages which fetch users while they are built stay static.
 */
export async function currentSealedClient(): Promise<ClerkClient | null> {
  if (!serverEnv().encryptionKey) return null;
  const headers = await requestHeaders().promise.catch((error: unknown) => {
    if (error instanceof Error && error.message.includes("outside a request scope")) return null;
    throw error;
  });
  const handover = headers && readHandover(headers, handoverSecret());
  return handover ? sealedClient(handover) : null;
}
