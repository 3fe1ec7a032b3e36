import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { changeSecondFactors } from "../second-factors/index.ts";
import { displayIdentifier, reserveAttempt, clearFailedAttempts, type User } from "../users/index.ts";
import { deleteTotps, markTotpVerified, replacePendingTotp, selectTotp, takeStep, type TotpRow } from "./store.ts";
import { isTotpSecret, newTotpSecret, stepOf, totpUri, type Totp } from "./totp.ts";

const sealing = (userId: string): string => `totp:${userId}`;

function toTotp(ctx: InstanceContext, row: TotpRow): Totp {
  return {
    id: row.id,
    userId: row.user_id,
    secret: ctx.secrets.open(row.secret_encrypted, sealing(row.user_id)).toString("utf8"),
    verifiedAt: row.verified_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

async function requireTotp(ctx: InstanceContext, user: User, state: "verified" | "pending"): Promise<Totp> {
  const row = await selectTotp(ctx.db, ctx.instance.id, user.id, state);
  if (!row) throw domainError("totp_disabled");
  return toTotp(ctx, row);
}

async function storePending(ctx: InstanceContext, user: User, secret: string): Promise<void> {
  const now = ctx.clock.now();
  const sealed = ctx.secrets.seal(secret, sealing(user.id));
  await replacePendingTotp(ctx.db, ctx.instance.id, { id: newId("totp", now), userId: user.id, sealed }, now);
}

/**
 * A new secret for an authenticator app, worth nothing until its first code is verified.
 *
 * @throws totp_disabled when the instance does not have authenticator apps.
 */
export async function createTotp(ctx: InstanceContext, user: User): Promise<{ totp: Totp; uri: string }> {
  if (!ctx.instance.settings.multi_factor.authenticator_app) throw domainError("totp_disabled");
  await storePending(ctx, user, newTotpSecret());
  const totp = await requireTotp(ctx, user, "pending");
  return { totp, uri: totpUri(totp.secret, displayIdentifier(user), ctx.instance.settings.application_name) };
}

/**
 * Verifies the first code of a new authenticator app, which replaces an older one. When it is the user's first second
 * factor, backup codes come with it.
 *
 * @throws totp_disabled, form_code_incorrect, user_locked
 */
export async function verifyNewTotp(
  ctx: InstanceContext,
  user: User,
  code: string,
): Promise<{ totp: Totp; backupCodes: string[] | null }> {
  const totp = await requireTotp(ctx, user, "pending");
  await reserveAttempt(ctx, user);
  const step = stepOf(totp.secret, code, ctx.clock.now());
  if (step === undefined || !(await takeStep(ctx.db, ctx.instance.id, totp.id, step, ctx.clock.now())))
    throw domainError("form_code_incorrect", { param: "code" });
  return withTransaction(ctx, async (tx) => {
    await clearFailedAttempts(tx, user.id);
    const { backupCodes } = await enable(tx, user, totp.id);
    return { totp: await requireTotp(tx, user, "verified"), backupCodes };
  });
}

async function enable(tx: InstanceContext, user: User, id: string): Promise<{ backupCodes: string[] | null }> {
  await deleteTotps(tx.db, tx.instance.id, user.id, "verified");
  if (!(await markTotpVerified(tx.db, tx.instance.id, id, tx.clock.now()))) throw domainError("totp_disabled");
  return changeSecondFactors(tx, user.id, { totp_enabled: true });
}

/** Gives a user the authenticator app that they have elsewhere. @throws form_param_format_invalid on `totp_secret`. */
export function importTotp(ctx: InstanceContext, user: User, secret: string): Promise<void> {
  if (!isTotpSecret(secret)) throw domainError("form_param_format_invalid", { param: "totp_secret" });
  return withTransaction(ctx, async (tx) => {
    await storePending(tx, user, secret.trim().toUpperCase());
    await enable(tx, user, (await requireTotp(tx, user, "pending")).id);
  });
}

/**
 * Removes the user's authenticator app; returns its id.
 *
 * @throws totp_disabled when there is none, second_factor_deletion_not_allowed for an owner's last one that is required.
 */
export function deleteTotp(ctx: InstanceContext, user: User, isOwnChange: boolean): Promise<string> {
  return withTransaction(ctx, async (tx) => {
    const id = await deleteTotps(tx.db, tx.instance.id, user.id, "all");
    if (!id) throw domainError("totp_disabled");
    await changeSecondFactors(tx, user.id, { totp_enabled: false }, isOwnChange);
    return id;
  });
}

/**
 * Whether the code is one of the user's authenticator app. Each is good once: a time step is remembered, so a code that
 * was looked over somebody's shoulder is worth nothing.
 */
export async function consumeTotp(ctx: InstanceContext, user: User, code: string): Promise<boolean> {
  const row = await selectTotp(ctx.db, ctx.instance.id, user.id, "verified");
  const now = ctx.clock.now();
  const step = row && stepOf(toTotp(ctx, row).secret, code, now);
  return row !== undefined && step !== undefined && takeStep(ctx.db, ctx.instance.id, row.id, step, now);
}
