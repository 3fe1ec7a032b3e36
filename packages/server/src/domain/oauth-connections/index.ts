export { recallState, type AuthorizationState, type Errand } from "./authorization-state.ts";
export {
  beginAuthorization,
  checkAuthentication,
  checkAuthorization,
  type Authorization,
  type AuthorizationRequest,
  type CheckedRequest,
} from "./begin-authorization.ts";
export {
  isOAuthStrategy,
  isSimulated,
  providerName,
  requireConnection,
  requireEnabled,
  type Connection,
  type OAuthStrategy,
} from "./connection.ts";
export { exchangeCode, type ProviderAnswer } from "./exchange-code.ts";
export { openTokens, sealTokens, type ProviderTokens, type TokenOwner } from "./tokens.ts";
export type { PersonalData } from "./provider.ts";
export {
  isTokenStrategy,
  readProviderToken,
  spendProviderToken,
  type ProviderToken,
  type TokenStrategy,
} from "./provider-token.ts";
export { simulatedIssuer } from "./simulated.ts";
export { refreshTokens } from "./refresh-tokens.ts";
