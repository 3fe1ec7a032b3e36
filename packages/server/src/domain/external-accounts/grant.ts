import type { OAuthStrategy, PersonalData } from "../oauth-connections/index.ts";

/**
 * An account at a provider, as it came back from there: plain JSON, so that an attempt can hold it until it is known
 * whose it is. Its address is normalised; null when the provider named none that is one.
 */
export interface Grant extends PersonalData {
  readonly strategy: OAuthStrategy;
  /** Together with the strategy, issuer and subject are the account's identity; an address never is. */
  readonly issuer: string;
  readonly subject: string;
  /** Separated by spaces. */
  readonly scopes: string;
  /** Sealed, as base64; null when the provider gave none. */
  readonly tokens: string | null;
  /** ISO 8601. */
  readonly tokensExpireAt: string | null;
}
