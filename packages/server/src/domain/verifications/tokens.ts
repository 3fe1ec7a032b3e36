import type { InstanceContext } from "../../context.ts";
import { randomSecret } from "../../crypto/secrets.ts";
import { addSeconds } from "../../lib/clock.ts";
import { newId, type IdKind } from "../../lib/ids.ts";
import type { OneTimeSecret, Purpose } from "./one-time-secret.ts";
import { consumeById, insertSecret, insertSpent, selectByHash, selectByHashes } from "./store.ts";

interface TokenRequest {
  purpose: Purpose;
  subjectId: string;
  payload?: Record<string, unknown>;
  ttlSeconds: number;
  idKind?: IdKind;
}

const hashOf = (ctx: InstanceContext, purpose: Purpose, token: string): Buffer =>
  ctx.secrets.keyedHash("one-time-token", `${ctx.instance.id}|${purpose}|${token}`);

/** Issues an opaque token of 256 random bits; only its hash is stored. */
export async function issueToken(
  ctx: InstanceContext,
  request: TokenRequest,
): Promise<{ token: string; secret: OneTimeSecret }> {
  const now = ctx.clock.now();
  const token = randomSecret(32);
  const secret: OneTimeSecret = {
    id: newId(request.idKind ?? "oneTimeSecret", now),
    purpose: request.purpose,
    subjectId: request.subjectId,
    payload: request.payload ?? {},
    attempts: 0,
    maxAttempts: 0,
    expiresAt: addSeconds(now, request.ttlSeconds),
    consumedAt: null,
    revokedAt: null,
    createdAt: now,
  };
  await insertSecret(ctx.db, ctx.instance.id, { ...secret, hash: hashOf(ctx, request.purpose, token) });
  return { token, secret };
}

/**
 * Notes that a token was used which this server has no record of, because it was made elsewhere or carries its own
 * proof; false for one that was used before. Of any number of parallel calls one is answered true. `expiresAt`: when
 * the token stops being good by itself.
 */
export function spendToken(
  ctx: InstanceContext,
  { token, ...used }: Pick<OneTimeSecret, "purpose" | "subjectId" | "expiresAt"> & { token: string },
): Promise<boolean> {
  const now = ctx.clock.now();
  const secret: OneTimeSecret = {
    ...used,
    id: newId("oneTimeSecret", now),
    payload: {},
    attempts: 0,
    maxAttempts: 0,
    consumedAt: now,
    revokedAt: null,
    createdAt: now,
  };
  return insertSpent(ctx.db, ctx.instance.id, { ...secret, hash: hashOf(ctx, used.purpose, token) });
}

/** The secret behind a token, whatever its state; undefined for a token never issued for this purpose. */
export function findToken(ctx: InstanceContext, purpose: Purpose, token: string): Promise<OneTimeSecret | undefined> {
  return selectByHash(ctx.db, ctx.instance.id, purpose, hashOf(ctx, purpose, token));
}

/** `findToken` for one that may have been issued for any of several purposes. */
export function findTokenOf(
  ctx: InstanceContext,
  purposes: readonly Purpose[],
  token: string,
): Promise<OneTimeSecret | undefined> {
  const hashes = purposes.map((purpose) => ({ purpose, hash: hashOf(ctx, purpose, token) }));
  return selectByHashes(ctx.db, ctx.instance.id, hashes);
}

/** Uses a token up. Of any number of parallel calls one gets the secret, the others undefined. */
export async function consumeToken(
  ctx: InstanceContext,
  purpose: Purpose,
  token: string,
): Promise<OneTimeSecret | undefined> {
  const secret = await findToken(ctx, purpose, token);
  if (!secret) return undefined;
  return (await consumeById(ctx.db, ctx.instance.id, secret.id, ctx.clock.now())) ? secret : undefined;
}

/** Whether a secret can still be used at `now`. */
export const isLive = (secret: OneTimeSecret, now: Date): boolean =>
  !secret.consumedAt && !secret.revokedAt && secret.expiresAt > now;
