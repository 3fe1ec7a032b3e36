import type { InstanceContext } from "../../context.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import {
  openTokens,
  refreshTokens,
  sealTokens,
  type ProviderTokens,
  type TokenOwner,
} from "../oauth-connections/index.ts";
import type { User } from "../users/index.ts";
import { isConnected, type ExternalAccount } from "./external-account.ts";
import { selectTokens, updateExternalAccountRow, type StoredTokens } from "./store.ts";

/** A token that is about to run out is renewed before it is handed out. */
const MARGIN_SECONDS = 60;

export interface AccessToken {
  readonly account: ExternalAccount;
  readonly tokens: ProviderTokens;
  readonly expiresAt: Date | null;
}

/**
 * What the user's accounts at a provider gave to act for them, renewed where it ran out.
 *
 * @throws external_account_missing_refresh_token, oauth_token_retrieval_error, oauth_provider_not_enabled
 */
export async function findAccessTokens(ctx: InstanceContext, user: User, strategy: string): Promise<AccessToken[]> {
  const accounts = user.externalAccounts.filter((account) => account.strategy === strategy && isConnected(account));
  const found: AccessToken[] = [];
  for (const account of accounts) {
    const token = await findAccessToken(ctx, account);
    if (token) found.push(token);
  }
  return found;
}

async function findAccessToken(ctx: InstanceContext, account: ExternalAccount): Promise<AccessToken | undefined> {
  const stored = await selectTokens(ctx.db, ctx.instance.id, account.id);
  if (!stored) return undefined;
  return isFresh(ctx, stored) ? toAccessToken(ctx, account, stored) : renew(ctx, account, stored);
}

const isFresh = (ctx: InstanceContext, { expiresAt }: StoredTokens): boolean =>
  expiresAt === null || expiresAt > addSeconds(ctx.clock.now(), MARGIN_SECONDS);

const ownerOf = ({ strategy, issuer, subject }: ExternalAccount): TokenOwner => ({
  strategy,
  issuer: issuer ?? "",
  subject: subject ?? "",
});

const toAccessToken = (ctx: InstanceContext, account: ExternalAccount, stored: StoredTokens): AccessToken => ({
  account,
  tokens: openTokens(ctx, ownerOf(account), stored.sealed),
  expiresAt: stored.expiresAt,
});

/** Providers take a refresh token once, so what another request renewed meanwhile is taken from there. */
async function renew(ctx: InstanceContext, account: ExternalAccount, stored: StoredTokens): Promise<AccessToken> {
  const owner = ownerOf(account);
  const old = openTokens(ctx, owner, stored.sealed);
  if (old.refreshToken === null) throw domainError("external_account_missing_refresh_token");
  const { tokens, expiresAt } = await refreshTokens(ctx, account.strategy, old.refreshToken).catch(
    async (error: unknown) => {
      const other = await selectTokens(ctx.db, ctx.instance.id, account.id);
      if (!other || !isFresh(ctx, other)) throw error;
      return { tokens: openTokens(ctx, owner, other.sealed), expiresAt: other.expiresAt };
    },
  );
  const renewed: ProviderTokens = {
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken ?? old.refreshToken,
    idToken: tokens.idToken ?? old.idToken,
  };
  await updateExternalAccountRow(ctx.db, ctx.instance.id, account.id, {
    tokens_encrypted: sealTokens(ctx, owner, renewed),
    tokens_expire_at: expiresAt,
    updated_at: ctx.clock.now(),
  });
  return { account, tokens: renewed, expiresAt };
}
