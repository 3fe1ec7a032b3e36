import type { SocialConnection, SocialProvider } from "@latchkey/contract/social";
import * as oauth from "oauth4webapi";
import type { Fetch } from "../../adapters/egress-fetch.ts";
import { egressFetch } from "../../adapters/egress-fetch.ts";
import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { frontendUrl, isDevelopment, isLoopbackHost, keyHost, readSecrets, type Instance } from "../instances/index.ts";
import { discover } from "./discovery.ts";
import type { Provider } from "./provider.ts";
import { custom, providers } from "./providers/index.ts";
import { simulated } from "./simulated.ts";

/** How a social provider is called on the wire: `oauth_google`, `oauth_custom_acme`. */
export type OAuthStrategy = `oauth_${string}`;

export const isOAuthStrategy = (text: string | undefined): text is OAuthStrategy =>
  text?.startsWith("oauth_") === true && !text.startsWith("oauth_token_");

/** A provider as one instance is set up with it. */
export interface Connection {
  readonly strategy: OAuthStrategy;
  readonly provider: Provider;
  readonly settings: SocialConnection;
  readonly isOpenId: boolean;
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly authentication: oauth.ClientAuth;
  readonly scopes: readonly string[];
  readonly callbackUrl: string;
  readonly fetch: Fetch;
  /** Options of every call of the protocol library. */
  readonly calls: { [oauth.customFetch]: Fetch; [oauth.allowInsecureRequests]: boolean };
}

const TIMEOUT_MS = 10_000;
const MAX_RESPONSE_BYTES = 1_000_000;

const keyOf = (strategy: string): string => strategy.slice("oauth_".length);

const isCustom = (key: string): boolean => key.startsWith("custom_");

/** Where providers send browsers back to. */
export const callbackUrl = (ctx: InstanceContext): string => `${frontendUrl(ctx, ctx.instance)}/v1/oauth_callback`;

/** A provider without credentials, which this server plays itself: only on a developer's own machine. */
export const isSimulated = (instance: Instance, settings: SocialConnection): boolean =>
  isDevelopment(instance) &&
  isLoopbackHost(keyHost(instance)) &&
  settings.client_id === null &&
  settings.issuer === null &&
  settings.authorization_url === null;

/** The name that people know the provider by. */
export const providerName = (key: string, settings: SocialConnection): string =>
  settings.name ?? (isCustom(key) ? key.slice("custom_".length) : providers[key as SocialProvider].name);

/**
 * The settings of an enabled provider.
 *
 * @throws oauth_unsupported_provider, oauth_provider_not_enabled
 */
export function requireEnabled(ctx: InstanceContext, strategy: string): SocialConnection {
  const key = keyOf(strategy);
  if (!isCustom(key) && !Object.hasOwn(providers, key)) throw domainError("oauth_unsupported_provider");
  const settings = Object.hasOwn(ctx.instance.settings.social, key) ? ctx.instance.settings.social[key] : undefined;
  if (!settings?.enabled) throw domainError("oauth_provider_not_enabled");
  return settings;
}

/**
 * Everything that talking to a provider takes.
 *
 * @throws oauth_unsupported_provider, oauth_provider_not_enabled, oauth_config_missing, custom_oauth_provider_discovery_*
 */
export async function requireConnection(ctx: InstanceContext, strategy: OAuthStrategy): Promise<Connection> {
  const settings = requireEnabled(ctx, strategy);
  const key = keyOf(strategy);
  const calls = (fetch: Fetch) => ({
    [oauth.customFetch]: fetch,
    [oauth.allowInsecureRequests]: isDevelopment(ctx.instance),
  });
  const base = { strategy, settings, callbackUrl: callbackUrl(ctx) };
  if (isSimulated(ctx.instance, settings)) {
    const { fetch, ...rest } = simulated(ctx, key);
    return { ...base, ...rest, fetch, calls: calls(fetch) };
  }
  const { client_id: clientId } = settings;
  if (!clientId) throw domainError("oauth_config_missing");
  const secrets = await readSecrets(ctx, ctx.instance.id, `social.${key}`);
  const fetch = egressFetch({
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_RESPONSE_BYTES,
    allowPrivate: isDevelopment(ctx.instance),
  });
  const provider = isCustom(key) ? custom : providers[key as SocialProvider];
  const isDiscovered = isCustom(key) && settings.issuer !== null && settings.authorization_url === null;
  const server = isDiscovered
    ? await discover(ctx, settings.issuer as string, calls(fetch))
    : typeof provider.server === "function"
      ? provider.server(settings)
      : provider.server;
  const isOpenId = isCustom(key) ? server.jwks_uri !== undefined : provider.isOpenId;
  const needed = isCustom(key) && isOpenId ? ["openid", "email", "profile"] : provider.scopes;
  const { authentication } = provider;
  return {
    ...base,
    provider,
    isOpenId,
    server,
    client: { client_id: clientId },
    authentication:
      typeof authentication === "function"
        ? authentication({ clientId, settings, secrets, now: ctx.clock.now() })
        : secretAuthentication(isCustom(key) ? settings.client_authentication : authentication, secrets),
    scopes: [...new Set([...needed, ...settings.scopes])],
    fetch,
    calls: calls(fetch),
  };
}

/** @throws oauth_config_missing */
function secretAuthentication(kind: "basic" | "post", secrets: ReadonlyMap<string, string>): oauth.ClientAuth {
  const secret = secrets.get("client_secret");
  if (!secret) throw domainError("oauth_config_missing");
  return kind === "basic" ? oauth.ClientSecretBasic(secret) : oauth.ClientSecretPost(secret);
}
