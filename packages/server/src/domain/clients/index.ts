export {
  activateSession,
  deactivateSession,
  deleteClient,
  findClient,
  findClients,
  loadClientStates,
  type ClientState,
  type SignedInSession,
} from "./client-state.ts";
export { createClient, findClientByToken, findNativeClient, newClient, type IssuedClient } from "./client-token.ts";
export type { Client } from "./client.ts";
export { toClientRow } from "./store.ts";
export { HeldSessions, type HeldSession, type SessionClaim } from "./held-sessions.ts";
export { findSessionByClientToken, findSessionOfClient, requireTokenSession } from "./require-token-session.ts";
export { createDevBrowser, findDevBrowser, linkDevBrowser, type DevBrowser } from "./dev-browser.ts";
export {
  loadBrowserState,
  requireBrowserSession,
  requireClient,
  rememberNewBrowser,
  requirePrimaryDomain,
  requireOwnSession,
  setBrowserAttempt,
  startBrowserSession,
  type Browser,
  type BrowserContext,
  type NativeApp,
} from "./browser.ts";
export { isNewDevice, requireRevocation, revokeByLink } from "./new-device.ts";
export { performHandshake, redeemHandshake } from "./handshake.ts";
export { answerSync, detourOfHandshake, linkClient, markSynced, startSync, type SyncStart } from "./satellite-sync.ts";
