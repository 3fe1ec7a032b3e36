export { attemptCode, consumeCode, issueCode, type IssuedCode } from "./codes.ts";
export type { EmailLinkPayload } from "./email-link.ts";
export type { OneTimeSecret, Purpose } from "./one-time-secret.ts";
export { consumeById, consumeOpened, deleteExpired, revokeById, revokeBySubject, selectSecret } from "./store.ts";
export { consumeToken, findToken, findTokenOf, isLive, issueToken, spendToken } from "./tokens.ts";
export { codeVerification, findCodeVerification, type Verification } from "./verification.ts";
