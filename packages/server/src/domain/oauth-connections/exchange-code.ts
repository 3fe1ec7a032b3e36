import * as oauth from "oauth4webapi";
import type { InstanceContext } from "../../context.ts";
import { DomainError, domainError, type ErrorCode } from "../../lib/errors.ts";
import type { Grant } from "../external-accounts/grant.ts";
import type { AuthorizationState } from "./authorization-state.ts";
import { usesPkce } from "./begin-authorization.ts";
import type { Connection } from "./connection.ts";
import type { Json } from "./provider.ts";
import { readGrant } from "./read-grant.ts";
import { tokenCalls } from "./token-endpoint.ts";
import { validateTokens } from "./validate-tokens.ts";

/** What a browser brought back from a provider. */
export interface ProviderAnswer {
  /** The parameters of the answer, `state` among them. */
  readonly parameters: URLSearchParams;
  /** What was posted about the person (Apple). */
  readonly posted: Json;
}

/**
 * Turns the answer of a provider into a grant. Everything that the answer and the tokens say of themselves is compared
 * with what was asked for: state, issuer, audience, nonce, signature.
 *
 * @throws oauth_access_denied, oauth_callback_invalid, oauth_token_exchange_error, oauth_fetch_user_error,
 *   misconfigured_oauth_provider
 */
export async function exchangeCode(
  ctx: InstanceContext,
  connection: Connection,
  state: AuthorizationState,
  answer: ProviderAnswer,
): Promise<Grant> {
  const { server, client, provider } = connection;
  const parameters = await guarded(ctx, connection, "oauth_callback_invalid", () =>
    oauth.validateAuthResponse(server, client, answer.parameters, answer.parameters.get("state") ?? ""),
  );
  const { tokens, claims } = await guarded(ctx, connection, "oauth_token_exchange_error", async () => {
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      connection.authentication,
      parameters,
      connection.callbackUrl,
      usesPkce(connection) ? state.verifier : oauth.nopkce,
      tokenCalls(connection),
    );
    const repeatsNonce = connection.isOpenId && provider.repeatsNonce !== false;
    return validateTokens(connection, response, repeatsNonce ? state.nonce : undefined);
  });
  return guarded(ctx, connection, "oauth_fetch_user_error", () =>
    readGrant(ctx, connection, { tokens, claims, posted: answer.posted, scopes: state.scopes }),
  );
}

/** What the library found out means different things to the person and to the operator. */
async function guarded<Result>(
  ctx: InstanceContext,
  connection: Connection,
  fallback: ErrorCode,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const code = codeOf(error) ?? fallback;
    // Neither the cause nor the answer: they hold tokens.
    if (code !== "oauth_access_denied")
      ctx.log.warn({ strategy: connection.strategy, code, reason: reasonOf(error) }, "social provider");
    throw domainError(code);
  }
}

/** What may be logged of an error: what the library says, and what the provider answered instead of tokens. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { error: code, error_description: description } = error as oauth.ResponseBodyError;
  return [error.message, code, description].filter(Boolean).join(": ");
}

const refusals = new Set([
  "access_denied",
  "consent_required",
  "interaction_required",
  "login_required",
  "user_cancelled_login",
  "user_cancelled_authorize",
]);

const forgeries = new Set([
  oauth.JWT_CLAIM_COMPARISON,
  oauth.JSON_ATTRIBUTE_COMPARISON,
  oauth.JWT_TIMESTAMP_CHECK,
  oauth.KEY_SELECTION,
  oauth.INVALID_RESPONSE,
]);

function codeOf(error: unknown): ErrorCode | undefined {
  if (error instanceof oauth.AuthorizationResponseError)
    return refusals.has(error.error) ? "oauth_access_denied" : "misconfigured_oauth_provider";
  if (error instanceof oauth.OperationProcessingError && error.code && forgeries.has(error.code))
    return "oauth_callback_invalid";
  return undefined;
}
