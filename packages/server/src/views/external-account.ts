import type { ExternalAccount as ExternalAccountSchema, OAuthAccessToken } from "@latchkey/contract/resources";
import type { AccessToken, ExternalAccount } from "../domain/external-accounts/index.ts";
import type { Authorization } from "../domain/oauth-connections/index.ts";
import { errorView, verificationView } from "./verification.ts";
import type { Output } from "./wire.ts";

/** Accounts of the two oldest providers kept the names that they had before there were others. */
const objects: Record<string, string> = { oauth_google: "google_account", oauth_facebook: "facebook_account" };

/** @param authorization where the browser has to go for it, right after the user set out. */
export function externalAccountView(
  account: ExternalAccount,
  authorization?: Authorization,
): Output<typeof ExternalAccountSchema> {
  const status = authorization ? "unverified" : account.status;
  return {
    object: objects[account.strategy] ?? "external_account",
    id: account.id,
    provider: account.strategy,
    identification_id: account.identificationId,
    provider_user_id: account.subject ?? "",
    approved_scopes: account.scopes,
    email_address: account.emailAddress ?? "",
    email_address_verified: account.emailAddress === null ? null : account.isEmailVerified,
    first_name: account.firstName ?? "",
    last_name: account.lastName ?? "",
    avatar_url: account.imageUrl ?? "",
    image_url: account.imageUrl,
    username: account.username,
    phone_number: null,
    public_metadata: {},
    label: null,
    created_at: account.createdAt.getTime(),
    updated_at: account.updatedAt.getTime(),
    verification: {
      ...verificationView({
        strategy: account.strategy,
        status,
        attempts: null,
        expireAt: authorization?.expiresAt ?? null,
      }),
      ...(authorization ? { external_verification_redirect_url: authorization.url } : {}),
      error: account.error ? errorView(account.error) : null,
    },
  };
}

export function accessTokenView({ account, tokens, expiresAt }: AccessToken): Output<typeof OAuthAccessToken> {
  return {
    object: "oauth_access_token",
    external_account_id: account.id,
    provider_user_id: account.subject ?? "",
    token: tokens.accessToken,
    expires_at: expiresAt?.getTime() ?? null,
    provider: account.strategy,
    public_metadata: {},
    label: null,
    scopes: account.scopes.split(" ").filter(Boolean),
    id_token: tokens.idToken,
    token_secret: null,
  };
}
