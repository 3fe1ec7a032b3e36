export { createSignInToken, redeemSignInToken, revokeSignInToken, type SignInToken } from "./sign-in-token.ts";
export { createTestingToken, isTestingToken } from "./testing-token.ts";
