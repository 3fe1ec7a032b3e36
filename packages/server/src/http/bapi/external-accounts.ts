import { deleteUserExternalAccount, listUserOAuthAccessTokens } from "@latchkey/contract/bapi";
import { deleteAccount, findAccessTokens, requireAccount } from "../../domain/external-accounts/index.ts";
import { requireUser } from "../../domain/users/index.ts";
import { domainError } from "../../lib/errors.ts";
import { accessTokenView } from "../../views/external-account.ts";
import { deletedView } from "../../views/identifications.ts";
import { handle } from "../route.ts";

/** Providers are named with and without the prefix of their strategy. */
const toStrategy = (provider: string): string => (provider.startsWith("oauth_") ? provider : `oauth_${provider}`);

export const externalAccountRoutes = [
  handle(deleteUserExternalAccount, async (ctx, { params }) => {
    const account = requireAccount(await requireUser(ctx, params.user_id), params.external_account_id);
    await deleteAccount(ctx, account, false);
    return deletedView("external_account", account.id);
  }),
  handle(listUserOAuthAccessTokens, async (ctx, { params, query }) => {
    const strategy = toStrategy(params.provider);
    const settings = ctx.instance.settings.social[strategy.slice("oauth_".length)];
    if (!settings?.enabled) throw domainError("oauth_token_provider_not_enabled");
    const tokens = await findAccessTokens(ctx, await requireUser(ctx, params.user_id), strategy);
    const data = tokens.slice(query.offset, query.offset + query.limit).map(accessTokenView);
    return query.paginated ? { data, total_count: tokens.length } : data;
  }),
];
