import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import type { BrowserContext } from "../clients/index.ts";
import {
  beginAuthorization,
  checkAuthorization,
  isOAuthStrategy,
  type Authorization,
  type AuthorizationRequest,
} from "../oauth-connections/index.ts";
import { changeUser, type User } from "../users/index.ts";
import { isConnected, type ExternalAccount } from "./external-account.ts";
import { deleteExternalAccountRow, insertExternalAccount } from "./store.ts";

export interface StartedAccount {
  account: ExternalAccount;
  /** Where the browser has to go. */
  authorization: Authorization;
}

/**
 * Sets out to connect an account of a provider; it counts once the browser came back with it.
 *
 * @throws oauth_account_already_connected, oauth_unsupported_provider, oauth_provider_not_enabled,
 *   oauth_config_missing, form_param_missing, invalid_redirect_url, prohibited_redirect_url
 */
export async function startConnecting(
  ctx: BrowserContext,
  user: User,
  request: Omit<AuthorizationRequest, "strategy"> & { strategy: string | undefined },
): Promise<StartedAccount> {
  const { strategy } = request;
  if (strategy === undefined) throw domainError("form_param_missing", { param: "strategy" });
  if (!isOAuthStrategy(strategy)) throw domainError("oauth_unsupported_provider");
  const checked = await checkAuthorization(ctx, { ...request, strategy });
  const existing = user.externalAccounts.filter((account) => account.strategy === strategy);
  if (existing.some(isConnected)) throw domainError("oauth_account_already_connected");
  return withTransaction(ctx, async (tx) => {
    for (const { id } of existing) await deleteExternalAccountRow(tx.db, tx.instance.id, id);
    const now = tx.clock.now();
    const account = await insertExternalAccount(tx.db, {
      id: newId("externalAccount", now),
      instance_id: tx.instance.id,
      user_id: user.id,
      identification_id: newId("identification", now),
      strategy,
      status: "unverified",
      created_at: now,
      updated_at: now,
    });
    await changeUser(tx, user.id, {});
    const errand = { kind: "external_account", id: account.id, userId: user.id } as const;
    return { account, authorization: await beginAuthorization(tx, checked, errand) };
  });
}

/**
 * Sends the user to the provider once more, for further scopes or fresh tokens. The account stays connected meanwhile.
 *
 * @throws what `startConnecting` throws, but for an account that is connected
 */
export async function reauthorize(
  ctx: BrowserContext,
  account: ExternalAccount,
  request: Omit<AuthorizationRequest, "strategy">,
): Promise<StartedAccount> {
  const checked = await checkAuthorization(ctx, { ...request, strategy: account.strategy });
  const errand = { kind: "external_account", id: account.id, userId: account.userId } as const;
  return withTransaction(ctx, async (tx) => ({
    account,
    authorization: await beginAuthorization(tx, checked, errand),
  }));
}
