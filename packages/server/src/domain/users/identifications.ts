import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { changeSecondFactors } from "../second-factors/index.ts";
import { addIdentification, type NewIdentification } from "./add-identification.ts";
import { findClaim, findStandingClaim } from "./find-user.ts";
import {
  deleteIdentificationRow,
  deleteUnverifiedTwins,
  lockUserRow,
  selectIdentification,
  updateIdentificationRow,
  type UserChange,
} from "./store.ts";
import { changeUser, requireUser } from "./user-change.ts";
import { isLinked, isVerified, type Identification, type IdentificationType, type User } from "./user.ts";

const MAX_UNVERIFIED = 5;

const primaryColumn = (type: IdentificationType): "primary_email_address_id" | "primary_phone_number_id" =>
  type === "email_address" ? "primary_email_address_id" : "primary_phone_number_id";

const listOf = (user: User, type: IdentificationType): readonly Identification[] =>
  type === "email_address" ? user.emailAddresses : user.phoneNumbers;

/**
 * One address or number of the instance; with `userId`, only when that user owns it.
 *
 * @throws resource_not_found
 */
export async function requireIdentification(
  ctx: InstanceContext,
  type: IdentificationType,
  id: string,
  userId?: string,
): Promise<Identification> {
  const identification = await selectIdentification(ctx.db, ctx.instance.id, id);
  const matches = identification?.type === type && (userId === undefined || identification.userId === userId);
  if (!matches) throw notFound(type === "email_address" ? "e-mail address" : "phone number");
  return identification;
}

export interface IdentificationOptions {
  primary?: boolean | undefined;
}

/** Adds an address or number to a user; it becomes primary when asked for, or when it is the first verified one. */
export function createIdentification(
  ctx: InstanceContext,
  input: NewIdentification,
  options: IdentificationOptions = {},
): Promise<Identification> {
  return withTransaction(ctx, async (tx) => {
    await lockUserRow(tx.db, tx.instance.id, input.userId);
    const user = await requireUser(tx, input.userId);
    const existing = listOf(user, input.type);
    if (existing.some((identification) => identification.value === input.value))
      throw domainError("form_identifier_exists", { param: input.type });
    if (
      input.status === "unverified" &&
      existing.filter((identification) => !isVerified(identification)).length >= MAX_UNVERIFIED
    ) {
      throw domainError("too_many_unverified_identifications");
    }
    const id = await addIdentification(tx, input);
    await changeUser(tx, user.id, primaryChange(user, input.type, id, input.status === "verified", options.primary));
    return requireIdentification(tx, input.type, id);
  });
}

function primaryChange(
  user: User,
  type: IdentificationType,
  id: string,
  verified: boolean,
  asked: boolean | undefined,
): UserChange {
  const current = type === "email_address" ? user.primaryEmailAddressId : user.primaryPhoneNumberId;
  return verified && (asked || current === null) ? { [primaryColumn(type)]: id } : {};
}

export interface IdentificationUpdate extends IdentificationOptions {
  verified?: boolean | undefined;
  reservedForSecondFactor?: boolean | undefined;
  /** The number that second factors go to unless another is chosen. */
  defaultSecondFactor?: boolean | undefined;
  /** The owner asks, not the operator. */
  isOwnChange?: boolean;
}

export interface UpdatedIdentification {
  identification: Identification;
  /** Issued now, because the number became the user's first second factor. */
  backupCodes: string[] | null;
}

/**
 * Changes what the operator may say about an address or number.
 *
 * @throws identification_claimed when it was verified by somebody else meanwhile.
 */
export function updateIdentification(
  ctx: InstanceContext,
  identification: Identification,
  update: IdentificationUpdate,
): Promise<UpdatedIdentification> {
  return withTransaction(ctx, async (tx) => {
    const { id, type, userId } = identification;
    await lockUserRow(tx.db, tx.instance.id, userId);
    const user = await requireUser(tx, userId);
    if (update.verified) await markVerified(tx, identification, "admin");
    else if (update.verified === false)
      await updateIdentificationRow(tx.db, tx.instance.id, id, {
        status: "unverified",
        strategy: null,
        verified_at: null,
        updated_at: tx.clock.now(),
      });
    const verified = update.verified ?? isVerified(identification);
    await changeSecondFactor(tx, user, identification, verified, update);
    const change = primaryChange(user, type, id, verified, update.primary);
    const { backupCodes } = await changeSecondFactors(tx, user.id, change, update.isOwnChange);
    return { identification: await requireIdentification(tx, type, id), backupCodes };
  });
}

