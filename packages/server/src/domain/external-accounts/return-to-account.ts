import { withTransaction } from "../../db/transaction.ts";
import { DomainError, domainError, type ErrorCode } from "../../lib/errors.ts";
import { loadBrowserState, type BrowserContext } from "../clients/index.ts";
import type { Errand } from "../oauth-connections/index.ts";
import { changeUser, createIdentification, findClaim, isVerified, verifyIdentification } from "../users/index.ts";
import { isConnected, type ExternalAccount } from "./external-account.ts";
import type { Grant } from "./grant.ts";
import { grantColumns, selectByIdentity, selectExternalAccount, updateExternalAccountRow } from "./store.ts";

type AccountErrand = Extract<Errand, { kind: "external_account" }>;

/**
 * Connects what a signed-in user brought back from a provider, or notes on the account why not. Returns whether it is
 * connected.
 *
 * @throws oauth_callback_invalid when the user is not signed in any more.
 */
export async function returnToAccount(
  ctx: BrowserContext,
  { id, userId }: AccountErrand,
  outcome: Grant | DomainError,
): Promise<boolean> {
  const state = await loadBrowserState(ctx);
  if (!state?.sessions.some(({ user }) => user.id === userId)) throw domainError("oauth_callback_invalid");
  return withTransaction(ctx, async (tx) => {
    const account = await selectExternalAccount(tx.db, tx.instance.id, userId, id);
    if (!account) return false;
    const fault = outcome instanceof DomainError ? outcome.code : await faultOf(tx, account, outcome);
    const change =
      fault !== undefined || outcome instanceof DomainError
        ? { error: JSON.stringify({ code: fault ?? "internal_clerk_error" }) }
        : grantColumns(outcome);
    await updateExternalAccountRow(tx.db, tx.instance.id, id, { ...change, updated_at: tx.clock.now() });
    if (fault === undefined && !(outcome instanceof DomainError)) await claimAddress(tx, userId, outcome);
    await changeUser(tx, userId, {});
    return fault === undefined;
  });
}

/** Why a grant can not become this account. */
async function faultOf(tx: BrowserContext, account: ExternalAccount, grant: Grant): Promise<ErrorCode | undefined> {
  const known = await selectByIdentity(tx.db, tx.instance.id, grant);
  if (known && known.id !== account.id) {
    return known.userId === account.userId ? "oauth_account_already_connected" : "oauth_identification_claimed";
  }
  // Coming back as somebody else does not change whose account it is.
  const isOther = account.subject !== grant.subject || account.issuer !== grant.issuer;
  return isConnected(account) && isOther ? "oauth_account_already_connected" : undefined;
}

/** An address that the provider vouches for becomes the user's, unless somebody else has it. */
async function claimAddress(tx: BrowserContext, userId: string, grant: Grant): Promise<void> {
  const { emailAddress: value, strategy } = grant;
  if (value === null || !grant.isEmailVerified || !tx.instance.settings.identifiers.email_address.enabled) return;
  const claim = await findClaim(tx, "email_address", value);
  if (claim?.userId === userId && !isVerified(claim)) await verifyIdentification(tx, claim, `from_${strategy}`);
  if (claim) return;
  await createIdentification(tx, {
    userId,
    type: "email_address",
    value,
    status: "verified",
    strategy: `from_${strategy}`,
  });
}
