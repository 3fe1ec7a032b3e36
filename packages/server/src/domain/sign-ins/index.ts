export { attemptFirstFactor } from "./attempt-first-factor.ts";
export { createSignIn, type SignInRequest } from "./create-sign-in.ts";
export { offeredFactors, type OfferedFactor } from "./factors.ts";
export { findSignIn, requireSignIn } from "./find-sign-in.ts";
export { prepareFirstFactor } from "./prepare-first-factor.ts";
export { resetPassword } from "./reset-password.ts";
export { attemptSecondFactor, prepareSecondFactor } from "./second-factor.ts";
export { returnToSignIn } from "./sign-in-with-oauth.ts";
export type { FactorFacts, SignIn, SignInFacts, SignInStatus } from "./sign-in.ts";