/** @throws identification_update_second_factor_unverified */
async function changeSecondFactor(
  tx: InstanceContext,
  user: User,
  { id, type, reservedForSecondFactor: wasReserved }: Identification,
  verified: boolean,
  update: IdentificationUpdate,
): Promise<void> {
  const reserved = update.reservedForSecondFactor ?? wasReserved;
  const isDefault = reserved ? update.defaultSecondFactor : wasReserved ? false : undefined;
  if (update.reservedForSecondFactor === undefined && isDefault === undefined) return;
  if (reserved && !verified) throw domainError("identification_update_second_factor_unverified");
  const now = tx.clock.now();
  if (isDefault)
    for (const other of listOf(user, type).filter(({ defaultSecondFactor }) => defaultSecondFactor))
      await updateIdentificationRow(tx.db, tx.instance.id, other.id, { default_second_factor: false, updated_at: now });
  await updateIdentificationRow(tx.db, tx.instance.id, id, {
    reserved_for_second_factor: reserved,
    ...(isDefault === undefined ? {} : { default_second_factor: isDefault }),
    updated_at: now,
  });
}

/**
 * Removes the claim to an address or number that gives way to the proof somebody just gave; returns the one that does
 * not. Inside a transaction.
 *
 * @param userId who gave the proof; undefined for somebody who is no user yet
 */
export async function makeRoom(
  tx: InstanceContext,
  type: IdentificationType,
  value: string,
  userId?: string,
): Promise<Identification | undefined> {
  const claim = await findClaim(tx, type, value);
  if (!claim || claim.userId === userId || (await findStandingClaim(tx, type, value))) return claim;
  await deleteIdentification(tx, claim, false);
  return undefined;
}

/**
 * Claims an address or number for its user. Unverified copies with other users disappear.
 * Inside a transaction.
 *
 * @throws identification_claimed
 */
export async function markVerified(
  tx: InstanceContext,
  identification: Identification,
  strategy: string,
): Promise<void> {
  const { type, value } = identification;
  const standing = await makeRoom(tx, type, value, identification.userId);
  if (standing && standing.id !== identification.id) throw domainError("identification_claimed");
  const now = tx.clock.now();
  await updateIdentificationRow(tx.db, tx.instance.id, identification.id, {
    status: "verified",
    strategy,
    verified_at: now,
    secret_id: null,
    updated_at: now,
  });
  await deleteUnverifiedTwins(tx.db, tx.instance.id, type, value, identification.id);
}

/** Marks an address or number verified by its owner and makes it primary when there was none. */
export function verifyIdentification(
  ctx: InstanceContext,
  identification: Identification,
  strategy: string,
): Promise<Identification> {
  return withTransaction(ctx, async (tx) => {
    await lockUserRow(tx.db, tx.instance.id, identification.userId);
    const user = await requireUser(tx, identification.userId);
    await markVerified(tx, identification, strategy);
    await changeSecondFactors(tx, user.id, primaryChange(user, identification.type, identification.id, true, false));
    return requireIdentification(tx, identification.type, identification.id);
  });
}

/**
 * Removes an address or number; the next verified one becomes primary.
 *
 * @throws with `keepLast`, last_required_identification_deletion_failed when nothing would be left to sign in with,
 *   delete_linked_identification_disallowed while an account at a provider has the address, and
 *   second_factor_deletion_not_allowed when the instance requires a second factor and this was the last.
 */
export function deleteIdentification(
  ctx: InstanceContext,
  identification: Identification,
  keepLast: boolean,
): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    const { id, type, userId } = identification;
    await lockUserRow(tx.db, tx.instance.id, userId);
    const user = await requireUser(tx, userId);
    if (keepLast && isLinked(user, identification)) throw domainError("delete_linked_identification_disallowed");
    const verified = [...user.emailAddresses, ...user.phoneNumbers].filter(
      (other) => isVerified(other) && other.id !== id,
    );
    const required = tx.instance.settings.identifiers[type].required && !verified.some((other) => other.type === type);
    if (keepLast && isVerified(identification) && (required || (verified.length === 0 && !user.username))) {
      throw domainError("last_required_identification_deletion_failed");
    }
    await deleteIdentificationRow(tx.db, tx.instance.id, id);
    const isPrimary = user.primaryEmailAddressId === id || user.primaryPhoneNumberId === id;
    const successor = verified.find((other) => other.type === type)?.id ?? null;
    await changeSecondFactors(tx, userId, isPrimary ? { [primaryColumn(type)]: successor } : {}, keepLast);
  });
}

/** Makes one address or number the only one of its type. */
export function replaceIdentification(ctx: InstanceContext, input: NewIdentification): Promise<Identification> {
  return withTransaction(ctx, async (tx) => {
    await lockUserRow(tx.db, tx.instance.id, input.userId);
    const user = await requireUser(tx, input.userId);
    for (const identification of listOf(user, input.type))
      await deleteIdentificationRow(tx.db, tx.instance.id, identification.id);
    const id = await addIdentification(tx, input);
    await changeUser(tx, user.id, { [primaryColumn(input.type)]: input.status === "verified" ? id : null });
    return requireIdentification(tx, input.type, id);
  });
}
