import type { Input } from "@latchkey/contract";
import * as contract from "@latchkey/contract/fapi";
import * as externalAccounts from "../../domain/external-accounts/index.ts";
import { externalAccountView } from "../../views/external-account.ts";
import { deletedView } from "../../views/identifications.ts";
import { fapiUser } from "../../views/user.ts";
import { handle } from "../route.ts";
import { me, verifiedMe } from "./me-context.ts";

const toRequest = (body: Omit<Input<typeof contract.createMyExternalAccount>["body"], "strategy">) => ({
  redirectUrl: body.redirect_url,
  actionCompleteRedirectUrl: body.action_complete_redirect_url,
  additionalScopes: body.additional_scope,
  loginHint: body.oidc_login_hint,
  prompt: body.oidc_prompt,
});

export const externalAccountRoutes = [
  handle(contract.createMyExternalAccount, async (ctx, { body }) => {
    const request = { ...toRequest(body), strategy: body.strategy };
    const { account, authorization } = await externalAccounts.startConnecting(
      ctx,
      (await verifiedMe(ctx)).user,
      request,
    );
    return externalAccountView(account, authorization);
  }),
  handle(contract.reauthorizeMyExternalAccount, async (ctx, { params, body }) => {
    const known = externalAccounts.requireAccount(await me(ctx), params.external_account_id);
    const { account, authorization } = await externalAccounts.reauthorize(ctx, known, toRequest(body));
    return externalAccountView(account, authorization);
  }),
  handle(contract.deleteMyExternalAccount, async (ctx, { params }) => {
    const account = externalAccounts.requireAccount((await verifiedMe(ctx)).user, params.external_account_id);
    await externalAccounts.deleteAccount(ctx, account, true);
    return deletedView("external_account", account.id);
  }),
  handle(contract.deleteMyExternalAccountTokens, async (ctx, { params }) => {
    const account = externalAccounts.requireAccount(await me(ctx), params.external_account_id);
    return fapiUser(ctx, await externalAccounts.deleteTokens(ctx, account));
  }),
];
