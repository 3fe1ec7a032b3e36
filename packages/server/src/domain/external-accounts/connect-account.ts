import type { InstanceContext } from "../../context.ts";
import { newId } from "../../lib/ids.ts";
import { changeUser } from "../users/index.ts";
import type { ExternalAccount } from "./external-account.ts";
import type { Grant } from "./grant.ts";
import { grantColumns, insertExternalAccount, updateExternalAccountRow } from "./store.ts";

/** Stores a user's account; `connectAccount` tells of it too. Inside a transaction. */
export function addAccount(tx: InstanceContext, userId: string, grant: Grant): Promise<ExternalAccount> {
  const now = tx.clock.now();
  return insertExternalAccount(tx.db, {
    id: newId("externalAccount", now),
    instance_id: tx.instance.id,
    user_id: userId,
    identification_id: newId("identification", now),
    ...grantColumns(grant),
    created_at: now,
    updated_at: now,
  });
}

/** Makes an account one of the user's. Inside a transaction; two users at once end in a conflict for one. */
export async function connectAccount(tx: InstanceContext, userId: string, grant: Grant): Promise<void> {
  await addAccount(tx, userId, grant);
  await changeUser(tx, userId, {});
}

/** Takes over what a provider says of an account by now; its address there is its own, the user's stay as they are. */
export async function refreshAccount(tx: InstanceContext, account: ExternalAccount, grant: Grant): Promise<void> {
  await updateExternalAccountRow(tx.db, tx.instance.id, account.id, {
    ...grantColumns(grant),
    updated_at: tx.clock.now(),
  });
  const isSame =
    account.emailAddress === grant.emailAddress &&
    account.isEmailVerified === grant.isEmailVerified &&
    account.firstName === grant.firstName &&
    account.lastName === grant.lastName &&
    account.username === grant.username &&
    account.imageUrl === grant.imageUrl &&
    account.scopes === grant.scopes;
  if (!isSame) await changeUser(tx, account.userId, {});
}
