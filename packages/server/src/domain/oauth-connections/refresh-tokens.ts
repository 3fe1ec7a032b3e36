import * as oauth from "oauth4webapi";
import type { InstanceContext } from "../../context.ts";
import { DomainError, domainError } from "../../lib/errors.ts";
import { expiryOf } from "./begin-authorization.ts";
import { reasonOf } from "./exchange-code.ts";
import { requireConnection, type OAuthStrategy } from "./connection.ts";
import { tokenCalls } from "./token-endpoint.ts";
import type { ProviderTokens } from "./tokens.ts";

/**
 * Renews tokens at their provider.
 *
 * @throws oauth_token_retrieval_error, oauth_provider_not_enabled, oauth_config_missing
 */
export async function refreshTokens(
  ctx: InstanceContext,
  strategy: OAuthStrategy,
  refreshToken: string,
): Promise<{ tokens: ProviderTokens; expiresAt: Date | null }> {
  const connection = await requireConnection(ctx, strategy);
  const { server, client, authentication } = connection;
  try {
    const calls = tokenCalls(connection);
    const response = await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, calls);
    // An ID token of a renewal proves nothing to anybody here; only the access token counts.
    const { id_token: idToken, ...answer } = (await response.clone().json()) as Record<string, unknown>;
    const { status, headers } = response;
    const result = await oauth.processRefreshTokenResponse(
      server,
      client,
      new Response(JSON.stringify(answer), { status, headers }),
    );
    return {
      tokens: {
        accessToken: result.access_token,
        refreshToken: result.refresh_token ?? null,
        idToken: typeof idToken === "string" ? idToken : null,
      },
      expiresAt: expiryOf(ctx.clock.now(), result.expires_in),
    };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    ctx.log.warn({ strategy, reason: reasonOf(error) }, "social provider");
    throw domainError("oauth_token_retrieval_error");
  }
}
