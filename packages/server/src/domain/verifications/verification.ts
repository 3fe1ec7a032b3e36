import type { InstanceContext } from "../../context.ts";
import type { OneTimeSecret, Purpose } from "./one-time-secret.ts";
import { selectSecret } from "./store.ts";

/** The state of a proof as clients see it. */
export interface Verification {
  readonly strategy: string;
  readonly status: "unverified" | "verified" | "failed" | "expired" | "transferable";
  readonly attempts: number | null;
  readonly expireAt: Date | null;
  /** Id of the client that opened the link; only for links that were. */
  readonly verifiedAtClient?: string | null;
  /** What the browser hands to the device, as JSON; only for passkeys. */
  readonly nonce?: string;
}

/** The state of a code or link at `now`. */
export function codeVerification(strategy: string, secret: OneTimeSecret | undefined, now: Date): Verification | null {
  if (!secret) return null;
  return {
    strategy,
    status: secretStatus(secret, now),
    attempts: secret.attempts,
    expireAt: secret.expiresAt,
    ...(strategy === "passkey" ? { nonce: secret.payload["options"] } : {}),
    ...(strategy === "email_link" ? { verifiedAtClient: secret.payload["openedBy"] ?? null } : {}),
  };
}

function secretStatus(secret: OneTimeSecret, now: Date): Verification["status"] {
  if (secret.consumedAt) return "verified";
  // Only codes can be guessed at.
  if (secret.maxAttempts > 0 && secret.attempts >= secret.maxAttempts) return "failed";
  return secret.expiresAt <= now ? "expired" : "unverified";
}

/** Reads the state of the code or link with the given id. */
export async function findCodeVerification(
  ctx: InstanceContext,
  purpose: Purpose,
  strategy: string,
  secretId: string | null,
): Promise<Verification | null> {
  if (!secretId) return null;
  const kind = strategy === "email_link" ? "email_link" : purpose;
  return codeVerification(strategy, await selectSecret(ctx.db, ctx.instance.id, kind, secretId), ctx.clock.now());
}
