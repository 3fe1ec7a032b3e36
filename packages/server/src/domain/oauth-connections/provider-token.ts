import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { Grant } from "../external-accounts/grant.ts";
import { spendToken } from "../verifications/index.ts";
import { requireConnection, type Connection, type OAuthStrategy } from "./connection.ts";
import { reasonOf } from "./exchange-code.ts";
import { readGrant } from "./read-grant.ts";
import { validateTokens, type ValidTokens } from "./validate-tokens.ts";

/** The app or page has an ID token from the provider itself: Google One Tap, or a phone's own sign-in. */
export type TokenStrategy = "google_one_tap" | `oauth_token_${string}`;

export const isTokenStrategy = (text: string | undefined): text is TokenStrategy =>
  text === "google_one_tap" || text?.startsWith("oauth_token_") === true;

const providerStrategy = (strategy: TokenStrategy): OAuthStrategy =>
  strategy === "google_one_tap" ? "oauth_google" : `oauth_${strategy.slice("oauth_token_".length)}`;

const refusalOf = (strategy: TokenStrategy) =>
  domainError(strategy === "google_one_tap" ? "google_one_tap_token_invalid" : "oauth_token_exchange_error");

/** What an ID token says, and the token, which is good for one attempt. */
export interface ProviderToken {
  readonly strategy: TokenStrategy;
  readonly grant: Grant;
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Reads an ID token that did not come through a round trip of ours. It has to be the provider's, for one of our
 * clients, in time; whatever it says of itself beyond that decides nothing.
 *
 * @throws form_param_missing, google_one_tap_token_invalid, oauth_token_exchange_error, oauth_unsupported_provider,
 *   oauth_provider_not_enabled, oauth_non_authenticatable_provider, oauth_config_missing
 */
export async function readProviderToken(
  ctx: InstanceContext,
  strategy: TokenStrategy,
  token: string | undefined,
): Promise<ProviderToken> {
  if (!token) throw domainError("form_param_missing", { param: "token" });
  const connection = await requireConnection(ctx, providerStrategy(strategy));
  if (!connection.settings.authenticatable) throw domainError("oauth_non_authenticatable_provider");
  if (!connection.isOpenId) throw domainError("oauth_unsupported_provider");
  const { claims } = await validated(ctx, strategy, connection, token);
  const grant = await readGrant(ctx, connection, { tokens: {}, claims, posted: {}, scopes: [] });
  return { strategy, grant, token, expiresAt: new Date(Number(claims["exp"]) * 1_000) };
}

/**
 * Uses a token up: whoever finds it later, in a log or a history, can do nothing with it.
 *
 * @throws google_one_tap_token_invalid, oauth_token_exchange_error for one that was used before
 */
export async function spendProviderToken(
  tx: InstanceContext,
  { strategy, grant, token, expiresAt }: ProviderToken,
): Promise<void> {
  const isFirst = await spendToken(tx, { purpose: "provider_token", subjectId: grant.subject, token, expiresAt });
  if (!isFirst) throw refusalOf(strategy);
}

async function validated(
  ctx: InstanceContext,
  strategy: TokenStrategy,
  connection: Connection,
  token: string,
): Promise<ValidTokens> {
  // The library checks ID tokens as part of an answer of the token endpoint.
  const answer = { access_token: "none", token_type: "bearer", id_token: token };
  const own = connection.client.client_id;
  const audiences = strategy === "google_one_tap" ? [own] : [own, ...connection.settings.native_client_ids];
  let reason: unknown;
  for (const audience of audiences) {
    const response = new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
    try {
      return await validateTokens({ ...connection, client: { client_id: audience } }, response, undefined);
    } catch (error) {
      reason ??= error;
    }
  }
  ctx.log.warn({ strategy, reason: reasonOf(reason) }, "social provider");
  throw refusalOf(strategy);
}
