import type { InstanceContext } from "../../context.ts";
import type { OneTimeSecret, Purpose } from "./one-time-secret.ts";
import { selectSecret } from "./store.ts";

/** The state of a proof as clients see it. */
export interface Verification {
  readonly strategy: string;
  readonly status: "unverified" | "verified" | "failed" | "expired" | "transferable";
  readonly attempts: number | null;
  readonly expireAt: Date | null;
}

/** The state of a code at `now`. */
export function codeVerification(strategy: string, secret: OneTimeSecret | undefined, now: Date): Verification | null {
  if (!secret) return null;
  return { strategy, status: codeStatus(secret, now), attempts: secret.attempts, expireAt: secret.expiresAt };
}

function codeStatus(secret: OneTimeSecret, now: Date): Verification["status"] {
  if (secret.consumedAt) return "verified";
  if (secret.attempts >= secret.maxAttempts) return "failed";
  return secret.expiresAt <= now ? "expired" : "unverified";
}

/** Reads the state of the code with the given id. */
export async function findCodeVerification(
  ctx: InstanceContext,
  purpose: Purpose,
  strategy: string,
  secretId: string | null,
): Promise<Verification | null> {
  if (!secretId) return null;
  return codeVerification(strategy, await selectSecret(ctx.db, ctx.instance.id, purpose, secretId), ctx.clock.now());
}
