export { findAccessTokens, type AccessToken } from "./access-token.ts";
export { addAccount, connectAccount } from "./connect-account.ts";
export { isConnected, type ExternalAccount } from "./external-account.ts";
export { pendingFacts, providerUrl, returnedFacts, takeOutcome, type ExternalFacts } from "./external-facts.ts";
export type { Grant } from "./grant.ts";
export { deleteAccount, deleteTokens, requireAccount } from "./manage-accounts.ts";
export { applyResolution, resolveGrant, type Resolution } from "./resolve-grant.ts";
export { returnToAccount } from "./return-to-account.ts";
export { reauthorize, startConnecting, type StartedAccount } from "./start-connecting.ts";
