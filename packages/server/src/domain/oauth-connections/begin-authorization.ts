import * as oauth from "oauth4webapi";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { isDevelopment, requireRedirectTarget } from "../instances/index.ts";
import { randomSecret } from "../../crypto/secrets.ts";
import { rememberState, type Errand } from "./authorization-state.ts";
import { requireConnection, type Connection, type OAuthStrategy } from "./connection.ts";

/** How a client wants to be sent to a provider. */
export interface AuthorizationRequest {
  strategy: OAuthStrategy;
  redirectUrl: string | undefined;
  actionCompleteRedirectUrl?: string | undefined;
  additionalScopes?: readonly string[] | undefined;
  loginHint?: string | undefined;
  prompt?: string | undefined;
}

/** A request that was checked, and the provider it is for. */
export interface CheckedRequest {
  readonly request: AuthorizationRequest;
  readonly connection: Connection;
  readonly redirectUrl: string;
  readonly completeUrl: string | null;
}

export interface Authorization {
  /** Where the browser has to go. */
  readonly url: string;
  readonly expiresAt: Date;
}

/**
 * Checks a request before anything is stored for it.
 *
 * @throws form_param_missing, invalid_redirect_url, prohibited_redirect_url, oauth_unsupported_provider,
 *   oauth_provider_not_enabled, oauth_config_missing
 */
export async function checkAuthorization(ctx: BrowserContext, request: AuthorizationRequest): Promise<CheckedRequest> {
  if (request.redirectUrl === undefined) throw domainError("form_param_missing", { param: "redirect_url" });
  const complete = request.actionCompleteRedirectUrl;
  return {
    request,
    redirectUrl: requireRedirectTarget(ctx, request.redirectUrl).href,
    completeUrl:
      complete === undefined ? null : requireRedirectTarget(ctx, complete, "action_complete_redirect_url").href,
    connection: await requireConnection(ctx, request.strategy),
  };
}

/**
 * `checkAuthorization` for somebody who wants to come in by way of the provider.
 *
 * @throws what `checkAuthorization` throws, oauth_non_authenticatable_provider
 */
export async function checkAuthentication(ctx: BrowserContext, request: AuthorizationRequest): Promise<CheckedRequest> {
  const checked = await checkAuthorization(ctx, request);
  if (!checked.connection.settings.authenticatable) throw domainError("oauth_non_authenticatable_provider");
  return checked;
}

/**
 * Sends the browser to a provider: state, nonce and PKCE verifier are new each time and belong to the errand, the
 * provider and the browser's client, which has to be there by now.
 */
export async function beginAuthorization(
  ctx: BrowserContext,
  { request, connection, redirectUrl, completeUrl }: CheckedRequest,
  errand: Errand,
): Promise<Authorization> {
  const { browser } = ctx;
  if (!browser.client) throw domainError("client_not_found");
  const { provider, server } = connection;
  const verifier = oauth.generateRandomCodeVerifier();
  const nonce = randomSecret(32);
  const scopes = [...new Set([...connection.scopes, ...(request.additionalScopes ?? [])])];
  const { token, expiresAt } = await rememberState(ctx, {
    errand,
    strategy: request.strategy,
    clientId: browser.client.id,
    // A development browser may be one that drops our cookies; its token is all there is of it then.
    isBound: !isDevelopment(ctx.instance) || browser.isKnownByCookie || !browser.devBrowser,
    isNative: browser.native !== undefined,
    nonce,
    verifier,
    scopes,
    redirectUrl,
    completeUrl,
  });
  const url = new URL(server.authorization_endpoint as string);
  const parameters = {
    ...provider.parameters,
    [provider.clientIdParameter ?? "client_id"]: connection.client.client_id,
    response_type: "code",
    redirect_uri: connection.callbackUrl,
    state: token,
    ...(scopes.length > 0 ? { scope: scopes.join(provider.scopeSeparator ?? " ") } : {}),
    ...(connection.isOpenId && provider.repeatsNonce !== false ? { nonce } : {}),
    ...(usesPkce(connection)
      ? { code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256" }
      : {}),
    ...(request.loginHint ? { login_hint: request.loginHint } : {}),
    ...(request.prompt ? { prompt: request.prompt } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, expiresAt };
}

export const usesPkce = ({ provider, settings }: Connection): boolean => provider.usesPkce ?? settings.pkce;

/** When tokens of an answer stop working; null when the provider does not say. */
export const expiryOf = (now: Date, expiresIn: unknown): Date | null =>
  typeof expiresIn === "number" && expiresIn > 0 ? addSeconds(now, expiresIn) : null;
