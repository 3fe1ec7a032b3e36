import type { OAuthProviderSettings } from "@latchkey/shared/types";
import type { UIEnvironment } from "@latchkey/ui/flow";

/** The strategy of a connection by its name: `oauth_google` of `google`, `web3_metamask_signature` of `metamask`. */
export function strategyOf(name: string): string {
  if (["metamask", "base", "coinbase_wallet", "okx_wallet", "solana"].includes(name)) return `web3_${name}_signature`;
  return name === "saml" || name === "enterprise_sso" ? name : `oauth_${name}`;
}

/** What the instance says of a strategy; undefined where it is switched off or no social connection. */
export function providerOf(
  environment: UIEnvironment | null | undefined,
  strategy: string,
): OAuthProviderSettings | undefined {
  const all: Array<OAuthProviderSettings | undefined> = Object.values(environment?.userSettings.social ?? {});
  return all.find((one) => one?.enabled === true && one.strategy === strategy);
}

/** Whether a connection can be offered. Before the settings are known every one is, so that a server can render it. */
export function isOffered(environment: UIEnvironment | null | undefined, strategy: string): boolean {
  return !environment || !strategy.startsWith("oauth_") || providerOf(environment, strategy) !== undefined;
}
