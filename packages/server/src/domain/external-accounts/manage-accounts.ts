import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { changeUser, isVerified, requireUser, type User } from "../users/index.ts";
import { isConnected, type ExternalAccount } from "./external-account.ts";
import { deleteExternalAccountRow, updateExternalAccountRow } from "./store.ts";

/** One of the user's accounts. @throws external_account_not_found */
export function requireAccount(user: User, id: string): ExternalAccount {
  const account = user.externalAccounts.find((candidate) => candidate.id === id);
  if (!account) throw domainError("external_account_not_found");
  return account;
}

/**
 * Disconnects an account. Addresses that came with it stay the user's.
 *
 * @throws with `keepLast`, last_required_identification_deletion_failed when nothing would be left to sign in with.
 */
export function deleteAccount(ctx: InstanceContext, account: ExternalAccount, keepLast: boolean): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    const user = await requireUser(tx, account.userId);
    if (keepLast && isConnected(account) && !hasOther(user, account))
      throw domainError("last_required_identification_deletion_failed");
    await deleteExternalAccountRow(tx.db, tx.instance.id, account.id);
    await changeUser(tx, account.userId, {});
  });
}

const hasOther = (user: User, account: ExternalAccount): boolean =>
  user.username !== null ||
  [...user.emailAddresses, ...user.phoneNumbers].some(isVerified) ||
  user.externalAccounts.some((other) => other.id !== account.id && isConnected(other));

/** Forgets what the provider gave to act for the user. */
export function deleteTokens(ctx: InstanceContext, account: ExternalAccount): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await updateExternalAccountRow(tx.db, tx.instance.id, account.id, {
      tokens_encrypted: null,
      tokens_expire_at: null,
      updated_at: tx.clock.now(),
    });
    return changeUser(tx, account.userId, {});
  });
}
